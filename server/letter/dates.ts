import {
  statedParts,
  type CalendarCandidate,
  type DateCandidate,
  type Found,
  type IntervalCandidate,
} from './dateCandidates';
import { dayMonth, monthAlone, monthDay, ordinalDay, wordedDayMonth } from './dateForms';
import { matchAt, oneOf, sticky, WEEKDAY, YEAR } from './datePatterns';
import {
  COUNTED_SOURCE,
  countedDays,
  PHRASE_SOURCE,
  relativePhrase,
  weekdayAlone,
  yearAlone,
} from './datePhrases';
import { isoDay, numericDay, settleOrder } from './numericDates';
import type { Reading } from './reading';
import { LIMIT_WORDS, MONTHS, ORDINAL_WORDS, RANGE_OPENERS, RANGE_WORDS } from './tables/dates';
import type { DateParts, Span } from './types';

export { fullDate, type DateCandidate } from './dateCandidates';
export { resolveDates } from './dateResolution';

type Form = (text: string, at: number, previous: Span | undefined) => Found | null;

/** The forms to try where a date may begin, by what stands there. */
const AT_FIGURE: readonly Form[] = [isoDay, numericDay, dayMonth, ordinalDay, yearAlone];
const AT_MONTH: readonly Form[] = [monthDay, monthAlone];
const AT_WEEKDAY: readonly Form[] = [
  dayMonth,
  monthDay,
  isoDay,
  numericDay,
  ordinalDay,
  weekdayAlone,
];

const names = MONTHS.flat();
const shouted = (words: readonly string[]): readonly string[] =>
  words.map((word) => word.toUpperCase());

/** Where a date may begin. The named group says which forms to try; figures have none. */
const TRIGGER = new RegExp(
  [
    `(?<![\\w/.,:–-])\\d{1,4}`,
    `\\bmid-(?=${YEAR})`,
    `\\b(?<month>${oneOf([...names, ...shouted(names)])})\\b`,
    `\\b(?<weekday>${WEEKDAY})`,
    `\\b(?<phrase>${PHRASE_SOURCE})\\b`,
    `\\b(?<counted>${COUNTED_SOURCE})\\b`,
    `\\b(?<worded>${oneOf(ORDINAL_WORDS)}) (?:day )?of `,
  ].join('|'),
  'g',
);

/**
 * Finds what may be dates, in order, with the parts that the text states. `taken` are spans (in
 * order, not overlapping) that nothing may be found in.
 */
export function findDates(reading: Reading, taken: readonly Span[]): DateCandidate[] {
  return mergeIntervals(reading.text, settleOrder(findPoints(reading.text, taken)));
}

function findPoints(text: string, taken: readonly Span[]): DateCandidate[] {
  const points: DateCandidate[] = [];
  const trigger = new RegExp(TRIGGER);
  let next = 0;
  for (let match = trigger.exec(text); match; match = trigger.exec(text)) {
    const at = match.index;
    while ((taken[next]?.end ?? Infinity) <= at) next++;
    const barrier = taken[next];
    if (barrier && barrier.start <= at) {
      trigger.lastIndex = barrier.end;
      continue;
    }
    const found = findAt(text, match, points.at(-1));
    if (!found || found.end > (barrier?.start ?? Infinity)) continue;
    points.push(...found.candidates);
    trigger.lastIndex = Math.max(found.end, trigger.lastIndex);
  }
  return points;
}

function findAt(text: string, match: RegExpExecArray, previous: Span | undefined): Found | null {
  const { month, weekday, phrase, counted, worded } = match.groups ?? {};
  const at = match.index;
  if (month !== undefined) return firstOf(AT_MONTH, text, at, previous);
  if (weekday !== undefined) return firstOf(AT_WEEKDAY, text, at, previous);
  if (phrase !== undefined) return relativePhrase(text, at);
  if (counted !== undefined) return countedDays(text, at);
  if (worded !== undefined) return wordedDayMonth(text, at);
  if (match[0].endsWith('-')) return yearAlone(text, at + match[0].length);
  return firstOf(AT_FIGURE, text, at, previous);
}

function firstOf(
  forms: readonly Form[],
  text: string,
  at: number,
  previous: Span | undefined,
): Found | null {
  for (const form of forms) {
    const found = form(text, at, previous);
    if (found) return found;
  }
  return null;
}

// --- intervals ---------------------------------------------------------------------------------

/** Longest text that may stand between the two ends of an interval. */
const MAX_JOIN = 12;
const RANGE_JOIN = new RegExp(`^(?:,? ${oneOf(RANGE_WORDS)} (?:the )?| ?[-–—/] ?)$`, 'i');
const LIMIT_JOIN = new RegExp(`^ ${oneOf(LIMIT_WORDS)} `, 'i');
const OPENER = sticky(`(?<=\\b(?<opener>${oneOf(Object.keys(RANGE_OPENERS))}) (?:the )?)`);

/** Joins two ends (`3 to 5 May`, `between 30 May and 2 June 2018`) into one interval. */
function mergeIntervals(text: string, points: readonly DateCandidate[]): DateCandidate[] {
  const merged: DateCandidate[] = [];
  for (let index = 0; index < points.length; index++) {
    const from = points[index];
    const to = points[index + 1];
    const interval = from && to && intervalOf(text, from, to);
    if (interval) index++;
    if (from) merged.push(interval ?? from);
  }
  return merged;
}

function intervalOf(
  text: string,
  from: DateCandidate,
  to: DateCandidate,
): IntervalCandidate | null {
  if (from.form !== 'calendar' || to.form !== 'calendar') return null;
  if (to.start - from.end > MAX_JOIN || to.start < from.end) return null;
  const join = text.slice(from.end, to.start);
  const opener = matchAt(OPENER, text, from.start);
  const asked = RANGE_OPENERS[opener?.text('opener')?.toLowerCase() ?? ''] ?? null;
  const isAsked = asked !== null && join.replace(',', '').replace(' the ', ' ') === ` ${asked} `;
  if (!isAsked && !RANGE_JOIN.test(join)) return null;
  if (!opener && (LIMIT_JOIN.test(join) || grain(from) !== grain(to))) return null;
  const start = opener?.span('opener')?.start ?? from.start;
  return { form: 'interval', from: completed(from, to), to, start, end: to.end };
}

const grain = (point: CalendarCandidate): string => {
  const { month, day } = statedParts(point);
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
};

/** The first end with what it leaves to the second to say. */
function completed(from: CalendarCandidate, to: CalendarCandidate): CalendarCandidate {
  const own = statedParts(from);
  const { year, month } = statedParts(to);
  if (own.year !== undefined) return from;
  const parts: DateParts = { month, ...own, ...(year === undefined ? {} : { year }) };
  const crosses = year !== undefined && isAfter(parts, statedParts(to));
  const shared = { ...parts, ...(crosses ? { year: year - 1 } : {}) };
  const qualifier = from.qualifier ?? to.qualifier;
  return { ...from, qualifier, shared: { parts: shared, span: to } };
}

function isAfter(a: DateParts, b: DateParts): boolean {
  const order = ({ month = 0, day = 0 }: DateParts): number => month * 32 + day;
  return order(a) > order(b);
}
