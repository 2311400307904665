import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../letter/types';

/** What a position's `character` counts: bytes, UTF-16 code units, or code points. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

/** Turns offsets, which count UTF-16 code units, into LSP positions and back, for one text. */
export class LineIndex {
  private readonly starts: readonly number[];
  private readonly length: number;
  /** Null where positions count what offsets do. */
  private readonly surplus: Surplus | null;

  constructor(text: string, encoding: PositionEncoding = 'utf-16') {
    this.starts = lineStarts(text);
    this.length = text.length;
    this.surplus = encoding === 'utf-16' ? null : new Surplus(text, encoding);
  }

  position(offset: number): Position {
    const bounded = Math.max(0, Math.min(offset, this.length));
    const line = lastAtMost(this.starts, bounded);
    return { line, character: this.units(this.starts[line] ?? 0, bounded) };
  }

  range({ start, end }: Span): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  /** How many units of the encoding a span is long. */
  units(start: number, end: number): number {
    const { surplus } = this;
    return end - start + (surplus === null ? 0 : surplus.before(end) - surplus.before(start));
  }

  /** The parts of a span on each of its lines, without line ends; none of them empty. */
  lineParts({ start, end }: Span): readonly Span[] {
    const parts: Span[] = [];
    for (let line = this.position(start).line; ; line++) {
      const from = Math.max(start, this.starts[line] ?? 0);
      const next = this.starts[line + 1];
      if (next === undefined || next >= end) {
        if (from < end) parts.push({ start: from, end });
        return parts;
      }
      // A line ends in `\n`, `\r\n` or `\r`; the carriage return may stand in the token, unseen.
      if (from < next - 1) parts.push({ start: from, end: next - 1 });
    }
  }

  /** The offset of a position; one past a line's or the text's end is that end. */
  offset({ line, character }: Position): number {
    if (line >= this.starts.length) return this.length;
    if (line < 0) return 0;
    const start = this.starts[line] ?? 0;
    const next = this.starts[line + 1];
    const end = next === undefined ? this.length : next - 1;
    if (this.surplus === null) return Math.max(start, Math.min(start + character, end));
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.units(start, middle) <= character) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** How many units more a text has in another encoding than in UTF-16, up to each offset. */
class Surplus {
  /** Where the number changes, and what it is from there on. */
  private readonly offsets: number[] = [];
  private readonly numbers: number[] = [];

  constructor(text: string, encoding: Exclude<PositionEncoding, 'utf-16'>) {
    let number = 0;
    const mark = (offset: number, more: number): void => {
      number += more;
      this.offsets.push(offset);
      this.numbers.push(number);
    };
    for (const { 0: character, index } of text.matchAll(encoding === 'utf-8' ? WIDE : PAIR)) {
      const units = encoding === 'utf-8' ? bytesOf(character.codePointAt(0) ?? 0) : 1;
      // All of a character counts from its first code unit on: no position is within it.
      mark(index + 1, units - 1);
      if (character.length === 2) mark(index + 2, -1);
    }
  }

  before(offset: number): number {
    if (offset < (this.offsets[0] ?? Infinity)) return 0;
    return this.numbers[lastAtMost(this.offsets, offset)] ?? 0;
  }
}

/** What is more than one byte in UTF-8, and what is two code units in UTF-16. */
const WIDE = /[^\0-\x7f]/gu;
const PAIR = /[\u{10000}-\u{10ffff}]/gu;

function bytesOf(codePoint: number): number {
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** The index of the last number that is not greater; 0 where all are. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Line ends are `\n`, `\r\n` and `\r`, as in LSP. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
