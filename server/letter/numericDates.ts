import { isPossible } from './calendar';
import {
  calendarCandidate,
  NOTHING_FOUND,
  type CalendarCandidate,
  type DateCandidate,
  type Found,
} from './dateCandidates';
import {
  before,
  matchAt,
  oneOf,
  sticky,
  testAt,
  WEEKDAY_BEFORE,
  weekdayNumber,
  type Groups,
} from './datePatterns';
import { DATED_CUES, NUMBERED_THINGS } from './tables/dates';
import type { DateParts, Span } from './types';

/** Dates in figures: ISO days, and days and months whose order the whole document tells. */

const ISO = sticky(
  `${WEEKDAY_BEFORE}(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)(?!\\d|\\k<mark>\\d)`,
);
const NUMERIC = sticky(
  `${WEEKDAY_BEFORE}(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)(?!\\d|\\k<mark>\\d)`,
);
/** `21/07–02/08/2020`, `21.07. to …`: the first end leans on the year of the second. */
const NUMERIC_RANGE = sticky(
  '(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})(?: ?[-–—] ?| to | and )(?=\\d{1,2}\\k<mark>\\d{1,2}\\k<mark>(?<year>\\d{4}|\\d\\d)(?!\\d))',
);
/** `21–23.07.2020`. */
const DAY_RANGE = sticky(
  '(?<first>\\d{1,2}) ?[-–—] ?(?=\\d{1,2}(?<mark>[./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})(?!\\d))',
);

const NUMBERED_BEFORE = before(`\\b${oneOf(NUMBERED_THINGS)}[. ] ?`);
const DATED_BEFORE = before(`\\b${oneOf(DATED_CUES)} `);

/** Two figures of a year stand for the years of the United Nations: 1946 to 2045. */
const CENTURY_TURN = 46;

/** `2018-02-20`. */
export function isoDay(text: string, at: number): Found | null {
  const match = matchAt(ISO, text, at);
  if (!match) return null;
  const certain = {
    year: Number(match.text('year')),
    month: Number(match.text('month')),
    day: Number(match.text('day')),
  };
  if (!isPossible(certain)) return NOTHING_FOUND(match.end);
  const candidate = calendarCandidate({ start: at, end: match.end }, certain, {
    weekday: weekdayNumber(match.text('weekday')),
    ranges: {
      weekday: match.span('weekday'),
      day: match.span('day'),
      month: match.span('month'),
      year: match.span('year'),
    },
  });
  return { candidates: [candidate], end: match.end };
}

/** `10.08.2020`, `02/05/2018`, `02/05/18`; and the first end of `21/07–02/08/2020`. */
export function numericDay(text: string, at: number): Found | null {
  const range = matchAt(NUMERIC_RANGE, text, at) ?? matchAt(DAY_RANGE, text, at);
  if (range) return rangeStart(text, range, at);
  const match = matchAt(NUMERIC, text, at);
  const year = match?.text('year') ?? '';
  const spans = match && figureSpans(match);
  if (!match || !spans) return null;
  if (year.length === 2 && !isPadded(match) && !isShortDay(text, match, at)) return null;
  const candidate = inOrder(match, spans, { start: at, end: match.end });
  return candidate ? { candidates: [candidate], end: match.end } : NOTHING_FOUND(match.end);
}

/** The first end of a range: a day and a month of its own, or a day in the month of the second. */
function rangeStart(text: string, match: Groups, at: number): Found | null {
  const first = match.span('first');
  const second = match.span('second');
  const rest = numericDay(text, match.end);
  if (!first || !rest) return rest;
  const span = { start: at, end: (second ?? first).end };
  const found = inOrder(match, { first, second: second ?? first }, span);
  if (!found) return rest;
  const { year, month, day } = found.certain;
  const from: CalendarCandidate = {
    ...found,
    certain: second ? { month, day } : { day },
    alternative: second && found.alternative ? { month: day, day: month } : null,
    shared: { parts: second ? { year } : { year, month }, span: { start: at, end: rest.end } },
    ranges: { day: found.ranges.day, month: second ? found.ranges.month : undefined },
  };
  return { candidates: [from, ...rest.candidates], end: rest.end };
}

