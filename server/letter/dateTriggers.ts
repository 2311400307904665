import { dayMonth, monthAlone, monthDay, ordinalDay, wordedDayMonth } from './dateForms';
import {
  COUNTED_WORDS,
  countedDays,
  directedWeekday,
  PHRASES,
  relativePhrase,
  weekdayAlone,
  yearAlone,
} from './datePhrases';
import type { Found } from './dateCandidates';
import { isDigit } from './latin';
import { isoDay, numericDay } from './numericDates';
import {
  GLUED_WORDS,
  LIST_ADVERBS,
  LIST_WORDS,
  MONTHS,
  ORDINAL_ENDINGS,
  ORDINAL_WORDS,
  RANGE_WORDS,
  WEEKDAYS,
} from './tables/dates';
import { Begins, bitsAt, Form, type Tokens } from './tokens';
import type { Span } from './types';
import { VOCABULARY } from './vocabulary';

/** Where in a text a date may begin, and in which forms. */

/** Reads a date that begins at an offset; `previous` is the one found before it. */
export type DateForm = (text: string, at: number, previous: Span | undefined) => Found | null;

const AT_ISO_DAY: readonly DateForm[] = [isoDay, yearAlone];
const AT_YEAR: readonly DateForm[] = [yearAlone];
const AT_DAY: readonly DateForm[] = [dayMonth];
const AT_ORDINAL_DAY: readonly DateForm[] = [dayMonth, ordinalDay];
const AT_FIGURES: readonly DateForm[] = [numericDay, dayMonth];
const AT_MONTH: readonly DateForm[] = [monthDay, monthAlone];
const AT_GLUED_MONTH: readonly DateForm[] = [gluedMonth];
const AT_WORDED_DAY: readonly DateForm[] = [wordedDayMonth];
const AT_PHRASE: readonly DateForm[] = [relativePhrase];
const AT_COUNTED: readonly DateForm[] = [countedDays];
const AT_WEEKDAY: readonly DateForm[] = [
  directedWeekday,
  dayMonth,
  monthDay,
  isoDay,
  numericDay,
  ordinalDay,
  weekdayAlone,
];

/** What a word is where dates are concerned; bits beside those of `Form`. */
const Trait = {
  month: 1 << 8,
  weekday: 1 << 9,
  /** `yesterday` */
  phrase: 1 << 10,
  /** The first word of a phrase of several, and the second one. */
  phraseStart: 1 << 11,
  phraseNext: 1 << 12,
  day: 1 << 13,
  counted: 1 << 14,
  /** `first`; of `twenty-first`, the first word. */
  ordinal: 1 << 15,
  of: 1 << 16,
  /** The `th` of `5th`. */
  ending: 1 << 17,
  /** Stands among the days of a list, or between them and the month. */
  amongDays: 1 << 18,
  /** `of` before a figure or a month without a blank. */
  glued: 1 << 19,
  /** `ofMarch` */
  gluedMonth: 1 << 20,
} as const;

/** Words that are none of these begin no date. */
const MAY_BEGIN =
  Trait.month |
  Trait.weekday |
  Trait.phrase |
  Trait.phraseStart |
  Trait.day |
  Trait.ordinal |
  Trait.gluedMonth;

const lower = (words: readonly string[]): readonly string[] =>
  words.map((word) => word.toLowerCase());
const wordsOf = (phrases: readonly string[]): readonly string[] =>
  phrases.flatMap((phrase) => phrase.split(' '));
const nthWords = (phrases: readonly string[], index: number): readonly string[] =>
  lower(phrases).flatMap((phrase) =>
    phrase.includes(' ') ? (phrase.split(' ')[index] ?? []) : [],
  );

const WORDS = VOCABULARY.traits(Trait, {
  month: lower(MONTHS.flat()),
  weekday: lower(WEEKDAYS),
  phrase: lower(PHRASES).filter((phrase) => !phrase.includes(' ')),
  phraseStart: nthWords(PHRASES, 0),
  phraseNext: nthWords(PHRASES, 1),
  day: ['day', 'days'],
  counted: COUNTED_WORDS,
  ordinal: ORDINAL_WORDS.map((word) => word.replace(/-.*/, '')),
  of: ['of'],
  ending: ORDINAL_ENDINGS,
  amongDays: [
    ...wordsOf([...LIST_WORDS, ...LIST_ADVERBS, ...RANGE_WORDS]),
    ...lower(WEEKDAYS),
    ...ORDINAL_ENDINGS,
    ...['the', 'on', 'day', 'of'],
  ],
  glued: GLUED_WORDS,
  gluedMonth: GLUED_WORDS.flatMap((word) => MONTHS.map(([name = '']) => word + name.toLowerCase())),
});

