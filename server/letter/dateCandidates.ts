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
  span: Span,
  certain: DateParts,
  more: Partial<CalendarCandidate> = {},
): CalendarCandidate {
  return {
    form: 'calendar',
    certain,
    shared: null,
    alternative: null,
    weekday: null,
    qualifier: null,
    ranges: {},
    ...more,
    start: span.start,
    end: span.end,
  };
}

/** The parts that are stated in its span or beside it. */
export function statedParts({ certain, shared }: CalendarCandidate): DateParts {
  return shared ? { ...shared.parts, ...certain } : certain;
}

/** The ISO day of a candidate that states day, month and year; else null. */
export function fullDate(candidate: DateCandidate): string | null {
  if (candidate.form !== 'calendar' || candidate.certain.day === undefined) return null;
  return toEdtf(candidate.certain);
}
