import { MONTHS, ORDINAL_ENDINGS, WEEKDAYS } from './tables/dates';
import type { Span } from './types';

/** Sources of regular expressions that several forms of dates are made of, and how to run them. */

/** Any of the words, the longest first. */
export const oneOf = (words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

const fullMonths = MONTHS.map((names) => names[0] ?? '');
const shortMonths = MONTHS.flatMap((names) => names.slice(1));

/** A month; the point of an abbreviation only where a figure follows. */
export const MONTH = `(?:${oneOf(fullMonths)}\\b|${oneOf(shortMonths)}\\b(?:\\.(?=,? ?\\d))?)`;
export const FULL_MONTH = `${oneOf(fullMonths)}\\b`;
export const WEEKDAY = `${oneOf(WEEKDAYS)}\\b`;
export const ENDING = `(?:${ORDINAL_ENDINGS.join('|')})\\b`;
/** A year, not a time of day. */
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)(?!\\d| ?(?:hours|hrs)\\b)';
export const WEEKDAY_BEFORE = `(?:(?<weekday>${WEEKDAY}),? (?:the )?)?`;

const monthNumbers = new Map(
  MONTHS.flatMap((names, index) =>
    names.flatMap((name) => [name, name.toLowerCase()].map((form) => [form, index + 1] as const)),
  ),
);
const weekdayNumbers = new Map(WEEKDAYS.map((name, index) => [name.toLowerCase(), index] as const));

export const monthNumber = (name: string): number =>
  monthNumbers.get(name) ?? monthNumbers.get(name.toLowerCase().replace('.', '')) ?? 0;
export const weekdayNumber = (name: string | undefined): number | null =>
  name === undefined ? null : (weekdayNumbers.get(name.toLowerCase()) ?? null);

/**
 * A sticky expression and the names of its groups. The names are kept apart, for an expression
 * with named groups takes several times as long to match.
 */
export interface Pattern {
  readonly expression: RegExp;
  readonly names: readonly string[];
}

/** Compiles for `matchAt`, whatever the case. All groups that capture are named. */
export function sticky(source: string): Pattern {
  const names = [...source.matchAll(/\(\?<(\w+)>/g)].map((match) => match[1] ?? '');
  const unnamed = source
    .replace(/\(\?<\w+>/g, '(')
    .replace(/\\k<(\w+)>/g, (_, name: string) => `\\${names.indexOf(name) + 1}`);
  return { expression: new RegExp(unnamed, 'iy'), names };
}

/**
 * What a pattern matched. A pattern's groups stand in the order of its text, none inside another,
 * and what may stand between two never contains the second; so their spans can be found again.
 * (The `d` flag would give them, at several times the cost of the match.)
 */
export class Groups {
  readonly end: number;
  private spans: readonly (Span | undefined)[] | null = null;

  constructor(
    private readonly names: readonly string[],
    private readonly match: RegExpExecArray,
  ) {
    this.end = match.index + match[0].length;
  }

  text(name: string): string | undefined {
    const index = this.names.indexOf(name);
    return index < 0 ? undefined : this.match[index + 1];
  }

  span(name: string): Span | undefined {
    this.spans ??= spansOf(this.match);
    return this.spans[this.names.indexOf(name)];
  }
}

/** The spans of the groups; of those in a lookahead there is none. */
function spansOf(match: RegExpExecArray): readonly (Span | undefined)[] {
  const whole = match[0];
  const spans: (Span | undefined)[] = [];
  let end = 0;
  for (let group = 1; group < match.length; group++) {
    const found: string | undefined = match[group];
    const start = found === undefined ? -1 : whole.indexOf(found, end);
    if (found !== undefined && start >= 0) end = start + found.length;
    spans.push(start < 0 ? undefined : { start: match.index + start, end: match.index + end });
  }
  return spans;
}

/** Matches a sticky pattern at one offset. */
export function matchAt({ expression, names }: Pattern, text: string, at: number): Groups | null {
  expression.lastIndex = at;
  const match = expression.exec(text);
  return match && new Groups(names, match);
}

/** The words that a pattern's only group finds behind an offset, in lower case. */
export function wordsBefore(
  { expression }: Pattern,
  text: string,
  at: number,
): { readonly words: string; readonly span: Span } | null {
  expression.lastIndex = at;
  const words = expression.exec(text)?.[1];
  if (words === undefined) return null;
  const start = text.lastIndexOf(words, at - words.length);
  return { words: words.toLowerCase(), span: { start, end: start + words.length } };
}

/** Whether a sticky pattern matches at one offset. */
export function testAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A sticky test for what stands right before an offset. */
export const before = (source: string): RegExp => new RegExp(`(?<=${source})`, 'iy');
/** A sticky test for what stands right after an offset. */
export const after = (source: string): RegExp => new RegExp(source, 'iy');
