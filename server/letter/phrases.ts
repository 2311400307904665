import type { Sentence } from './sentenceWords';
import { MOST_WORDS, VOCABULARY } from './vocabulary';

export interface PhraseMatch<Label extends string> {
  readonly label: Label;
  /** Indices of the words; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

interface Phrase<Label> {
  readonly label: Label;
  /** The numbers of its words in the vocabulary. */
  readonly words: readonly number[];
}

/** Cue phrases, found among the words of a sentence by their first or by their last word. */
export class PhraseTable<Label extends string> {
  /** The phrases that have a word at the end by which they are found, the longest first. */
  private readonly lists: Phrase<Label>[][] = [[]];
  /** By the number of that word, which of the lists. */
  private readonly listOf = new Uint16Array(MOST_WORDS);

  constructor(
    table: Readonly<Record<Label, readonly string[]>>,
    private readonly foundBy: 'first' | 'last',
  ) {
    for (const label in table) {
      for (const phrase of table[label]) {
        const words = phrase.split(' ').map((word) => VOCABULARY.add(word));
        this.file({ label, words });
      }
    }
    for (const list of this.lists) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins with the word at `index`; of a table found by the first word. */
  startingAt(words: Sentence, index: number): PhraseMatch<Label> | null {
    const list = this.listOf[words.entry(index)] ?? 0;
    return list === 0 ? null : this.match(words, index, list);
  }

  /** The longest phrase that ends right before the word at `index`; of one found by the last word. */
  endingBefore(words: Sentence, index: number): PhraseMatch<Label> | null {
    const list = this.listOf[words.entry(index - 1)] ?? 0;
    return list === 0 ? null : this.match(words, index, list);
  }

  private match(words: Sentence, index: number, list: number): PhraseMatch<Label> | null {
    for (const phrase of this.lists[list] ?? []) {
      const { length } = phrase.words;
      const from = this.foundBy === 'first' ? index : index - length;
      if (standsAt(words, from, phrase.words))
        return { label: phrase.label, from, to: from + length };
    }
    return null;
  }

  private file(phrase: Phrase<Label>): void {
    const word = phrase.words.at(this.foundBy === 'first' ? 0 : -1) ?? 0;
    if (this.listOf[word] === 0) this.listOf[word] = this.lists.push([]) - 1;
    this.lists[this.listOf[word] ?? 0]?.push(phrase);
  }
}

function standsAt(words: Sentence, from: number, phrase: readonly number[]): boolean {
  for (let at = 0; at < phrase.length; at += 1) {
    if (words.entry(from + at) !== phrase[at]) return false;
  }
  return true;
}
