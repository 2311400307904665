import type { DateParts } from './types';

/** A day of the (proleptic) Gregorian calendar. `month` is 1 to 12. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Of a year that is no leap year. */
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_BEFORE_1970 = daysBeforeYear(1970);

/** The number of days of a month; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether there is such a day; where the year is open, whether any year has it. */
export function isPossible({ year = 2000, month = 1, day = 1 }: DateParts): boolean {
  return year > 0 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: CivilDay): number {
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return (
    daysBeforeYear(year) -
    DAYS_BEFORE_1970 +
    (DAYS_BEFORE_MONTH[month - 1] ?? 0) +
    leapDay +
    day -
    1
  );
}

/** The day that is `number` days after 1 January 1970. */
export function civilDay(number: number): CivilDay {
  let year = Math.floor(number / 365.2425) + 1970;
  let rest = number - (daysBeforeYear(year) - DAYS_BEFORE_1970);
  if (rest < 0) rest += yearLength(--year);
  else if (rest >= yearLength(year)) rest -= yearLength(year++);
  let month = 1;
  for (; rest >= daysInMonth(year, month); month++) rest -= daysInMonth(year, month);
  return { year, month, day: rest + 1 };
}

/** 0 Sunday to 6 Saturday, of a day number. 1 January 1970 was a Thursday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The month that is `offset` months after a month. */
export function addMonths(
  { year, month }: { readonly year: number; readonly month: number },
  offset: number,
): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1 + offset;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** EDTF (ISO 8601-2) level 0 of a day, month or year, or null where the year is not known. */
export function toEdtf({ year, month, day }: DateParts): string | null {
  if (year === undefined || (month === undefined && day !== undefined)) return null;
  const figures = year < 1000 ? String(year).padStart(4, '0') : String(year);
  if (month === undefined) return figures;
  return day === undefined
    ? `${figures}-${twoFigures(month)}`
    : `${figures}-${twoFigures(month)}-${twoFigures(day)}`;
}

const twoFigures = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** Reads an ISO 8601 day, `2018-02-20`; null for anything else and for days that never were. */
export function parseDay(iso: string): CivilDay | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isPossible(day) ? day : null;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function yearLength(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

function daysBeforeYear(year: number): number {
  const last = year - 1;
  return last * 365 + Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400);
}