VOCABULARY.mayBegin(Begins.date, WORDS, MAY_BEGIN);

/** The forms to try at a token; null where no date begins. */
export function formsAt(text: string, tokens: Tokens, index: number): readonly DateForm[] | null {
  const bits = bitsAt(tokens, WORDS, index);
  if ((bits & Form.digits) !== 0) return formsAtFigures(text, tokens, index);
  if ((bits & Form.capital) !== 0) {
    if ((bits & Trait.month) !== 0) return AT_MONTH;
    if ((bits & Trait.weekday) !== 0) return AT_WEEKDAY;
  } else if ((bits & Trait.ordinal) !== 0 && isWordedDay(tokens, index)) {
    return AT_WORDED_DAY;
  }
  if ((bits & Trait.phrase) !== 0) return AT_PHRASE;
  const next = bitsAt(tokens, WORDS, index + 1);
  if ((bits & Trait.phraseStart) !== 0 && (next & Trait.phraseNext) !== 0) return AT_PHRASE;
  if ((bits & Trait.day) !== 0 && (next & Trait.counted) !== 0) return AT_COUNTED;
  return (bits & Trait.gluedMonth) !== 0 ? AT_GLUED_MONTH : null;
}

/** Old typing runs words together: `ofMarch 15, 1976`. */
function gluedMonth(text: string, at: number, previous: Span | undefined): Found | null {
  const word = GLUED_WORDS.find((glued) => text.startsWith(glued, at)) ?? '';
  const month = at + word.length;
  return monthDay(text, month) ?? monthAlone(text, month, previous);
}

/** Whether `of` follows an ordinal in words: `fifth of`, `twenty-first day of`. */
function isWordedDay(tokens: Tokens, index: number): boolean {
  let next = index + 1;
  // A hyphen, and the second half.
  if ((bitsAt(tokens, WORDS, next) & Form.glued) !== 0) next += 2;
  if ((bitsAt(tokens, WORDS, next) & Trait.day) !== 0) next++;
  return (bitsAt(tokens, WORDS, next) & Trait.of) !== 0;
}

// --- figures ---------------------------------------------------------------------------------------

/** Between the figures of a numeric date, and of a range. */
const NUMERIC_MARKS = './-';
const RANGE_MARKS = '-–—';
/** What stands right before figures that begin no date: `S/2018`, `3.5`, `10:30`. */
const GOES_ON = '/.,:_';
const DASHES = '-–';
/** A list of more tokens is not read. */
const LONGEST_LIST = 100;

function formsAtFigures(text: string, tokens: Tokens, index: number): readonly DateForm[] | null {
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index] ?? 0;
  const length = end - start;
  if (length === 3 || length > 4 || !mayBegin(text, tokens, index)) return null;
  const mark = text.charAt(end);
  const isNumeric = NUMERIC_MARKS.includes(mark) && isDigit(text.charCodeAt(end + 1));
  if (length === 4) return isNumeric ? AT_ISO_DAY : AT_YEAR;
  if (isNumeric || (RANGE_MARKS.includes(mark) && isDigitAfterBlank(text, end + 1)))
    return AT_FIGURES;
  if ((bitsAt(tokens, WORDS, index + 1) & Trait.ending) !== 0) return AT_ORDINAL_DAY;
  return isBeforeMonth(tokens, index) ? AT_DAY : null;
}

function isDigitAfterBlank(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(text.charAt(at) === ' ' ? at + 1 : at));
}

/** Whether the figures at `index` go on with nothing before them, but for words that they may be run into. */
function mayBegin(text: string, tokens: Tokens, index: number): boolean {
  if ((bitsAt(tokens, WORDS, index) & Form.glued) === 0) return true;
  const before = bitsAt(tokens, WORDS, index - 1);
  if ((before & Form.letters) !== 0) return (before & Trait.glued) !== 0;
  const start = tokens.starts[index] ?? 0;
  const mark = text.charAt(start - 1);
  if (DASHES.includes(mark)) return start < 2 || /[a-z\d]/.test(text.charAt(start - 2));
  return !GOES_ON.includes(mark);
}

/** Whether a month follows, after nothing but other days and what joins them. */
function isBeforeMonth(tokens: Tokens, index: number): boolean {
  const last = Math.min(index + LONGEST_LIST, tokens.count);
  for (let next = index + 1; next < last; next++) {
    const bits = bitsAt(tokens, WORDS, next);
    if ((bits & Trait.month) !== 0) return true;
    if ((bits & Form.letters) !== 0 && (bits & Trait.amongDays) === 0) return false;
  }
  return false;
}
