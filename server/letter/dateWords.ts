import { MONTHS } from './tables/dates';

/** An EDTF value in words: `20 February 2018`, `May 2018`, `2015 to 2020`, `2–4 June 2018`. */
export function dateInWords(value: string): string {
  const bar = value.indexOf('/');
  if (bar < 0) return pointInWords(value);
  const from = value.slice(0, bar);
  const to = value.slice(bar + 1);
  if (to === '..') return `from ${pointInWords(from)}`;
  if (day(from) === '' || day(to) === '' || year(from) !== year(to))
    return `${pointInWords(from)} to ${pointInWords(to)}`;
  if (month(from) !== month(to)) return `${dayAndMonth(from)} to ${pointInWords(to)}`;
  return `${Number(day(from))}–${pointInWords(to)}`;
}

function pointInWords(value: string): string {
  if (month(value) === '') return year(value);
  return `${day(value) === '' ? monthName(value) : dayAndMonth(value)} ${year(value)}`;
}

function dayAndMonth(value: string): string {
  return `${Number(day(value))} ${monthName(value)}`;
}

function monthName(value: string): string {
  return MONTHS[Number(month(value)) - 1]?.[0] ?? '';
}

const year = (value: string): string => value.slice(0, 4);
const month = (value: string): string => value.slice(5, 7);
const day = (value: string): string => value.slice(8, 10);
