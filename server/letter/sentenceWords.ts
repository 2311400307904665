import { besideOf, traitsAt } from './lexicon';
import type { Span } from './types';
import { VOCABULARY } from './vocabulary';
import { WordForm, type Words } from './words';

/**
 * The words of one sentence, from `from` to before `to`. Indices are the reading's; any may be asked
 * for: outside of the sentence there are words without letters.
 */
export class Sentence {
  constructor(
    private readonly words: Words,
    readonly from: number,
    readonly to: number,
  ) {}

  /** Whether the word has one of the forms: bits of `WordForm`. */
  has(index: number, forms: number): boolean {
    return index >= this.from && index < this.to && ((this.words.forms[index] ?? 0) & forms) !== 0;
  }

  /** Whether the word has one of the traits: bits of `Trait`. */
  is(index: number, traits: number): boolean {
    return (this.traits(index) & traits) !== 0;
  }

  /** Whether the word may do something to a number beside it: bits of `Beside`. */
  mayDo(index: number, beside: number): boolean {
    return (besideOf(this.entry(index)) & beside) !== 0;
  }

  /** The number of the word in the vocabulary; 0 for one that no table names. */
  entry(index: number): number {
    return index >= this.from && index < this.to ? (this.words.entries[index] ?? 0) : 0;
  }

  /** In small letters; empty for what is taken. */
  lower(index: number): string {
    const entry = this.entry(index);
    if (entry !== 0) return VOCABULARY.wordOf(entry);
    return this.has(index, WordForm.taken) ? '' : lowerCase(this.raw(index));
  }

  /** As the text has it. */
  raw(index: number): string {
    if (index < this.from || index >= this.to) return '';
    return this.words.text.slice(this.words.starts[index], this.words.ends[index]);
  }

  /** Whether the word is typed in capitals; of one letter it can't be told. */
  isInCapitals(index: number): boolean {
    return this.has(index, WordForm.capital) && /^\p{Lu}[\p{Lu}'’-]+$/u.test(this.raw(index));
  }

  /** How many characters the word has. */
  length(index: number): number {
    if (index < this.from || index >= this.to) return 0;
    return (this.words.ends[index] ?? 0) - (this.words.starts[index] ?? 0);
  }

  /** The code of its first character. */
  char(index: number): number {
    if (index < this.from || index >= this.to) return 0;
    return this.words.text.charCodeAt(this.words.starts[index] ?? 0);
  }

  /** From the start of the word at `from` to the end of the one before `to`. */
  span(from: number, to: number): Span {
    return { start: this.words.starts[from] ?? 0, end: this.words.ends[to - 1] ?? 0 };
  }

  private traits(index: number): number {
    if (index < this.from || index >= this.to) return 0;
    const { text, starts, ends, forms, entries } = this.words;
    if (((forms[index] ?? 0) & (WordForm.word | WordForm.mixed | WordForm.mark)) === 0) return 0;
    return traitsAt(entries[index] ?? 0, text, starts[index] ?? 0, ends[index] ?? 0);
  }
}

/** `toLowerCase` is slow for text that is not Latin-1, and seldom needed. */
function lowerCase(raw: string): string {
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if ((code >= 65 && code <= 90) || code >= 0xaa) return raw.toLowerCase();
  }
  return raw;
}
