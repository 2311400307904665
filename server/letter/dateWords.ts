import { MONTH_NAMES } from './tables/claimLabels';

/** An EDTF value in words: `20 February 2018`, `May 2018`, `2015 to 2020`, `2–4 June 2018`. */
export function dateInWords(value: string): string {
  const [from = '', to] = value.split('/');
  if (to === undefined) return pointInWords(from);
  const [year, month, day] = from.split('-');
  const [endYear, endMonth, endDay] = to.split('-');
  if (to === '..') return `from ${pointInWords(from)}`;
  if (day === undefined || endDay === undefined || year !== endYear)
    return `${pointInWords(from)} to ${pointInWords(to)}`;
  if (month !== endMonth) return `${dayAndMonth(month, day)} to ${pointInWords(to)}`;
  return `${Number(day)}–${pointInWords(to)}`;
}

function pointInWords(value: string): string {
  const [year = '', month, day] = value.split('-');
  if (month === undefined) return year;
  if (day === undefined) return `${monthName(month)} ${year}`;
  return `${dayAndMonth(month, day)} ${year}`;
}

function dayAndMonth(month: string | undefined, day: string): string {
  return `${Number(day)} ${monthName(month)}`;
}

function monthName(month: string | undefined): string {
  return MONTH_NAMES[Number(month) - 1] ?? '';
}
