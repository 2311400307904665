import { findEntry, formOf, Trait } from './lexicon';
import type { Span } from './types';

export type WordKind =
  /** Letters, with what is joined to them (`booby-trapped`, `Ma’rib`, `F-16`). */
  | 'word'
  /** Digits, grouped or with decimals (`1,203`, `12 000`, `9.5`). */
  | 'number'
  /** Digits joined to letters (`15-year-old`, `4084th`, `30km`). */
  | 'mixed'
  /** One character that is none of these. */
  | 'mark'
  /** A mention found before. */
  | 'taken'
  /** What stands before the first word and after the last. */
  | 'none';

/** One word of a sentence; offsets into the reading. */
export class Word implements Span {
  constructor(
    readonly kind: WordKind,
    readonly start: number,
    readonly end: number,
    /** No blank stands before it. */
    readonly glued: boolean,
    /** In lower case; empty for what is taken. */
    readonly lower: string,
    private readonly traits: number,
  ) {}

  /** Whether it has one of the traits. */
  is(traits: number): boolean {
    return (this.traits & traits) !== 0;
  }

  /** Begins with a capital letter. */
  get capital(): boolean {
    return (this.traits & Trait.capital) !== 0;
  }
}

const NONE = new Word('none', 0, 0, false, '', 0);

/** The words of one sentence, in order. */
export class Words {
  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    /** The indices of those that may begin a number, in order. */
    readonly numbers: readonly number[],
  ) {}

  get length(): number {
    return this.words.length;
  }

  /** The word at an index; outside of the sentence one without letters. */
  at(index: number): Word {
    return index < 0 ? NONE : (this.words[index] ?? NONE);
  }

  /** A word as the text has it. */
  raw(index: number): string {
    const { start, end } = this.at(index);
    return this.text.slice(start, end);
  }

  /** From the start of the word at `from` to the end of the one before `to`. */
  span(from: number, to: number): Span {
    return { start: this.at(from).start, end: this.at(to - 1).end };
  }
}

const LETTER = 'A-Za-z\\u00aa-\\u024f\\u1e00-\\u1eff';
const MIXED = new RegExp(
  `\\d{1,9}(?:[.,]\\d{1,9}){0,3}-?[${LETTER}][${LETTER}\\d]{0,60}(?:[-’'‘][${LETTER}\\d]{1,60}){0,9}`,
  'y',
);
/** Digits, in groups or not; no number has more than the bounds say. */
const NUMBER =
  /\d{1,3}(?:,\d{3}){1,6}(?!,?\d)(?:\.\d{1,15})?|\d{1,3}(?: \d{3}){1,6}(?![\d,])|\d{1,30}(?:\.\d{1,15})?/y;

/**
 * The words of one sentence, in order. `taken` are the spans found before that lie in it (sorted,
 * not overlapping); each is one word.
 */
export function readWords(text: string, sentence: Span, taken: readonly Span[]): Words {
  const words: Word[] = [];
  const numbers: number[] = [];
  let nextTaken = 0;
  let lastEnd = -1;
  let at = sentence.start;
  while (at < sentence.end) {
    const code = text.charCodeAt(at);
    if (code <= 32) {
      at += 1;
      continue;
    }
    const claimed = taken[nextTaken];
    const limit = claimed ? Math.min(claimed.start, sentence.end) : sentence.end;
    const glued = at === lastEnd;
    let end = at + 1;
    if (claimed && at >= claimed.start) {
      end = claimed.end;
      nextTaken += 1;
      words.push(new Word('taken', at, end, glued, '', 0));
    } else if (isDigit(code)) {
      const mixedEnd = matchEnd(MIXED, text, at);
      const kind = mixedEnd > at ? 'mixed' : 'number';
      end = mixedEnd > at ? mixedEnd : matchEnd(NUMBER, text, at);
      // A number that runs into a mention found before is a part of it.
      if (end <= limit || !claimed) {
        end = Math.min(end, limit);
        numbers.push(words.length);
        const traits = kind === 'mixed' ? formOf(text, at, end) : 0;
        words.push(new Word(kind, at, end, glued, lowerCase(text, at, end), traits));
      } else {
        end = limit;
      }
    } else {
      const kind = isLetter(code) ? 'word' : 'mark';
      for (; kind === 'word' && end < limit; end += 1) {
        const next = text.charCodeAt(end);
        if (!isLetter(next) && !isDigit(next) && !isJointAt(text, end, limit)) break;
      }
      const entry = findEntry(text, at, end);
      const form = entry ? entry.traits : kind === 'word' ? formOf(text, at, end) : 0;
      const traits = form | (kind === 'word' && isCapital(text, at) ? Trait.capital : 0);
      const lower = entry ? entry.lower : lowerCase(text, at, end);
      if ((traits & (Trait.number | Trait.age)) !== 0) numbers.push(words.length);
      words.push(new Word(kind, at, end, glued, lower, traits));
    }
    lastEnd = end;
    at = end;
  }
  return new Words(text, words, numbers);
}

function lowerCase(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase();
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xaa) return code >= 65 && code <= 90;
  const first = text.charAt(at);
  return first !== first.toLowerCase();
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Latin letters, those with marks too. */
function isLetter(code: number): boolean {
  const small = code | 32;
  if (code < 0xaa) return small >= 97 && small <= 122;
  return code <= 0x24f || (code >= 0x1e00 && code <= 0x1eff);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a hyphen or an apostrophe stands here and a letter or a digit after it. */
function isJointAt(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 45 && code !== 0x2019 && code !== 39 && code !== 0x2018) return false;
  const next = at + 1 < limit ? text.charCodeAt(at + 1) : 0;
  return isLetter(next) || isDigit(next);
}
