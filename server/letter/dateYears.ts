import { civilDay, dayNumber, isPossible, weekdayOf } from './calendar';
import { inYear } from './dateCandidates';
import type { DateParts } from './types';

/** Which year a date without one is of. Days are numbers, counted from 1 January 1970. */

/** The first day of a day, month or year; null where there is no such day. */
export function firstDay({ year, month = 1, day = 1 }: DateParts): number | null {
  if (year === undefined || !isPossible({ year, month, day })) return null;
  return dayNumber({ year, month, day });
}

/** The last year in which the date is not after `limit`. 29 February may be eight years back. */
export function latestYear(stated: DateParts, limit: number): number | null {
  const { year } = civilDay(limit);
  for (let back = 0; back <= 8; back++) {
    const day = firstDay(inYear(stated, year - back));
    if (day !== null && day <= limit) return year - back;
  }
  return null;
}

/** The year in which the date is nearest to `base`; a day before it counts `backward` times. */
export function nearestYear(stated: DateParts, base: number, backward: number): number | null {
  return cheapest(yearsAround(base), (year) => {
    const day = firstDay(inYear(stated, year));
    return day === null ? null : jump(base, day, backward);
  });
}

/**
 * The year that a reader thinks of who comes from the day `base` told of before, in a letter of
 * the day `letter`: never later than the letter. A tale stays in its year, runs forward rather
 * than back, and otherwise has come to the last such date before the letter. A stated weekday
 * decides between the two.
 */
export function likeliestYear(
  stated: DateParts,
  weekday: number | null,
  base: number,
  letter: number | null,
): number | null {
  const byWeekday = yearByWeekday(stated, weekday, base, letter);
  if (byWeekday !== null) return byWeekday;
  const latest = letter === null ? null : latestYear(stated, letter);
  const home = civilDay(base).year;
  const years = latest === null ? yearsAround(base) : [...yearsAround(base), latest];
  const likely = (year: number): number => (year === home ? 0.5 : 1) * (year === latest ? 0.5 : 1);
  return cheapest(years, (year) => {
    const day = firstDay(inYear(stated, year));
    if (day === null || (letter !== null && day > letter)) return null;
    return jump(base, day, 2) * likely(year);
  });
}

/** Of the year of `base` and the last one before the letter, that in which alone the weekday is true. */
function yearByWeekday(
  stated: DateParts,
  weekday: number | null,
  base: number,
  letter: number | null,
): number | null {
  if (weekday === null) return null;
  const isTrue = (year: number | null): boolean => {
    const day = year === null ? null : firstDay(inYear(stated, year));
    return day !== null && (letter === null || day <= letter) && weekdayOf(day) === weekday;
  };
  const home = civilDay(base).year;
  const latest = letter === null ? null : latestYear(stated, letter);
  if (isTrue(home) === isTrue(latest)) return null;
  return isTrue(home) ? home : latest;
}

/**
 * How a date hangs together with a day told of before it: in one list, in one sentence, in
 * sentences that follow each other (the later one opening with the date), or at the heads of
 * paragraphs that do.
 */
export type Bond = 'list' | 'sentence' | 'next' | 'opening' | 'paragraph';

/** A tale of more days before the letter than this is one of another time. */
const LONG_AGO = 550;
/** How many days a tale of the letter's own time may go on for, by how its dates hang together. */
const RECENT_REACH: Readonly<Record<Bond, number>> = {
  list: Infinity,
  sentence: Infinity,
  next: 120,
  opening: 180,
  paragraph: 45,
};
/** The same for a tale of another time. */
const OLD_REACH: Readonly<Record<Bond, number>> = {
  list: Infinity,
  sentence: 120,
  next: 0,
  opening: 90,
  paragraph: 45,
};

/**
 * The year in which a date goes on with a tale that has come to the day `base`; null where it is
 * too far from that day to be a part of the tale.
 */
export function yearInTale(
  stated: DateParts,
  weekday: number | null,
  base: number,
  letter: number,
  bond: Bond,
): number | null {
  const reach = (letter - base > LONG_AGO ? OLD_REACH : RECENT_REACH)[bond];
  if (reach === Infinity) return likeliestYear(stated, weekday, base, letter);
  const byWeekday = yearByWeekday(stated, weekday, base, letter);
  if (byWeekday !== null) return byWeekday;
  return cheapest(yearsAround(base), (year) => {
    const day = firstDay(inYear(stated, year));
    if (day === null || day > letter) return null;
    const days = jump(base, day, 4);
    return days <= reach ? days : null;
  });
}

function jump(base: number, day: number, backward: number): number {
  return day >= base ? day - base : (base - day) * backward;
}

function yearsAround(base: number): readonly number[] {
  const { year } = civilDay(base);
  return [year - 1, year, year + 1];
}

/** The element that costs least; those that cost null are out. */
export function cheapest<T>(elements: readonly T[], cost: (element: T) => number | null): T | null {
  let best: T | null = null;
  let least = Infinity;
  for (const element of elements) {
    const price = cost(element);
    if (price === null || price >= least) continue;
    best = element;
    least = price;
  }
  return best;
}
