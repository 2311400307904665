import type { Line } from './lines';
import type { PageMark } from './pages';
import type { Span } from './types';

export interface Cell {
  readonly slice: Span;
  /** The head of its column, as printed; empty in the head itself. */
  readonly column: string;
}

export interface Table {
  readonly cells: readonly Cell[];
  /** The line after the table. */
  readonly next: number;
}

/** Rows in a row that make a typed table. */
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;

/** Reads the table that starts on line `at`: a Markdown one, or one typed in columns. Null if none does. */
export function readTable(
  text: string,
  lines: readonly Line[],
  at: number,
  marks: ReadonlyMap<number, PageMark>,
): Table | null {
  const line = lines[at];
  if (line === undefined) return null;
  if (text[line.start] === '|') return markdownTable(text, lines, at);
  return line.hasGap && line.end - line.start < 400 ? typedTable(text, lines, at, marks) : null;
}

function markdownTable(text: string, lines: readonly Line[], at: number): Table {
  const cells: Cell[] = [];
  let head: readonly string[] = [];
  let next = at;
  for (; next < lines.length && text[lines[next]?.start ?? text.length] === '|'; next++) {
    const row = stretches(text, lines[next], /\s*(?<!\\)\|\s*/g);
    if (row.every(({ start, end }) => /^:?-+:?$/.test(text.slice(start, end)))) continue;
    const isHead = head.length === 0;
    if (isHead) head = row.map(({ start, end }) => text.slice(start, end));
    for (const [index, slice] of row.entries())
      if (slice.start < slice.end) cells.push({ slice, column: isHead ? '' : (head[index] ?? '') });
  }
  return { cells, next };
}

function typedTable(
  text: string,
  lines: readonly Line[],
  at: number,
  marks: ReadonlyMap<number, PageMark>,
): Table | null {
  const rows: { readonly line: Line; readonly row: readonly Span[] }[] = [];
  let next = at;
  for (let index = at; !marks.has(index); index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (isRule(text, line)) continue;
    const row = stretches(text, line, /[ \t]{3,}/g);
    if (row.length < FEWEST_COLUMNS) break;
    rows.push({ line, row });
    next = index + 1;
  }
  if (rows.length < FEWEST_ROWS) return null;
  const columns = (rows[0]?.row ?? []).map(({ start, end }) => ({
    from: start - (lines[at]?.start ?? 0) + (lines[at]?.indent ?? 0),
    name: text.slice(start, end),
  }));
  const cells = rows.flatMap(({ line, row }, index) =>
    row.map((slice) => {
      const from = slice.start - line.start + line.indent;
      const nearest = columns.reduce((best, column) =>
        Math.abs(column.from - from) < Math.abs(best.from - from) ? column : best,
      );
      return { slice, column: index === 0 ? '' : nearest.name };
    }),
  );
  return { cells, next };
}

/** Whether a line is ruled across the columns: `--------`, `-----   ----`. */
function isRule(text: string, { start, end }: Line): boolean {
  return end > start && /^[-–—_= \t]+$/.test(text.slice(start, end));
}

/** A line's stretches between separators; empty ones at its ends are left out. */
function stretches(text: string, line: Line | undefined, separator: RegExp): readonly Span[] {
  if (line === undefined || line.start === line.end) return [];
  const spans: Span[] = [];
  let start = line.start;
  for (const match of text.slice(line.start, line.end).matchAll(separator)) {
    const end = line.start + match.index;
    if (end > line.start) spans.push({ start, end });
    start = end + match[0].length;
  }
  if (start < line.end) spans.push({ start, end: line.end });
  return spans;
}
