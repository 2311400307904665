import { toEdtf } from './calendar';
import type { PhraseAnchor, Qualifier } from './tables/dates';
import type { DateMention, DateParts, Span } from './types';

/** What the text says of one date, before anything is supplied from context. */
export type DateCandidate =
  CalendarCandidate | IntervalCandidate | PhraseCandidate | WeekdayCandidate;

/** A day, month or year, with the parts that its span states. */
export interface CalendarCandidate extends Span {
  readonly form: 'calendar';
  readonly certain: DateParts;
  /** Parts stated for it beside its span: the `October` of `11` in `11 and 17 October`. */
  readonly shared: { readonly parts: DateParts; readonly span: Span } | null;
  /** The other reading of a numeric date whose order is open. */
  readonly alternative: DateParts | null;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number | null;
  readonly qualifier: Qualifier | null;
  readonly ranges: DateMention['ranges'];
}

export interface IntervalCandidate extends Span {
  readonly form: 'interval';
  readonly from: CalendarCandidate;
  readonly to: CalendarCandidate;
}

/** A phrase that counts days from the letter or from the mention before it. */
export interface PhraseCandidate extends Span {
  readonly form: 'phrase';
  readonly anchor: PhraseAnchor;
  readonly days: number;
  /** Whether it is the end of a night told of (`the next morning`). */
  readonly endsNight: boolean;
}

/** A weekday alone, or with `last`, `the following`, … */
export interface WeekdayCandidate extends Span {
  readonly form: 'weekday';
  readonly weekday: number;
  readonly direction: { readonly anchor: PhraseAnchor; readonly sign: 1 | -1 } | null;
  readonly ranges: DateMention['ranges'];
}

/** What a form found at a trigger; no candidates where the words are a date that never was. */
export interface Found {
  readonly candidates: readonly DateCandidate[];
  readonly end: number;
}

export const NOTHING_FOUND = (end: number): Found => ({ candidates: [], end });

/** A calendar candidate with nothing but what is given. */
export function calendarCandidate(
  { start, end }: Span,
  certain: DateParts,
  {
    shared = null,
    alternative = null,
    weekday = null,
    qualifier = null,
    ranges = {},
  }: Partial<CalendarCandidate> = {},
): CalendarCandidate {
  const form = 'calendar';
  return { form, certain, shared, alternative, weekday, qualifier, ranges, start, end };
}

/**
 * The parts that are there. (Where dates are dense this runs for each of them several times, and
 * spreading objects would take most of the time.)
 */
export function partsOf(year?: number, month?: number, day?: number): DateParts {
  if (day === undefined) {
    if (month === undefined) return year === undefined ? {} : { year };
    return year === undefined ? { month } : { year, month };
  }
  if (month === undefined) return year === undefined ? { day } : { year, day };
  return year === undefined ? { month, day } : { year, month, day };
}

/** The stated parts in a year. */
export const inYear = ({ month, day }: DateParts, year: number | undefined): DateParts =>
  partsOf(year, month, day);

/** The parts that are stated in its span or beside it. */
export function statedParts({ certain, shared }: CalendarCandidate): DateParts {
  if (!shared) return certain;
  const { year, month, day } = shared.parts;
  return partsOf(certain.year ?? year, certain.month ?? month, certain.day ?? day);
}

/** The ISO day of a candidate that states day, month and year; else null. */
export function fullDate(candidate: DateCandidate): string | null {
  if (candidate.form !== 'calendar' || candidate.certain.day === undefined) return null;
  return toEdtf(candidate.certain);
}
