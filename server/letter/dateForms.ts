import { isPossible } from './calendar';
import {
  calendarCandidate,
  NOTHING_FOUND,
  partsOf,
  type CalendarCandidate,
  type Found,
} from './dateCandidates';
import {
  after,
  before,
  ENDING,
  FULL_MONTH,
  matchAt,
  MONTH,
  monthNumber,
  oneOf,
  sticky,
  testAt,
  WEEKDAY,
  WEEKDAY_BEFORE,
  weekdayNumber,
  YEAR,
  type Groups,
  type Pattern,
} from './datePatterns';
import { isCapital } from './latin';
import {
  LIST_ADVERBS,
  LIST_WORDS,
  MONTH_CUES,
  MONTH_QUALIFIERS,
  NAMED_AFTER_DAYS,
  AFTER_VERB,
  ORDINAL_FOLLOWERS,
  ORDINAL_JOINTS,
  ORDINAL_WORDS,
  PERIOD_NOUNS,
  RANGE_WORDS,
  WEAK_ORDINAL_CUES,
  YEAR_QUALIFIERS,
  FUNCTION_WORDS,
  type Qualifier,
} from './tables/dates';
import type { DateParts, Span } from './types';

/** Dates with a month's name. Each form matches at one offset and gives what it found, or null. */

const DAY = `(?:${WEEKDAY},? (?:the )?)?\\d{1,2}(?!\\d)(?:${ENDING})?`;
const JOIN = `(?:,? ${oneOf([...LIST_WORDS, ...RANGE_WORDS])} (?:${oneOf(LIST_ADVERBS)} )?(?:on )?(?:the )?|, | ?[-–—/] ?)`;
const DAYS = `(?<days>${DAY}(?:${JOIN}${DAY}){0,15})`;
/** In old typing the blank is often lost (`15March 1976`, `March 15,1976`). */
const AFTER_DAYS = `(?:(?:,| day)? of | |[-/.]|(?=${FULL_MONTH}))`;
const YEAR_AFTER = `(?:(?:,? |,? of |[-/.,])(?<year>${YEAR}))?`;

const DAY_MONTH = sticky(`${DAYS}${AFTER_DAYS}(?<month>${MONTH})${YEAR_AFTER}`);
const WORDED_DAY_MONTH = sticky(
  `(?<word>${oneOf(ORDINAL_WORDS)})(?: day)? of (?<month>${FULL_MONTH})${YEAR_AFTER}`,
);
const MONTH_DAY = sticky(
  `${WEEKDAY_BEFORE}(?<month>${MONTH}) (?:the )?(?<day>\\d{1,2})(?!\\d|[.:]\\d|,(?!${YEAR})\\d)(?:${ENDING})?(?:(?:,? |,)(?<year>${YEAR}))?`,
);
const MONTH_DAYS = sticky(
  `${WEEKDAY_BEFORE}(?<month>${MONTH}) ${DAYS}(?:,? (?<year>${YEAR})|(?=[,;:.)\\n]|$| ${oneOf(FUNCTION_WORDS)}\\b)(?![.:,]\\d))`,
);
const MONTH_YEAR = sticky(
  `(?<month>${MONTH})(?:,| of|,? of the year)?[ -](?<year>${YEAR})(?![/.]\\d)`,
);
const BARE_MONTH = sticky(`(?<month>${FULL_MONTH})(?! (?:the )?\\d{1,2}(?!\\d)(?:${ENDING}))`);
const ORDINAL = sticky(`${WEEKDAY_BEFORE}(?<day>\\d{1,2})${ENDING}`);

