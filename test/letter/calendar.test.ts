import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civilDay,
  dayNumber,
  daysInMonth,
  isPossible,
  parseDay,
  toEdtf,
  weekdayOf,
} from '../../server/letter/calendar';

const numberOf = (iso: string): number => {
  const day = parseDay(iso);
  if (!day) throw new Error(`${iso} is no day`);
  return dayNumber(day);
};

describe('civil days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1972-02-29', 789],
    ['2000-02-29', 11_016],
    ['1900-03-01', -25_508],
  ])('%s is day %i', (iso, number) => {
    expect(numberOf(iso)).toBe(number);
    expect(toEdtf(civilDay(number))).toBe(iso);
  });

  test('every day from 1890 to 2110 comes back, one after the other', () => {
    const wrong: number[] = [];
    for (let number = numberOf('1890-01-01'); number <= numberOf('2110-12-31'); number++) {
      const day = civilDay(number);
      if (!isPossible(day) || dayNumber(day) !== number) wrong.push(number);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['1945-10-24', 3],
    ['1970-01-01', 4],
    ['2000-02-29', 2],
    ['2018-02-20', 2],
    ['2021-10-31', 0],
  ])('%s is weekday %i', (iso, weekday) => expect(weekdayOf(numberOf(iso))).toBe(weekday));
});

test('months have their lengths, February in leap years too', () => {
  expect([1, 2, 3, 4, 12, 13, 0].map((month) => daysInMonth(2019, month))).toEqual([
    31, 28, 31, 30, 31, 0, 0,
  ]);
  expect([1900, 2000, 2020, 2021].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
});

test('months are counted across years', () => {
  expect(addMonths({ year: 2018, month: 1 }, -1)).toEqual({ year: 2017, month: 12 });
  expect(addMonths({ year: 2018, month: 12 }, 1)).toEqual({ year: 2019, month: 1 });
  expect(addMonths({ year: 2018, month: 6 }, 0)).toEqual({ year: 2018, month: 6 });
});

test.each([['2018-02-30'], ['2018-13-01'], ['2018-00-10'], ['2018-2-3'], ['2018-02'], ['']])(
  '%s is no day',
  (iso) => expect(parseDay(iso)).toBeNull(),
);

test('a day whose year is open may be 29 February, never 30', () => {
  expect(isPossible({ month: 2, day: 29 })).toBe(true);
  expect(isPossible({ year: 2019, month: 2, day: 29 })).toBe(false);
  expect(isPossible({ month: 2, day: 30 })).toBe(false);
  expect(isPossible({ day: 32 })).toBe(false);
});

test('EDTF has as much as is known', () => {
  expect(toEdtf({ year: 1948, month: 1, day: 1 })).toBe('1948-01-01');
  expect(toEdtf({ year: 1971, month: 12 })).toBe('1971-12');
  expect(toEdtf({ year: 2003 })).toBe('2003');
  expect(toEdtf({ month: 5, day: 3 })).toBeNull();
  expect(toEdtf({ year: 2003, day: 3 })).toBeNull();
});
