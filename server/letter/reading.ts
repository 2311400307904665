import { KEEPS_HYPHEN } from './tables/layout';
import { readTokens, type Tokens } from './tokens';
import type { Span } from './types';

/**
 * The stretch of a reading that one block of the file gave: a paragraph, a heading, a table cell …
 * `start` and `end` are offsets into the reading.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** 0 the covering letter, 1 its first annex, … */
  readonly part: number;
  /** The head of the column that a table cell stands in, as printed; else empty. */
  readonly column: string;
  /** Whether Markdown marks it as quoted. */
  readonly isQuoted: boolean;
}

export type BlockKind =
  | 'title'
  | 'body'
  | 'signature'
  | 'dateline'
  | 'source'
  | 'heading'
  | 'cell'
  | 'footnote'
  | 'furniture';

/**
 * A letter as one reads it: the prose in reading order, without what the printer set into it.
 *
 * `text` is what recognisers run on. Blanks of every kind (no-break blanks, line ends inside a
 * paragraph) are one plain blank; `\n` stands between blocks and between blank-line-separated
 * paragraphs, and nowhere else, so that nothing is recognised across it; non-breaking hyphens are
 * `-`; words hyphenated at a line's end are whole; Markdown's marks (`**`, `[…](#)`, `\(`) are gone.
 * Curly and other apostrophes stay as they are. Page furniture and footnotes, which cut sentences
 * in two, come after the prose.
 *
 * The file itself is never altered: `toFile` gives the file's own offsets.
 */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The words, numbers and marks of `text`. */
  readonly tokens: Tokens;
  /** The span in the file that a span of the reading (not empty) came from. */
  toFile(span: Span): Span;
  /** The block that an offset of the reading stands in. */
  blockAt(offset: number): Block;
}

/** A span of the file, within one line. */
export interface Slice extends Span {
  /** Whether it is known to hold nothing but what a reading has as it stands. */
  readonly isClean?: boolean;
}

/** A block in the making: the slices of the file that it is made of, in order. */
export interface Piece {
  kind: BlockKind;
  readonly part: number;
  readonly slices: Slice[];
  readonly column: string;
}

