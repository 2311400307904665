import {
  calendarCandidate,
  partsOf,
  statedParts,
  type CalendarCandidate,
  type DateCandidate,
  type Found,
  type IntervalCandidate,
} from './dateCandidates';
import { dayMonth, monthAlone, monthDay, ordinalDay, wordedDayMonth } from './dateForms';
import { oneOf, sticky, wordsBefore } from './datePatterns';
import {
  COUNTED,
  countedDays,
  directedWeekday,
  PHRASES,
  relativePhrase,
  weekdayAlone,
  yearAlone,
} from './datePhrases';
import { isoDay, numericDay, settleOrder } from './numericDates';
import type { Reading } from './reading';
import {
  GLUED_WORDS,
  LIMIT_WORDS,
  MONTHS,
  ORDINAL_WORDS,
  RANGE_OPENERS,
  RANGE_WORDS,
  WEEKDAYS,
} from './tables/dates';
import type { DateParts, Span } from './types';

export { fullDate, type DateCandidate } from './dateCandidates';
export { resolveDates } from './dateResolution';

type Form = (text: string, at: number, previous: Span | undefined) => Found | null;

/** The forms to try where a date may begin, by what stands there. */
const AT_YEAR: readonly Form[] = [isoDay, yearAlone];
const AT_DAY: readonly Form[] = [dayMonth, ordinalDay];
const AT_FIGURES: readonly Form[] = [numericDay, dayMonth];
const AT_MONTH: readonly Form[] = [monthDay, monthAlone];
const AT_WEEKDAY: readonly Form[] = [
  directedWeekday,
  dayMonth,
  monthDay,
  isoDay,
  numericDay,
  ordinalDay,
  weekdayAlone,
];

const AT_ORDINAL: readonly Form[] = [wordedDayMonth];

/** The words as they stand, and in capitals. */
const anyCase = (words: readonly string[]): readonly string[] => [
  ...words,
  ...words.map((word) => word.toUpperCase()),
];
const names = anyCase(MONTHS.flat());
const fullNames = anyCase(MONTHS.map(([name = '']) => name));
const weekdays = anyCase(WEEKDAYS);
const phrases = [...new Set(anyCase(PHRASES))];
const counted = anyCase(COUNTED);

/** What stands between the figures of a numeric date or range. */
const NUMERIC_MARKS: ReadonlySet<string> = new Set(['.', '/', '-', '–', '—']);

/** Old typing runs words together (`ofMarch 15, 1976`); looked back for, as that is faster. */
const AFTER_GLUED = `\\b${oneOf(GLUED_WORDS)}`;

/** Where a date may begin: at a figure, or at a word that `AT_WORD` says the forms of. */
const TRIGGER = new RegExp(
  [
    `\\d(?:(?<!(?:[\\w/.,:]|[^a-z\\d][–-])\\d)|(?<=${AFTER_GLUED}\\d))`,
    `\\b(?:${[...names, ...weekdays, ...phrases].join('|')})\\b`,
    `\\b(?:${counted.join('|')})\\b`,
    `\\b(?:${ORDINAL_WORDS.join('|')}) (?:day )?of `,
    `(?:${fullNames.join('|')})\\b(?<=${AFTER_GLUED}(?:${fullNames.join('|')}))`,
  ].join('|'),
  'g',
);
const AT_WORD: ReadonlyMap<string, readonly Form[]> = new Map(
  [
    [names, AT_MONTH] as const,
    [weekdays, AT_WEEKDAY] as const,
    [phrases, [relativePhrase]] as const,
    [counted, [countedDays]] as const,
  ].flatMap(([words, forms]) => words.map((word) => [word, forms] as const)),
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
    const previous = points.at(-1);
    const found = firstOf(formsAt(text, at, match[0]), text, at, previous);
    if (!found) continue;
    const floor = Math.max(previous?.end ?? 0, taken[next - 1]?.end ?? 0);
    const first = found.candidates[0];
    if (found.end > (barrier?.start ?? Infinity) || (first && first.start < floor)) continue;
    points.push(...found.candidates);
    trigger.lastIndex = Math.max(found.end, trigger.lastIndex);
  }
  return points;
}

function formsAt(text: string, at: number, trigger: string): readonly Form[] {
  const atWord = AT_WORD.get(trigger);
  if (atWord) return atWord;
  if (trigger.length > 1) return AT_ORDINAL;
  let end = at + 1;
  while (end < at + 5 && isFigure(text.charCodeAt(end))) end++;
  if (end - at === 4) return AT_YEAR;
  if (end - at > 2) return [];
  return NUMERIC_MARKS.has(text[end] ?? '') ? AT_FIGURES : AT_DAY;
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

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
const OPENER = sticky(`(?<=\\b(?<words>${oneOf(Object.keys(RANGE_OPENERS))}) (?:the )?)`);

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
  const opener = wordsBefore(OPENER, text, from.start);
  const asked = RANGE_OPENERS[opener?.words ?? ''] ?? null;
  const isAsked = asked !== null && join.replace(',', '').replace(' the ', ' ') === ` ${asked} `;
  if (!isAsked && !RANGE_JOIN.test(join)) return null;
  if (!opener && (LIMIT_JOIN.test(join) || grain(from) !== grain(to))) return null;
  const start = opener?.span.start ?? from.start;
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
  const parts = partsOf(year, own.month ?? month, own.day);
  const crosses = year !== undefined && isAfter(parts, statedParts(to));
  const shared = crosses ? partsOf(year - 1, parts.month, parts.day) : parts;
  const { certain, weekday, ranges } = from;
  return calendarCandidate(from, certain, {
    alternative: from.alternative,
    qualifier: from.qualifier ?? to.qualifier,
    shared: { parts: shared, span: to },
    weekday,
    ranges,
  });
}

function isAfter(a: DateParts, b: DateParts): boolean {
  const order = ({ month = 0, day = 0 }: DateParts): number => month * 32 + day;
  return order(a) > order(b);
}
