import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../letter/types';

/** Turns offsets into LSP positions and back, for one text. Both count UTF-16 code units. */
export class LineIndex {
  private readonly starts: readonly number[];
  private readonly length: number;

  constructor(text: string) {
    this.starts = lineStarts(text);
    this.length = text.length;
  }

  position(offset: number): Position {
    const bounded = Math.max(0, Math.min(offset, this.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= bounded) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: bounded - (this.starts[low] ?? 0) };
  }

  range({ start, end }: Span): Range {
    return { start: this.position(start), end: this.position(end) };
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
    const end = this.starts[line + 1] ?? this.length;
    return Math.max(start, Math.min(start + character, end));
  }
}

/** Line ends are `\n`, `\r\n` and `\r`, as in LSP. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
