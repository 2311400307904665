import { calendarCandidate, type Found } from './dateCandidates';
import {
  after,
  before,
  matchAt,
  MONTH,
  oneOf,
  sticky,
  testAt,
  WEEKDAY,
  weekdayNumber,
  wordsBefore,
} from './datePatterns';
import {
  COUNTED_PHRASES,
  DATING_WORDS,
  DAY_COUNTS,
  FUNCTION_WORDS,
  MEASURE_NOUNS,
  NO_DAY_BEFORE,
  NO_WEEKDAY_AFTER,
  NO_WEEKDAY_BEFORE,
  PERIOD_NOUNS,
  RELATIVE_PHRASES,
  UNIT_WORDS,
  VAGUE_COUNTS,
  WEAK_YEAR_CUES,
  WEEKDAY_CUES,
  WEEKDAY_DIRECTIONS,
  YEAR_CUES,
  type RelativePhrase,
} from './tables/dates';

/** Weekdays alone, phrases that lean on another date, and years alone. */

const phrases = new Map<string, RelativePhrase>(
  RELATIVE_PHRASES.flatMap((entry) => entry.phrases.map((phrase) => [phrase, entry] as const)),
);
const countedWords = new Map(
  COUNTED_PHRASES.flatMap((entry) => entry.words.map((word) => [word, entry] as const)),
);

export const PHRASES: readonly string[] = [...phrases.keys()];
/** After a number of days: `later`. */
export const COUNTED_WORDS: readonly string[] = [...countedWords.keys()];

const PHRASE = sticky(`(?<phrase>${oneOf(PHRASES)})\\b`);
const COUNTED_DAYS = sticky(`days? (?<word>${oneOf(COUNTED_WORDS)})\\b`);
const COUNT_BEFORE = sticky(
  `(?<=(?<!\\b${oneOf(VAGUE_COUNTS)} )(?<![\\w,.-])(?<words>${oneOf(Object.keys(DAY_COUNTS))}|\\d{1,2}) )`,
);
const CLOSED = after('[,;:.)\\n]|$');
const TO_THIS_DAY = before(`\\b${oneOf(NO_DAY_BEFORE)} `);
const THIS_DAY = /^(?:this|that(?: same| very)?) da(?:y|te)$/i;
/** `that day's`, `that day-to-day`; and `that night vision` is none. */
const PART_OF_DAY_NOUN = after('-\\w| (?:vision|shift|schedule|raids?)\\b');

const BARE_WEEKDAY = sticky(
  `(?<weekday>${WEEKDAY})(?<after> (?:last|next)\\b(?! (?:week|month|year|night)))?`,
);
const DIRECTION_BEFORE = sticky(
  `(?<=\\b(?<words>${oneOf(WEEKDAY_DIRECTIONS.flatMap(({ words }) => words))}) )`,
);
const NO_WEEKDAY_CUE = before(`\\b${oneOf(NO_WEEKDAY_BEFORE)} `);
const WEEKDAY_NOUN = after(`-\\w| ${oneOf(NO_WEEKDAY_AFTER)}\\b`);
const WEEKDAY_CUE = before(`\\b${oneOf(WEEKDAY_CUES)} `);
const CAPITAL_FOLLOWS = new RegExp(` (?!${MONTH}|I\\b)\\p{Lu}`, 'yu');

const YEAR_FIGURES = '(?:1[89]|20)\\d\\d';
const YEARS = sticky(
  `${YEAR_FIGURES}(?:(?:,? (?:and|or) |, | to | through | until |[-–—])${YEAR_FIGURES}){0,10}(?![\\w/]|[-–—.:,]\\d|['’]s| ?\\((?:19|20)\\d\\d\\))`,
);
const EACH_YEAR = /\d{4}/g;
/** `1942-45` */
const SHORT_YEARS = sticky(
  `(?<from>${YEAR_FIGURES})[-–—](?<to>\\d\\d)(?![\\w/]|[-–—.:,]\\d|['’]s)`,
);
const SHORT_YEARS_CUE = before(
  `(?:\\b${oneOf([...YEAR_CUES, ...WEAK_YEAR_CUES, ...DATING_WORDS, 'for', 'of', 'the'])} |\\()`,
);
const YEAR_CUE = before(`\\b${oneOf(YEAR_CUES)}(?: the year)?[ -]`);
const WEAK_YEAR_CUE = before(
  `\\b(?:${oneOf([...DATING_WORDS, ...WEAK_YEAR_CUES])}|${oneOf(PERIOD_NOUNS)} of|(?<!\\b${oneOf(MEASURE_NOUNS)}) of) `,
);
const DATED_YEAR = after(`(?<=\\b${oneOf(DATING_WORDS)} )\\d\\d(?!00)`);
const OF_BEFORE = new RegExp('(?<=\\bof )', 'y');
const LOWER_BEFORE_OF = new RegExp('(?<=(?:^|[^\\p{L}])\\p{Ll}{3,} of )', 'yu');
const UNIT_FOLLOWS = after(` ${oneOf(UNIT_WORDS)}\\b`);
const SENTENCE_GOES_ON = new RegExp(
  `(?! [a-z])| ${oneOf(FUNCTION_WORDS)}\\b| \\w+(?:ing|ed|ly)\\b`,
  'y',
);

