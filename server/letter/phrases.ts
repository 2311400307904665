import { Trait } from './lexicon';
import type { Words } from './words';

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

/**
 * Cue phrases, found among the words of a sentence by their first or by their last word. Their
 * words are in the lexicon as cues.
 */
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
  startingAt(words: Words, index: number): PhraseMatch<Label> | null {
    const first = words.at(index);
    if (!first.is(Trait.cue)) return null;
    for (const phrase of this.byFirst.get(first.lower) ?? NO_PHRASES) {
      if (!standsAt(words, index, phrase.words)) continue;
      return { label: phrase.label, from: index, to: index + phrase.words.length };
    }
    return null;
  }

  /** The longest phrase that ends right before the word at `index`. */
  endingBefore(words: Words, index: number): PhraseMatch<Label> | null {
    const last = words.at(index - 1);
    if (!last.is(Trait.cue)) return null;
    for (const phrase of this.byLast.get(last.lower) ?? NO_PHRASES) {
      const from = index - phrase.words.length;
      if (standsAt(words, from, phrase.words)) return { label: phrase.label, from, to: index };
    }
    return null;
  }
}

const NO_PHRASES: readonly never[] = [];

function standsAt(words: Words, from: number, phrase: readonly string[]): boolean {
  for (let at = 0; at < phrase.length; at += 1) {
    if (words.at(from + at).lower !== phrase[at]) return false;
  }
  return true;
}

function file<Label>(map: Map<string, Phrase<Label>[]>, key: string, phrase: Phrase<Label>): void {
  const filed = map.get(key) ?? [];
  filed.push(phrase);
  map.set(
    key,
    filed.sort((a, b) => b.words.length - a.words.length),
  );
}
