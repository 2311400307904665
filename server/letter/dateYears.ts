import { civilDay, dayNumber, isPossible, weekdayOf } from './calendar';
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
    const day = firstDay({ ...stated, year: year - back });
    if (day !== null && day <= limit) return year - back;
  }
  return null;
}

/** The year in which the date is nearest to `base`; a day before it counts `backward` times. */
export function nearestYear(stated: DateParts, base: number, backward: number): number | null {
  return cheapest(yearsAround(base), (year) => {
    const day = firstDay({ ...stated, year });
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
  const latest = letter === null ? null : latestYear(stated, letter);
  const home = civilDay(base).year;
  const years = latest === null ? yearsAround(base) : [...yearsAround(base), latest];
  const likely = (year: number): number => (year === home ? 0.5 : 1) * (year === latest ? 0.5 : 1);
  const isTrue = (year: number | null): boolean => {
    const day = year === null ? null : firstDay({ ...stated, year });
    if (day === null || (letter !== null && day > letter)) return false;
    return weekdayOf(day) === weekday;
  };
  if (weekday !== null && isTrue(home) !== isTrue(latest)) return isTrue(home) ? home : latest;
  return cheapest(years, (year) => {
    const day = firstDay({ ...stated, year });
    if (day === null || (letter !== null && day > letter)) return null;
    return jump(base, day, 2) * likely(year);
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