/** `yesterday`, `this morning`, `the following day`. */
export function relativePhrase(text: string, at: number): Found | null {
  const match = matchAt(PHRASE, text, at);
  const phrase = match?.text('phrase')?.toLowerCase() ?? '';
  const entry = phrases.get(phrase);
  if (!match || !entry) return null;
  if (entry.closed && !testAt(CLOSED, text, match.end)) return null;
  if (THIS_DAY.test(phrase) && testAt(TO_THIS_DAY, text, at)) return null;
  if (testAt(PART_OF_DAY_NOUN, text, match.end)) return null;
  const { anchor, days, endsNight = false } = entry;
  const { end } = match;
  return { candidates: [{ form: 'phrase', anchor, days, endsNight, start: at, end }], end };
}

/** `two days later`, `3 days ago`; `at` is the offset of `days`. */
export function countedDays(text: string, at: number): Found | null {
  const match = matchAt(COUNTED_DAYS, text, at);
  const entry = countedWords.get(match?.text('word')?.toLowerCase() ?? '');
  const count = match && entry && wordsBefore(COUNT_BEFORE, text, at);
  if (!count) return null;
  if (entry.closed && !testAt(CLOSED, text, match.end)) return null;
  const days = entry.sign * (DAY_COUNTS[count.words] ?? Number(count.words));
  const { start } = count.span;
  const { anchor } = entry;
  const { end } = match;
  return { candidates: [{ form: 'phrase', anchor, days, endsNight: false, start, end }], end };
}

/** `last Friday`, which is a date of its own also before another (`last Friday, 15 May`). */
export function directedWeekday(text: string, at: number): Found | null {
  return wordsBefore(DIRECTION_BEFORE, text, at) && weekdayAlone(text, at);
}

/** `on Saturday`, `last Friday`, `Friday last`, `Sunday next`, `the following Monday`. */
export function weekdayAlone(text: string, at: number): Found | null {
  const match = matchAt(BARE_WEEKDAY, text, at);
  const weekday = weekdayNumber(match?.text('weekday'));
  const span = match?.span('weekday');
  if (!match || !span || weekday === null) return null;
  if (testAt(NO_WEEKDAY_CUE, text, at) || testAt(WEEKDAY_NOUN, text, match.end)) return null;
  if (testAt(CAPITAL_FOLLOWS, text, match.end) && !testAt(WEEKDAY_CUE, text, at)) return null;
  const before = wordsBefore(DIRECTION_BEFORE, text, at);
  const words = before?.words ?? match.text('after')?.trim().toLowerCase();
  const direction =
    WEEKDAY_DIRECTIONS.find((entry) => words && entry.words.includes(words)) ?? null;
  const start = before?.span.start ?? at;
  const ranges = { weekday: span };
  return {
    candidates: [{ form: 'weekday', weekday, direction, ranges, start, end: match.end }],
    end: match.end,
  };
}

/** `since 2011`, `for the years 2015 to 2020`, `the ceasefire of 2003`. */
export function yearAlone(text: string, at: number): Found | null {
  const match = matchAt(YEARS, text, at);
  if (!match) return '-–—'.includes(text.charAt(at + 4)) ? shortYears(text, at) : null;
  if (testAt(UNIT_FOLLOWS, text, match.end)) return null;
  if (!testAt(YEAR_CUE, text, at) && !testAt(DATED_YEAR, text, at)) {
    if (!testAt(WEAK_YEAR_CUE, text, at) || !testAt(SENTENCE_GOES_ON, text, match.end)) return null;
    if (testAt(OF_BEFORE, text, at) && !testAt(LOWER_BEFORE_OF, text, at)) return null;
  }
  const candidates = [...text.slice(at, match.end).matchAll(EACH_YEAR)].map((year) => {
    const span = { start: at + year.index, end: at + year.index + year[0].length };
    return calendarCandidate(span, { year: Number(year[0]) }, { ranges: { year: span } });
  });
  return { candidates, end: match.end };
}

/** `in the period 1942-45`: both years, the second without its century. */
function shortYears(text: string, at: number): Found | null {
  const match = matchAt(SHORT_YEARS, text, at);
  if (!match || !testAt(SHORT_YEARS_CUE, text, at)) return null;
  if (testAt(UNIT_FOLLOWS, text, match.end)) return null;
  const first = Number(match.text('from'));
  const last = first - (first % 100) + Number(match.text('to'));
  if (last <= first) return null;
  const years = [
    [first, { start: at, end: at + 4 }],
    [last, { start: match.end - 2, end: match.end }],
  ] as const;
  const [from, to] = years.map(([year, span]) =>
    calendarCandidate(span, { year }, { ranges: { year: span } }),
  );
  if (!from || !to) return null;
  return {
    candidates: [{ form: 'interval', from, to, start: at, end: match.end }],
    end: match.end,
  };
}
