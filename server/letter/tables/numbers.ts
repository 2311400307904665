/** Number words of English, with their values. */
import { terms } from './lists';

export const UNITS_AND_TEENS: ReadonlyMap<string, number> = new Map(
  terms`
    one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
    fifteen, sixteen, seventeen, eighteen, nineteen
  `.map((word, index) => [word, index + 1]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  terms`
    twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
  `.map((word, index) => [word, 10 * (index + 2)]),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Those that an `of` may follow (`2 million of`). */
export const LARGE_SCALES: ReadonlySet<string> = new Set(['thousand', 'million', 'billion']);

/** Short forms of scales, after a sum of money only (`$14m`). */
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['k', 1e3],
]);

/** Vague quantities, which stand for themselves. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(terms`
  tens, dozens, scores, hundreds, thousands, millions, billions
`);

/** What makes a scale vague when it stands before it (`several hundred`). */
export const VAGUE_MULTIPLIERS: ReadonlySet<string> = new Set(['several', 'few', 'many']);

/** Currency signs and codes, and the unit that they stand for. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'dollars'],
  ['us$', 'dollars'],
  ['usd', 'dollars'],
  ['€', 'euros'],
  ['eur', 'euros'],
  ['£', 'pounds'],
  ['gbp', 'pounds'],
  ['¥', 'yen'],
  ['₪', 'shekels'],
  ['nis', 'shekels'],
  ['chf', 'francs'],
]);

/** Words between the ends of a range. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(['to', '-', '–', '—', 'or']);