/** Day before month where that can be, with the other order as an alternative where it can be too. */
function inOrder(
  match: Groups,
  spans: { readonly first: Span; readonly second: Span },
  span: Span,
): CalendarCandidate | null {
  const first = Number(match.text('first'));
  const second = Number(match.text('second'));
  const year = fullYear(match.text('year') ?? '');
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  const shared = { weekday: match.span('weekday'), year: match.span('year') };
  const weekday = weekdayNumber(match.text('weekday'));
  const canBeMonthFirst = match.text('mark') !== '.' && first !== second && isPossible(monthFirst);
  if (isPossible(dayFirst)) {
    return calendarCandidate(span, dayFirst, {
      weekday,
      alternative: canBeMonthFirst ? monthFirst : null,
      ranges: { ...shared, day: spans.first, month: spans.second },
    });
  }
  if (!canBeMonthFirst) return null;
  const ranges = { ...shared, day: spans.second, month: spans.first };
  return calendarCandidate(span, monthFirst, { weekday, ranges });
}

function figureSpans(match: Groups): { readonly first: Span; readonly second: Span } | null {
  const first = match.span('first');
  const second = match.span('second');
  return first && second ? { first, second } : null;
}

/**
 * `14.5.87`, `4/6/05`: no section has so high a number, or a nought before it; `5.6.15` may be one,
 * unless a word before it tells or it stands alone, as in the column of a table.
 */
function isShortDay(text: string, match: Groups, at: number): boolean {
  if (testAt(NUMBERED_BEFORE, text, at)) return false;
  const year = match.text('year') ?? '';
  const isHigh = Number(year) >= CENTURY_TURN || year.startsWith('0');
  if (isHigh && match.text('mark') !== '-') return true;
  const isAlone = isLineEnd(text, at - 1) && isLineEnd(text, match.end);
  return isAlone || match.text('weekday') !== undefined || testAt(DATED_BEFORE, text, at);
}

function isLineEnd(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text.charAt(at) === '\n';
}

/** Beside two figures each, a short year is one; `2.3.15` is a section. */
function isPadded(match: Groups): boolean {
  return (
    match.text('first')?.length === 2 &&
    match.text('second')?.length === 2 &&
    match.text('mark') !== '-'
  );
}

function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length > 2) return year;
  return year < CENTURY_TURN ? 2000 + year : 1900 + year;
}

/**
 * Settles the order of figures by the document: by dates that can only be read one way, else by
 * how dates with a month's name are written. In the latter case the other reading stays.
 */
export function settleOrder(candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  const isOpen = (one: DateCandidate): boolean =>
    one.form === 'calendar' && one.alternative !== null;
  if (!candidates.some(isOpen)) return candidates;
  const points = candidates.filter((candidate) => candidate.form === 'calendar');
  const decided = points.filter(
    (point) => !isOpen(point) && point.certain.day !== point.certain.month,
  );
  const figures = decided.filter(isNumeric);
  const dayFirst = figures.some(isDayFirst);
  const monthFirst = figures.some((point) => !isDayFirst(point));
  const american = !dayFirst && (monthFirst || isAmerican(decided));
  return candidates.map((candidate) => {
    if (candidate.form !== 'calendar' || !isOpen(candidate)) return candidate;
    const settled = american ? otherOrder(candidate) : candidate;
    return dayFirst !== monthFirst ? { ...settled, alternative: null } : settled;
  });
}

/** The candidate read in its other order, and its own as the alternative. */
export function otherOrder(candidate: CalendarCandidate): CalendarCandidate {
  const { certain, alternative, ranges } = candidate;
  if (!alternative) return candidate;
  return {
    ...candidate,
    certain: alternative,
    alternative: certain,
    ranges: { ...ranges, day: ranges.month, month: ranges.day },
  };
}

/** A month in figures is never longer than two characters; an ISO day has its year first. */
function isNumeric({ ranges: { day, month, year } }: CalendarCandidate): boolean {
  return !!day && !!month && month.end - month.start <= 2 && !(year && year.start < month.start);
}

function isDayFirst({ ranges: { day, month } }: CalendarCandidate): boolean {
  return !!day && !!month && day.start < month.start;
}

function isAmerican(points: readonly CalendarCandidate[]): boolean {
  const named = points.filter((point) => point.ranges.day && point.ranges.month);
  return named.length > 0 && !named.some(isDayFirst);
}

/** Parts of a candidate's other reading, with what is stated beside it. */
export function alternativeParts({ alternative, shared }: CalendarCandidate): DateParts | null {
  return alternative && { ...shared?.parts, ...alternative };
}