/** Characters that a line may hold and prose does not want as they stand. */
const SPECIAL = /[\t\u00a0\u00ad\u2000-\u200d\u2011\u202f\u2060\u3000\ufeff*\\[\]]| {2}/;
const TOKEN =
  / *[\t\u00a0\u2000-\u200a\u202f\u3000][ \t\u00a0\u2000-\u200a\u202f\u3000]*| {2,}|[\u00ad\u200b-\u200d\u2060\ufeff]+|\u2011|\*+|\\[!-/:-@[-`{-~]|\[|\]\((?:[^()\s]|\([^()\s]*\))*\)/g;
const INVISIBLE = '*\u00ad\u200b\u200c\u200d\u2060\ufeff';
const WORD = /[\p{L}\p{N}]/u;
const QUOTE_BEFORE = />\s*$/;
const NO_BLOCK: Block = { kind: 'body', part: 0, column: '', isQuoted: false, start: 0, end: 0 };
const SMALL = /\p{Ll}/u;
const TYPED_IN_CAPITALS = /\p{Lu}{2,}[^\p{L}]+\p{Lu}{2,}/u;

/** Puts a reading together from slices of the file, in reading order. */
export class ReadingBuilder {
  private readonly pieces: string[] = [];
  /** Where each run of characters that the reading shares with the file starts, in both. */
  private readonly readingStarts: number[] = [];
  private readonly fileStarts: number[] = [];
  private readonly blocks: Block[] = [];
  private length = 0;
  private last = '';

  constructor(private readonly file: string) {}

  /** Adds one block. */
  block({ kind, part, slices, column }: Piece): void {
    const start = this.length;
    const first = slices[0]?.start ?? 0;
    for (const slice of slices) {
      if (this.length > start) this.join(slice);
      this.slice(slice);
    }
    if (this.length === start) return;
    const isQuoted = QUOTE_BEFORE.test(this.file.slice(Math.max(0, first - 4), first));
    this.blocks.push({ kind, part, column, start, end: this.length, isQuoted });
    this.push('\n', slices.at(-1)?.end ?? 0);
  }

  build(): Reading {
    const { readingStarts, fileStarts, blocks } = this;
    const text = this.pieces.join('');
    const blockStarts = blocks.map((block) => block.start);
    // The next one asked for often lies in the run of the one before it.
    let run = 0;
    const fileOffset = (offset: number): number => {
      const isInRun =
        offset >= (readingStarts[run] ?? 0) && offset < (readingStarts[run + 1] ?? Infinity);
      if (!isInRun) run = lastAtOrBefore(readingStarts, offset);
      return (fileStarts[run] ?? 0) + offset - (readingStarts[run] ?? 0);
    };
    return {
      text,
      blocks,
      tokens: readTokens(text),
      toFile: ({ start, end }) => ({ start: fileOffset(start), end: fileOffset(end - 1) + 1 }),
      blockAt: (offset) => {
        const index = lastAtOrBefore(blockStarts, offset);
        return blocks[index] ?? { ...NO_BLOCK, end: text.length };
      },
    };
  }

  /** What a line end inside a block becomes: nothing after a slash or a hyphen, else a blank. */
  private join(next: Span): void {
    if (this.last === '/') return;
    const first = this.last === '-' ? this.file.charAt(next.start) : '';
    if (first !== '' && WORD.test(first) && /\p{L}-$/u.test(this.tail())) {
      if (this.isCutWord(first, next)) this.dropLast();
      return;
    }
    if (this.last !== ' ') this.push(' ', next.start - 1);
  }

  /** Whether the hyphen at a line's end only cuts a word in two, and is no part of it. */
  private isCutWord(first: string, { start, end }: Span): boolean {
    const line = this.file.slice(start, end);
    const tail = this.tail();
    const word =
      (/[\p{L}\p{N}’'-]+$/u.exec(tail)?.[0] ?? '') + (/^[\p{L}-]+/u.exec(line)?.[0] ?? '');
    if (KEEPS_HYPHEN.test(word)) return false;
    if (SMALL.test(first)) return true;
    // A capital goes on with a word only where all is typed in capitals.
    return TYPED_IN_CAPITALS.test(tail) && !SMALL.test(tail) && !SMALL.test(line);
  }

  private slice({ start, end, isClean }: Slice): void {
    const raw = this.file.slice(start, end);
    if (isClean ?? !SPECIAL.test(raw)) return this.push(raw, start);
    let at = 0;
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(raw); match !== null; match = TOKEN.exec(raw)) {
      const [token] = match;
      this.words(raw.slice(at, match.index), start + at);
      at = match.index + token.length;
      const kept = this.replacement(token, raw.charAt(at));
      // A kept character stands for the token's last one, so that `\)` ends after the bracket.
      if (kept) this.push(kept, start + at - 1);
    }
    this.words(raw.slice(at), start + at);
  }

  /** Words between special tokens; a blank before them is dropped after another one. */
  private words(text: string, fileStart: number): void {
    if (text.startsWith(' ') && this.isAfterBlank()) this.push(text.slice(1), fileStart + 1);
    else this.push(text, fileStart);
  }

  private isAfterBlank(): boolean {
    return this.last === ' ' || this.last === '\n' || this.length === 0;
  }

  /** The one character that a special token leaves in the reading, or none. */
  private replacement(token: string, next: string): string {
    if (token === '\u2011') return '-';
    if (token.startsWith('\\')) return token.slice(1);
    if (token === '[' || token.startsWith('](')) {
      const neighbour = token === '[' ? this.last : next;
      return WORD.test(neighbour) ? ' ' : '';
    }
    return INVISIBLE.includes(token.charAt(0)) || this.isAfterBlank() ? '' : ' ';
  }

  private push(text: string, fileStart: number): void {
    if (text === '') return;
    const lastRun = this.readingStarts.length - 1;
    const expected =
      (this.fileStarts[lastRun] ?? 0) + this.length - (this.readingStarts[lastRun] ?? 0);
    if (lastRun < 0 || expected !== fileStart) {
      this.readingStarts.push(this.length);
      this.fileStarts.push(fileStart);
    }
    this.pieces.push(text);
    this.length += text.length;
    this.last = text.charAt(text.length - 1);
  }

  private tail(): string {
    return (this.pieces.at(-2) ?? '') + (this.pieces.at(-1) ?? '');
  }

  private dropLast(): void {
    const piece = this.pieces.pop() ?? '';
    this.pieces.push(piece.slice(0, -1));
    this.length -= 1;
    this.last = piece.at(-2) ?? '';
  }
}

/** The index of the last element that is not greater than `value`, at least 0. `sorted` ascends. */
function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
