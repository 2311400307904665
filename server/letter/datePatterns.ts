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
  MONTHS.flatMap((names, index) => names.map((name) => [name.toLowerCase(), index + 1] as const)),
);
const weekdayNumbers = new Map(WEEKDAYS.map((name, index) => [name.toLowerCase(), index] as const));

export const monthNumber = (name: string): number =>
  monthNumbers.get(name.toLowerCase().replace('.', '')) ?? 0;
export const weekdayNumber = (name: string | undefined): number | null =>
  name === undefined ? null : (weekdayNumbers.get(name.toLowerCase()) ?? null);

/**
 * What a pattern matched. A pattern's groups stand in the order of its text, none inside another,
 * and what may stand between two never contains the second; so their spans can be found again.
 * (The `d` flag would give them, at several times the cost of the match.)
 */
export class Groups {
  readonly end: number;

  constructor(private readonly match: RegExpExecArray) {
    this.end = match.index + match[0].length;
  }

  text(name: string): string | undefined {
    return this.match.groups?.[name];
  }

  span(name: string): Span | undefined {
    const { index, 0: whole, groups = {} } = this.match;
    let end = 0;
    for (const [group, found] of Object.entries<string | undefined>(groups)) {
      if (found === undefined) continue;
      const start = whole.indexOf(found, end);
      if (start < 0) return undefined;
      end = start + found.length;
      if (group === name) return { start: index + start, end: index + end };
    }
    return undefined;
  }
}

/** Compiles for `matchAt`: sticky, whatever the case. */
export const sticky = (source: string): RegExp => new RegExp(source, 'iy');

/** Matches a sticky pattern at one offset. */
export function matchAt(pattern: RegExp, text: string, at: number): Groups | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && new Groups(match);
}

/** The words that a pattern's group `words` finds behind an offset, in lower case. */
export function wordsBefore(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly words: string; readonly span: Span } | null {
  pattern.lastIndex = at;
  const words = pattern.exec(text)?.groups?.words;
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
