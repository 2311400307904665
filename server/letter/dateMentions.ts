import { dayNumber, parseDay, toEdtf, weekdayOf } from './calendar';
import { statedParts, type CalendarCandidate, type DateCandidate } from './dateCandidates';
import { alternativeParts } from './numericDates';
import type { DateAnchor, DateMention, DateParts } from './types';

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
  const day = dayOf(value);
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
      return { ...present(candidate.to.ranges), ...present(candidate.from.ranges) };
    case 'phrase':
      return {};
    default:
      return present(candidate.ranges);
  }
}

function alternativesOf(candidate: CalendarCandidate): readonly string[] {
  const parts = alternativeParts(candidate);
  const value = parts && toEdtf(parts);
  return value === null ? [] : [value];
}

/** The ranges that are there. */
function present({ weekday, day, month, year }: DateMention['ranges']): DateMention['ranges'] {
  return {
    ...(weekday && { weekday }),
    ...(day && { day }),
    ...(month && { month }),
    ...(year && { year }),
  };
}

/** The parts that are not among the certain ones. */
function without({ year, month, day }: DateParts, certain: DateParts): DateParts {
  return {
    ...(year !== undefined && certain.year === undefined && { year }),
    ...(month !== undefined && certain.month === undefined && { month }),
    ...(day !== undefined && certain.day === undefined && { day }),
  };
}