/** What parts a day from the one before it, its weekday, its figure. */
const EACH_DAY = new RegExp(
  `(${JOIN})?(?:(${WEEKDAY}),? (?:the )?)?(\\d{1,2})(?:${ENDING})?`,
  'iy',
);
const ENDS_LIST = new RegExp(`${oneOf(LIST_WORDS)}`, 'i');
const BRACKETED_WEEKDAY = sticky(` \\((?<weekday>${WEEKDAY})\\)`);
/** Before days that commas part; two of them may also be a figure and a date (`of 12, 25 April`). */
const PAIR_CUE = before('\\b(?:on|dated) (?:the )?');
const DAYS_CUE = before('(?:\\b(?:on|dated|of|since|between)|[-–—:;]) (?:the )?|[(\\n]|^');
const NAME_FOLLOWS = new RegExp(` ${oneOf(NAMED_AFTER_DAYS)}\\b`, 'y');
const NO_DAY_CUE = before('\\b(?:in|during|throughout) ');
const CLOSED = after('[,;:.)\\n]|$');
const MONTH_CUE = before(`\\b(?:${oneOf(MONTH_CUES)}[ -]|${oneOf(PERIOD_NOUNS)} of )`);
const MONTH_LIST = new RegExp(
  `^(?:, | ?[-–/] ?|,? ${oneOf([...LIST_WORDS, ...RANGE_WORDS])} )$`,
  'i',
);
/** `January` of `January–March 1994`. */
const MONTHS_AHEAD = after(
  `${FULL_MONTH}(?:(?: ?[-–/] ?|, |,? ${oneOf([...LIST_WORDS, ...RANGE_WORDS])} )${FULL_MONTH}){1,11},? ${YEAR}`,
);
const OF_BEFORE = new RegExp(`(?<=\\bthe \\p{Ll}{3,} of )\\p{Lu}\\p{Ll}+(?! \\p{Lu})`, 'yu');
const LAST_BEFORE = before('\\b(?<!at )(?:last) ');
const ORDINAL_CUE = before(
  `(?:\\b(?:on|until|since|(?:day|morning|afternoon|evening|night) of)(?: \\w+day,?)? the |\\d${ENDING} ${oneOf(LIST_WORDS)} (?:on )?the )(?:\\w+day,? (?:the )?)?`,
);
/** `on the 14th exploded`, but `the 5th motorized brigade`. */
const ORDINAL_CLOSED = after(
  `[,;:.)\\n]|$| (?:${oneOf([...ORDINAL_FOLLOWERS, ...FUNCTION_WORDS])}\\b|[a-z]+ed(?: ${oneOf([...FUNCTION_WORDS, ...AFTER_VERB])}\\b|[,.;\\n]|$))(?! \\d+${ENDING} [a-z]+)`,
);
/** `by the 14th,`, `from the 9th to the 12th`: words before many another number, too. */
const WEAK_ORDINAL_CUE = before(`\\b${oneOf(WEAK_ORDINAL_CUES)}(?: \\w+day,?)? the `);
const WEAK_CLOSED = `(?:[,;:.)\\n]|$| ${oneOf(ORDINAL_FOLLOWERS.filter((word) => !ORDINAL_JOINTS.includes(word)))}\\b)`;
const WEAK_ORDINAL_CLOSED = after(
  `${WEAK_CLOSED}| (?:and|to) (?:the )?\\d{1,2}${ENDING}${WEAK_CLOSED}`,
);

const qualifierPattern = (table: Readonly<Record<string, Qualifier>>): Pattern =>
  sticky(
    `,? (?<words>${oneOf(Object.keys(table))})\\b(?! (?:night|evening|week|month|year|spring|summer|autumn|winter|${WEEKDAY}|${MONTH}|\\d))`,
  );
const YEAR_QUALIFIER = qualifierPattern(YEAR_QUALIFIERS);
const MONTH_QUALIFIER = qualifierPattern(MONTH_QUALIFIERS);

/** `20 February 2018`, `Sunday, 3 June`, `9, 12 and 14 October`, `3 to 4 May`, `1st of May`. */
export function dayMonth(text: string, at: number): Found | null {
  const match = matchAt(DAY_MONTH, text, at);
  if (!match) return null;
  if (!match.text('year') && isLowerCase(text, match.span('month'))) return null;
  return daySeries(text, match, at, match.span('month')?.start ?? match.end);
}

/** `July 8, 2019`, `Tuesday, July 2`, `October 9, 12 and 14`, `July 3-5, 2019`. */
export function monthDay(text: string, at: number): Found | null {
  const single = matchAt(MONTH_DAY, text, at);
  if (!single) return null;
  if (!single.text('year')) {
    const series = matchAt(MONTH_DAYS, text, at);
    if (series && isAmericanSeries(series)) return daySeries(text, series, at, -1);
    const month = single.span('month');
    if (!month || isLowerCase(text, month)) return null;
    if (testAt(NO_DAY_CUE, text, month.start) && !testAt(CLOSED, text, single.end)) return null;
  }
  const { year, month } = monthAndYear(single);
  const parts = partsOf(year, month, Number(single.text('day')));
  const ranges = namedSpans(single, single.span('day'));
  return single.span('day') ? dated(text, at, single, parts, ranges) : null;
}

/** `the fifth of May 1948`, `the twenty-first day of June`. */
export function wordedDayMonth(text: string, at: number): Found | null {
  const match = matchAt(WORDED_DAY_MONTH, text, at);
  if (!match) return null;
  const { year, month } = monthAndYear(match);
  const day = ORDINAL_WORDS.indexOf(match.text('word')?.toLowerCase() ?? '') + 1;
  const ranges = namedSpans(match, match.span('word'));
  return dated(text, at, match, partsOf(year, month, day), ranges);
}

