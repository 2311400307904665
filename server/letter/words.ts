import { findEntry, formOf, mayBeginNumber, Trait } from './lexicon';
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

/** The words of one sentence, in order. Each is looked up when it is first asked for. */
export class Words {
  private readonly kinds: WordKind[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly made: (Word | null)[] = [];
  private readonly numberIndices: number[] = [];

  constructor(private readonly text: string) {}

  get length(): number {
    return this.kinds.length;
  }

  /** The indices of those that may begin a number, in order. */
  get numbers(): readonly number[] {
    return this.numberIndices;
  }

  /** The word at an index; outside of the sentence one without letters. */
  at(index: number): Word {
    return (index < 0 ? NONE : this.made[index]) ?? this.make(index);
  }

  /** A word as the text has it. */
  raw(index: number): string {
    return this.text.slice(this.starts[index], this.ends[index]);
  }

  /** From the start of the word at `from` to the end of the one before `to`. */
  span(from: number, to: number): Span {
    return { start: this.starts[from] ?? 0, end: this.ends[to - 1] ?? 0 };
  }

  /** Adds the next word of the text. */
  add(kind: WordKind, start: number, end: number): void {
    const { text } = this;
    if (
      kind === 'number' ||
      kind === 'mixed' ||
      (kind === 'word' && mayBeginNumber(text, start, end))
    ) {
      this.numberIndices.push(this.kinds.length);
    }
    this.kinds.push(kind);
    this.starts.push(start);
    this.ends.push(end);
    this.made.push(null);
  }

  private make(index: number): Word {
    const { text } = this;
    const kind = this.kinds[index] ?? 'none';
    const start = this.starts[index] ?? 0;
    const end = this.ends[index] ?? 0;
    if (kind === 'none') return NONE;
    const glued = index > 0 && start === this.ends[index - 1];
    const word =
      kind === 'taken'
        ? new Word(kind, start, end, glued, '', 0)
        : wordOf(text, kind, start, end, glued);
    this.made[index] = word;
    return word;
  }
}

function wordOf(text: string, kind: WordKind, start: number, end: number, glued: boolean): Word {
  const entry = kind === 'number' ? null : findEntry(text, start, end);
  const lower = entry ? entry.lower : lowerCase(text, start, end);
  if (kind !== 'word') {
    return new Word(kind, start, end, glued, lower, entry?.traits ?? formOf(text, start, end));
  }
  const traits = entry ? entry.traits : formOf(text, start, end);
  const capital = isCapital(text, start) ? Trait.capital : 0;
  return new Word(kind, start, end, glued, lower, traits | capital);
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
  const words = new Words(text);
  let nextTaken = 0;
  let at = sentence.start;
  while (at < sentence.end) {
    const code = text.charCodeAt(at);
    if (code <= 32) {
      at += 1;
      continue;
    }
    const claimed = taken[nextTaken];
    const limit = claimed ? Math.min(claimed.start, sentence.end) : sentence.end;
    let end = at + 1;
    if (claimed && at >= claimed.start) {
      end = claimed.end;
      nextTaken += 1;
      words.add('taken', at, end);
    } else if (isLetter(code)) {
      while (end < limit && isInWord(text, end, limit)) end += 1;
      words.add('word', at, end);
    } else if (isDigit(code)) {
      const mixedEnd = matchEnd(MIXED, text, at);
      end = mixedEnd > at ? mixedEnd : matchEnd(NUMBER, text, at);
      // A number that runs into a mention found before is a part of it.
      const free = end <= limit || !claimed;
      end = Math.min(end, limit);
      if (free) words.add(mixedEnd > at ? 'mixed' : 'number', at, end);
    } else {
      words.add('mark', at, end);
    }
    at = end;
  }
  return words;
}

/** `toLowerCase` is slow for text that is not Latin-1, and seldom needed. */
function lowerCase(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || code >= 0xaa) return raw.toLowerCase();
  }
  return raw;
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

/** Whether a word goes on at `at`: with a letter, a digit, or a joint before one. */
function isInWord(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) || isDigit(code)) return true;
  if (code !== 45 && code !== 0x2019 && code !== 39 && code !== 0x2018) return false;
  const next = at + 1 < limit ? text.charCodeAt(at + 1) : 0;
  return isLetter(next) || isDigit(next);
}
