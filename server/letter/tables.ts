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
const FEWEST_TABBED_ROWS = 2;
/** Two rows of so many columns are a table, too. */
const MANY_COLUMNS = 4;

/** Reads the table that starts on line `at`: Markdown's, tabbed or typed in columns. Null if none does. */
export function readTable(
  text: string,
  lines: readonly Line[],
  at: number,
  marks: ReadonlyMap<number, PageMark>,
): Table | null {
  const line = lines[at];
  if (line === undefined) return null;
  if (text[line.start] === '|') return markdownTable(text, lines, at);
  const tabbed = line.isClean ? null : tabbedTable(text, lines, at, marks);
  if (tabbed) return tabbed;
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

/** A table of a word processor or a web page, saved as text: a tab parts the cells. */
function tabbedTable(
  text: string,
  lines: readonly Line[],
  at: number,
  marks: ReadonlyMap<number, PageMark>,
): Table | null {
  const rows: (readonly Span[])[] = [];
  for (let index = at; !marks.has(index); index++) {
    const line = lines[index];
    const row = line === undefined || line.isClean ? [] : stretches(text, line, / *\t */g, true);
    if (row.length < FEWEST_COLUMNS || row.filter(isFilled).length < 2) break;
    rows.push(row);
  }
  const [head = []] = rows;
  if (rows.length < FEWEST_TABBED_ROWS || head.filter(isFilled).length < FEWEST_COLUMNS)
    return null;
  const names = headOf(text, head);
  const cells = rows.flatMap((row, index) =>
    row.flatMap((slice, column) =>
      isFilled(slice) ? { slice, column: index === 0 ? '' : (names[column] ?? '') } : [],
    ),
  );
  return { cells, next: at + rows.length };
}

function isFilled({ start, end }: Span): boolean {
  return start < end;
}

/** The heads of the columns; none where the first row has an entry's date or count. */
function headOf(text: string, row: readonly Span[]): readonly string[] {
  const names = row.map(({ start, end }) => text.slice(start, end));
  return names.some((name) => /^\d/.test(name)) ? [] : names;
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
  const fewest = Math.min(...rows.map(({ row }) => row.length));
  if (rows.length < (fewest < MANY_COLUMNS ? FEWEST_ROWS : FEWEST_ROWS - 1)) return null;
  const head = rows[0]?.row ?? [];
  const names = headOf(text, head);
  const columns = head.map(({ start }, index) => ({
    from: start - (lines[at]?.start ?? 0) + (lines[at]?.indent ?? 0),
    name: names[index] ?? '',
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

/** A line's stretches between separators; empty ones are left out at its ends, or nowhere. */
function stretches(
  text: string,
  line: Line | undefined,
  separator: RegExp,
  withEmpty = false,
): readonly Span[] {
  if (line === undefined || line.start === line.end) return [];
  const spans: Span[] = [];
  let start = line.start;
  for (const match of text.slice(line.start, line.end).matchAll(separator)) {
    const end = line.start + match.index;
    if (withEmpty || end > line.start) spans.push({ start, end });
    start = end + match[0].length;
  }
  if (start < line.end) spans.push({ start, end: line.end });
  return spans;
}
