import {
  calendarCandidate,
  partsOf,
  statedParts,
  type CalendarCandidate,
  type DateCandidate,
  type Found,
  type IntervalCandidate,
} from './dateCandidates';
import { oneOf, sticky, wordsBefore } from './datePatterns';
import { formsAt, type DateForm } from './dateTriggers';
import { settleOrder } from './numericDates';
import type { Reading } from './reading';
import { LIMIT_WORDS, RANGE_OPENERS, RANGE_WORDS } from './tables/dates';
import type { DateParts, Span } from './types';

export { fullDate, type DateCandidate } from './dateCandidates';
export { resolveDates } from './dateResolution';

/**
 * Finds what may be dates, in order, with the parts that the text states. `taken` are spans (in
 * order, not overlapping) that nothing may be found in.
 */
export function findDates(reading: Reading, taken: readonly Span[]): DateCandidate[] {
  return mergeIntervals(reading.text, settleOrder(findPoints(reading, taken)));
}

function findPoints({ text, tokens }: Reading, taken: readonly Span[]): DateCandidate[] {
  const points: DateCandidate[] = [];
  /** Nothing that was read before is read again. */
  let floor = 0;
  let next = 0;
  for (const index of tokens.begins.dates) {
    const at = tokens.starts[index] ?? 0;
    if (at < floor) continue;
    const forms = formsAt(text, tokens, index);
    if (forms === null) continue;
    while ((taken[next]?.end ?? Infinity) <= at) next++;
    const barrier = taken[next];
    if (barrier && barrier.start <= at) {
      floor = barrier.end;
      continue;
    }
    const previous = points.at(-1);
    const found = firstOf(forms, text, at, previous);
    if (!found) continue;
    const free = Math.max(previous?.end ?? 0, taken[next - 1]?.end ?? 0);
    const first = found.candidates[0];
    if (found.end > (barrier?.start ?? Infinity) || (first && first.start < free)) continue;
    points.push(...found.candidates);
    floor = found.end;
  }
  return points;
}

function firstOf(
  forms: readonly DateForm[],
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
/** Between two ends where the opener asks for it. */
const ASKED_JOIN = new RegExp(
  `^,? ${oneOf(Object.values(RANGE_OPENERS).filter((word) => word !== null))},? (?:the )?$`,
);
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
  const isRange = RANGE_JOIN.test(join);
  if (!isRange && !ASKED_JOIN.test(join)) return null;
  const opener = wordsBefore(OPENER, text, from.start);
  const asked = RANGE_OPENERS[opener?.words ?? ''] ?? null;
  const isAsked = asked !== null && join.replace(',', '').replace(' the ', ' ') === ` ${asked} `;
  if (!isAsked && !isRange) return null;
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
