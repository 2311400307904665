import { dayNumber, parseDay, toEdtf, weekdayOf } from './calendar';
import {
  statedParts,
  type CalendarCandidate,
  type DateCandidate,
  type IntervalCandidate,
} from './dateCandidates';
import { alternativeParts } from './numericDates';
import type { DateAnchor, DateMention, DateParts, Span } from './types';

/** What a candidate came to. */
export interface Resolved {
  readonly value: string;
  readonly parts: DateParts;
  readonly anchor: DateAnchor | null;
}

/** The day number of an ISO day; null for anything else. */
export function dayOf(iso: string): number | null {
  const day = parseDay(iso);
  return day && dayNumber(day);
}

/** Puts a mention together from what the text states and what the candidate came to. */
export function mentionOf(
  text: string,
  candidate: DateCandidate,
  { value, parts, anchor }: Resolved,
): DateMention {
  const { start, end } = candidate;
  const certain = certainParts(candidate);
  const stated = 'weekday' in candidate ? candidate.weekday : null;
  const day = stated === null ? null : dayOf(value);
  return {
    type: 'date',
    start,
    end,
    text: text.slice(start, end),
    value,
    derivation: derivationOf(candidate, certain),
    certain,
    implied: without(parts, certain),
    anchor,
    weekday: stated === null ? null : { stated, agrees: day !== null && weekdayOf(day) === stated },
    alternatives: candidate.form === 'calendar' ? alternativesOf(candidate) : [],
    ranges: rangesOf(candidate),
  };
}

/** The parts stated within the span; of an interval, those of its first day. */
function certainParts(candidate: DateCandidate): DateParts {
  if (candidate.form === 'calendar') return candidate.certain;
  return candidate.form === 'interval' ? statedParts(candidate.from) : {};
}

function derivationOf({ form }: DateCandidate, certain: DateParts): DateMention['derivation'] {
  if (form === 'phrase' || form === 'weekday') return 'relative';
  return certain.year === undefined ? 'partial' : 'explicit';
}

function rangesOf(candidate: DateCandidate): DateMention['ranges'] {
  switch (candidate.form) {
    case 'interval':
      return rangesOfInterval(candidate);
    case 'phrase':
      return {};
    default:
      return present(candidate.ranges);
  }
}

function rangesOfInterval({ from, to }: IntervalCandidate): DateMention['ranges'] {
  return present({
    weekday: from.ranges.weekday ?? to.ranges.weekday,
    day: from.ranges.day ?? to.ranges.day,
    month: from.ranges.month ?? to.ranges.month,
    year: from.ranges.year ?? to.ranges.year,
  });
}

function alternativesOf(candidate: CalendarCandidate): readonly string[] {
  const parts = alternativeParts(candidate);
  const value = parts && toEdtf(parts);
  return value === null ? [] : [value];
}

/** The ranges that are there. */
function present(ranges: DateMention['ranges']): DateMention['ranges'] {
  const found: { -readonly [Name in keyof DateMention['ranges']]: Span } = {};
  if (ranges.weekday) found.weekday = ranges.weekday;
  if (ranges.day) found.day = ranges.day;
  if (ranges.month) found.month = ranges.month;
  if (ranges.year) found.year = ranges.year;
  return found;
}

/** The parts that are not among the certain ones. */
function without({ year, month, day }: DateParts, certain: DateParts): DateParts {
  const rest: { -readonly [Name in keyof DateParts]: DateParts[Name] } = {};
  if (year !== undefined && certain.year === undefined) rest.year = year;
  if (month !== undefined && certain.month === undefined) rest.month = month;
  if (day !== undefined && certain.day === undefined) rest.day = day;
  return rest;
}