/** `May 2018`, and `May` where the words before it say that it is a month. */
export function monthAlone(text: string, at: number, previous: Span | undefined): Found | null {
  const match = matchAt(MONTH_YEAR, text, at) ?? matchAt(BARE_MONTH, text, at);
  if (!match || isLowerCase(text, { start: at, end: at + 1 })) return null;
  if (!match.text('year')) {
    const joined =
      previous && at - previous.end < 12 && MONTH_LIST.test(text.slice(previous.end, at));
    if (!joined && ![MONTH_CUE, MONTHS_AHEAD, OF_BEFORE].some((cue) => testAt(cue, text, at)))
      return null;
  }
  const last = !match.text('year') && testAt(LAST_BEFORE, text, at);
  const start = last ? at - 'last '.length : at;
  return dated(text, start, match, monthAndYear(match), namedSpans(match), last);
}

/** `On the 30th`, `the 5th instant`, `the 3rd of that month`. */
export function ordinalDay(text: string, at: number): Found | null {
  const match = matchAt(ORDINAL, text, at);
  const day = match?.span('day');
  if (!match || !day) return null;
  const certain = { day: Number(match.text('day')) };
  const qualifier = qualifierAfter(text, match.end, MONTH_QUALIFIER, MONTH_QUALIFIERS);
  if (!qualifier) {
    const isDay = testAt(ORDINAL_CUE, text, day.start) && testAt(ORDINAL_CLOSED, text, match.end);
    const isWeak = (): boolean =>
      testAt(WEAK_ORDINAL_CUE, text, day.start) && testAt(WEAK_ORDINAL_CLOSED, text, match.end);
    if (!isDay && !isWeak()) return null;
  }
  const span = { start: at, end: qualifier?.end ?? match.end };
  if (!isPossible(certain)) return NOTHING_FOUND(span.end);
  const candidate = calendarCandidate(span, certain, {
    weekday: weekdayNumber(match.text('weekday')),
    qualifier: qualifier?.qualifier ?? null,
    ranges: { day, weekday: match.span('weekday') },
  });
  return { candidates: [candidate], end: span.end };
}

/** A list by commas needs its `and`; else the commas part a date from a quantity. */
function isAmericanSeries(series: Groups): boolean {
  const days = series.text('days') ?? '';
  return /\D\d/.test(days) && (!days.includes(',') || ENDS_LIST.test(days));
}

/** One day of a series, as it stands. */
interface SeriesDay extends Span {
  readonly day: number;
  readonly ranges: { readonly weekday: Span | undefined; readonly day: Span };
  readonly weekday: number | null;
  /** What parts it from the day before it. */
  readonly join: string;
}

/**
 * The days of a series, each a candidate of its own that shares the series' month and year. The
 * day beside the month's name takes it into its span: the last one, or in American order the first.
 */
function daySeries(text: string, match: Groups, at: number, monthStart: number): Found {
  const days = match.span('days');
  if (!days) return NOTHING_FOUND(match.end);
  const stated = monthAndYear(match);
  const spans = namedSpans(match);
  const each = seriesDays(match.text('days') ?? '', days.start);
  const host = monthStart >= 0 ? each.length - 1 : 0;
  if (!isPossible(partsOf(stated.year, stated.month, each[host]?.day)))
    return NOTHING_FOUND(match.end);
  const tail = endOfDate(text, match);
  if (tail.named) return NOTHING_FOUND(match.end);
  const shared =
    each.length > 1 ? { parts: stated, span: { start: days.start, end: tail.end } } : null;
  const first = monthStart >= 0 ? firstOfList(text, each) : 0;
  const hostWeekday = weekdayNumber(match.text('weekday')) ?? tail.weekday;
  const candidates: CalendarCandidate[] = [];
  for (let index = first; index < each.length; index++) {
    const one = each[index];
    if (!one || !isPossible(partsOf(stated.year, stated.month, one.day))) continue;
    const isHost = index === host;
    const isLast = index === each.length - 1;
    const span = {
      start: isHost && monthStart < 0 ? at : one.start,
      end: isLast ? tail.end : one.end,
    };
    const { month } = isHost ? stated : { month: undefined };
    const { year } = isLast ? stated : { year: undefined };
    candidates.push(
      calendarCandidate(span, partsOf(year, month, one.day), {
        weekday: one.weekday ?? (isHost ? hostWeekday : null),
        qualifier: tail.qualifier,
        shared,
        ranges: {
          weekday: one.ranges.weekday ?? (isHost ? spans.weekday : undefined),
          day: one.ranges.day,
          month: isHost ? spans.month : undefined,
          year: isLast ? spans.year : undefined,
        },
      }),
    );
  }
  return { candidates, end: tail.end };
}

