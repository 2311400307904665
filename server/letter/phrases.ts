import type { Word } from './words';

export interface PhraseMatch<Label extends string> {
  readonly label: Label;
  /** Indices into the words; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

interface Phrase<Label> {
  readonly label: Label;
  readonly words: readonly string[];
}

/** Cue phrases, found among the words of a sentence by their first or by their last word. */
export class PhraseTable<Label extends string> {
  private readonly byFirst = new Map<string, Phrase<Label>[]>();
  private readonly byLast = new Map<string, Phrase<Label>[]>();

  constructor(table: Readonly<Record<Label, readonly string[]>>) {
    for (const label in table) {
      for (const phrase of table[label]) {
        const words = phrase.split(' ');
        file(this.byFirst, words[0] ?? '', { label, words });
        file(this.byLast, words.at(-1) ?? '', { label, words });
      }
    }
  }

  /** The longest phrase that begins with the word at `index`. */
  startingAt(words: readonly Word[], index: number): PhraseMatch<Label> | null {
    const phrase = this.byFirst
      .get(words[index]?.lower ?? '')
      ?.find((candidate) => candidate.words.every((word, at) => words[index + at]?.lower === word));
    return phrase ? { label: phrase.label, from: index, to: index + phrase.words.length } : null;
  }

  /** The longest phrase that ends right before the word at `index`. */
  endingBefore(words: readonly Word[], index: number): PhraseMatch<Label> | null {
    const phrase = this.byLast.get(words[index - 1]?.lower ?? '')?.find((candidate) => {
      const from = index - candidate.words.length;
      return candidate.words.every((word, at) => words[from + at]?.lower === word);
    });
    return phrase ? { label: phrase.label, from: index - phrase.words.length, to: index } : null;
  }
}

function file<Label>(map: Map<string, Phrase<Label>[]>, key: string, phrase: Phrase<Label>): void {
  const filed = map.get(key) ?? [];
  filed.push(phrase);
  map.set(
    key,
    filed.sort((a, b) => b.words.length - a.words.length),
  );
}