/** The days in `days`, which stands at `offset`. */
function seriesDays(days: string, offset: number): readonly SeriesDay[] {
  if (days.length <= 2) {
    const start = offset;
    const end = offset + days.length;
    const ranges = { weekday: undefined, day: { start, end } };
    return [{ start, end, day: Number(days), ranges, weekday: null, join: '' }];
  }
  const found: SeriesDay[] = [];
  EACH_DAY.lastIndex = 0;
  for (let match = EACH_DAY.exec(days); match; match = EACH_DAY.exec(days)) {
    const whole = match[0];
    const join = match[1] ?? '';
    const weekday: string | undefined = match[2];
    const day = match[3] ?? '';
    const start = offset + match.index + join.length;
    const end = offset + match.index + whole.length;
    const dayStart = offset + match.index + whole.lastIndexOf(day);
    const ranges = {
      weekday: weekday === undefined ? undefined : { start, end: start + weekday.length },
      day: { start: dayStart, end: dayStart + day.length },
    };
    found.push({ start, end, day: Number(day), ranges, weekday: weekdayNumber(weekday), join });
  }
  return found;
}

/**
 * Where a list by commas begins: without an `and`, commas part the date from what precedes it,
 * but for a list that runs forward after a word that days follow (`on 7, 14, 25 April`).
 */
function firstOfList(text: string, each: readonly SeriesDay[]): number {
  if (each.length === 1) return 0;
  const isCued = testAt(each.length > 2 ? DAYS_CUE : PAIR_CUE, text, each[0]?.start ?? 0);
  if (isCued && each.every(({ day }, index) => day > (each[index - 1]?.day ?? 0))) return 0;
  let first = 0;
  let listed = false;
  for (let index = each.length - 1; index > 0; index--) {
    const { join = '', ranges } = each[index] ?? {};
    if (join.trim() === ',' && !listed && !ranges?.weekday) return index;
    listed ||= ENDS_LIST.test(join);
    first = index - 1;
  }
  return first;
}

/** One candidate with a month's name in it. */
function dated(
  text: string,
  start: number,
  match: Groups,
  certain: DateParts,
  ranges: CalendarCandidate['ranges'],
  last = false,
): Found | null {
  if (!isPossible(certain)) return NOTHING_FOUND(match.end);
  const tail = endOfDate(text, match);
  if (tail.named) return NOTHING_FOUND(match.end);
  const candidate = calendarCandidate({ start, end: tail.end }, certain, {
    weekday: weekdayNumber(match.text('weekday')) ?? tail.weekday,
    qualifier: last ? (YEAR_QUALIFIERS.last ?? null) : tail.qualifier,
    ranges,
  });
  return { candidates: [candidate], end: tail.end };
}

interface Tail {
  readonly end: number;
  readonly qualifier: Qualifier | null;
  readonly weekday: number | null;
  /** Whether the date is a part of a name (`the 14 March Alliance`). */
  readonly named: boolean;
}

/** What belongs to a date and stands after it: `last`, `of that year`, `(Tuesday)`. */
function endOfDate(text: string, match: Groups): Tail {
  const { end } = match;
  if (!' ,'.includes(text.charAt(end)))
    return { end, qualifier: null, weekday: null, named: false };
  const bracketed = text.startsWith(' (', end) ? matchAt(BRACKETED_WEEKDAY, text, end) : null;
  if (bracketed) {
    const weekday = weekdayNumber(bracketed.text('weekday'));
    return { end: bracketed.end, qualifier: null, weekday, named: false };
  }
  if (match.text('year')) return { end, qualifier: null, weekday: null, named: false };
  const found = qualifierAfter(text, end, YEAR_QUALIFIER, YEAR_QUALIFIERS);
  const named = isCapital(text.charCodeAt(end + 1)) && testAt(NAME_FOLLOWS, text, end);
  return { end: found?.end ?? end, qualifier: found?.qualifier ?? null, weekday: null, named };
}

function qualifierAfter(
  text: string,
  at: number,
  pattern: Pattern,
  table: Readonly<Record<string, Qualifier>>,
): { readonly qualifier: Qualifier; readonly end: number } | null {
  const match = matchAt(pattern, text, at);
  const qualifier = match && table[match.text('words')?.toLowerCase() ?? ''];
  return qualifier ? { qualifier, end: match.end } : null;
}

function monthAndYear(match: Groups): DateParts {
  const month = monthNumber(match.text('month') ?? '');
  const year = match.text('year');
  return year === undefined ? { month } : { year: Number(year), month };
}

function namedSpans(match: Groups, day?: Span): CalendarCandidate['ranges'] {
  return {
    weekday: match.span('weekday'),
    day,
    month: match.span('month'),
    year: match.span('year'),
  };
}

/** `5 may` is no date, `5 may 2018` is. */
function isLowerCase(text: string, span: Span | undefined): boolean {
  const letter = text[span?.start ?? 0] ?? '';
  return letter !== letter.toUpperCase();
}
