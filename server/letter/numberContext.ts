import {
  ABSTRACT_ONES,
  CLOCK_WORDS,
  COMPASS,
  LENGTHS_OF_TIME,
  NUMBERED_BODIES,
  ONES_DOING,
  PRONOUN_ONE_BEFORE,
} from './tables/figures';
import { MONTHS } from './tables/dates';
import { isPerson, type NounPhrase } from './nounPhrase';
import { Entry } from './keywords';
import { Beside, Trait } from './lexicon';
import type { NumberReading } from './numbers';
import type { Sentence } from './sentenceWords';
import { COUNTED_STATES } from './tables/nouns';
import { WordForm } from './words';

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.flat());

/**
 * Whether the words around a number say that it is no quantity: it names a paragraph, a model,
 * a time of day, a position, a year, an item of a list. `references` are the indices of the words
 * after such numbers found before it in the sentence; it is added to.
 */
export function isNoQuantity(
  words: Sentence,
  number: NumberReading,
  phrase: NounPhrase,
  references: number[],
): boolean {
  // Of an impossible date: `30 February`. The possible ones were taken before.
  if (words.mayDo(number.to, Beside.month) && MONTH_NAMES.has(words.raw(number.to))) return true;
  if (!isDoubtful(words, number, phrase, references)) return false;
  const named = namesOneThing(words, number, phrase, references);
  if (named) references.push(number.to);
  return (
    isPosition(words, number, references) ||
    named ||
    isGlued(words, number) ||
    isTimeOfDay(words, number, phrase) ||
    isCalibre(words, number) ||
    isFraction(words, number) ||
    isYear(words, number, phrase) ||
    isBracketed(words, number, phrase) ||
    (number.value === 1 && number.high === null && isPronounOne(words, number, phrase)) ||
    number.value === 0 ||
    (phrase.unit === 'times' && !number.inDigits)
  );
}

const ZERO = 48;

/** Whether anything about a number may make it no quantity; little is about most. */
function isDoubtful(
  words: Sentence,
  { from, to, value, high, currency }: NumberReading,
  phrase: NounPhrase,
  references: readonly number[],
): boolean {
  if (words.mayDo(from - 1, Beside.names) || words.mayDo(to, Beside.counts)) return true;
  if (words.has(from, WordForm.glued | WordForm.capital | WordForm.mixed)) return true;
  if (words.has(to, WordForm.glued | WordForm.compound)) return true;
  if (value === null || value < 2 || high !== null || currency !== null) return true;
  if (references.length > 0 || phrase.unit === 'times') return true;
  // A year, a time of day
  if (!words.has(from, WordForm.number)) return false;
  return words.length(from) === 4 || words.char(from) === ZERO;
}

/** `paragraph 9`, `items 5, 6 and 7`, `Boeing 747`, `Group of 77`. */
function namesOneThing(
  words: Sentence,
  number: NumberReading,
  phrase: NounPhrase,
  references: readonly number[],
): boolean {
  let at = number.from - 1;
  if (words.entry(at) === Entry.fullStop && words.has(at, WordForm.glued)) at -= 1;
  if (words.is(at, Trait.reference)) {
    if (words.entry(at) === Entry.number) {
      const count = /^(?:this|that|total)$/.test(words.lower(at - 1));
      return !count && !words.lower(number.from).includes(',');
    }
    return words.entry(at) !== Entry.no || at < number.from - 1;
  }
  if (words.is(at, Trait.looseReference) && phrase.kind !== 'noun' && phrase.kind !== 'measure') {
    return true;
  }
  if (words.has(at, WordForm.capital) && words.mayDo(at, Beside.model)) return true;
  if (words.entry(at) === Entry.of && NUMBERED_BODIES.has(words.lower(at - 1))) {
    return words.has(at - 1, WordForm.capital);
  }
  if (words.has(number.from, WordForm.capital) && words.is(number.from, Trait.number)) {
    if (!words.has(at, WordForm.word)) return false;
    if (!words.isInCapitals(number.from)) return true;
    // In typing that is all in capitals they say nothing: `SHELLED FOUR VILLAGES`, but `PHASE TWO`.
    return phrase.kind === 'bare' && !words.is(at, Trait.stop | Trait.verb | Trait.inEd);
  }
  let joint = number.from;
  for (;;) {
    const isItem =
      words.entry(joint - 1) === Entry.closing && words.entry(joint - 3) === Entry.opening;
    // `items 34 (a) and 67`
    if (isItem) joint -= 3;
    else if (words.mayDo(joint - 1, Beside.referenceJoint)) joint -= 1;
    else break;
  }
  return joint < number.from && references.includes(joint);
}

/** Marks to which a number may be glued, at its start and at its end. */
const OPENING = '([{“"‘\'’—~…$€£|';
const BLANK = ' ';
const JOINTS = '/:.-–+';
const DEGREE_MARKS = '°º′″';

/** Digits that are joined to what stands around them: `1024/20`, `10:30`, a footnote's mark. */
function isGlued(words: Sentence, number: NumberReading): boolean {
  const { from, to } = number;
  if (words.has(from, WordForm.number) && words.has(from, WordForm.glued)) {
    if (!OPENING.includes(words.raw(from - 1) || BLANK)) return true;
  }
  if (!number.inDigits || !words.has(to, WordForm.glued)) return false;
  if (words.has(to, WordForm.taken)) return true;
  const after = words.raw(to);
  if (JOINTS.includes(after)) {
    if (!words.has(to + 1, WordForm.glued)) return false;
    return words.has(to + 1, WordForm.number) || after !== '.';
  }
  return DEGREE_MARKS.includes(after.charAt(0));
}

function isTimeOfDay(words: Sentence, number: NumberReading, phrase: NounPhrase): boolean {
  const first = words.has(number.from, WordForm.number) ? number.from : number.from + 1;
  if (!words.has(first, WordForm.number)) return false;
  if (words.char(first) === ZERO && /^0\d/.test(words.raw(first))) return true;
  const after = withoutNoteMark(words.lower(number.to));
  if ((after === 'a' || after === 'p') && words.entry(number.to + 1) === Entry.fullStop)
    return true;
  const zoned = CLOCK_WORDS.has(after);
  if (!isClock(words.raw(number.to - 1))) return zoned && !LENGTHS_OF_TIME.has(after);
  if (zoned || phrase.kind === 'bare') return true;
  return isClock(words.raw(number.to + 1)) && CLOCK_WORDS.has(words.lower(number.to + 2));
}

/** A word without the mark of a footnote that may hang on it (`hours2`). */
function withoutNoteMark(lower: string): string {
  const last = lower.charCodeAt(lower.length - 1);
  return last >= 48 && last <= 57 ? lower.slice(0, -1) : lower;
}

/** Four digits that can be a time (`1015`). */
function isClock(digits: string): boolean {
  return digits.length === 4 && /^(?:[01]\d|2[0-4])[0-5]\d$/.test(digits);
}

/** `107 mm rockets`. */
/** No gun is of less than this, in millimetres. */
const SMALLEST_CALIBRE = 4;

function isCalibre(words: Sentence, { to, inDigits, value }: NumberReading): boolean {
  return inDigits && (value ?? 0) >= SMALLEST_CALIBRE && words.mayDo(to, Beside.calibre);
}

const PARTS_OF_DEGREE = new Set(['minute', 'minutes', 'second', 'seconds', ...`′″'’"`]);

/** `33 degrees 15 minutes north`. */
function isPosition(words: Sentence, number: NumberReading, references: number[]): boolean {
  if (references.includes(number.from) && PARTS_OF_DEGREE.has(words.lower(number.to))) {
    references.push(number.to + 1);
    return true;
  }
  if (!words.mayDo(number.to, Beside.degree)) return false;
  if (words.has(number.to + 1, WordForm.number) || COMPASS.has(words.lower(number.to + 1))) {
    references.push(number.to + 1);
    return true;
  }
  return false;
}

function isFraction(words: Sentence, number: NumberReading): boolean {
  return words.mayDo(number.to, Beside.fraction);
}

/** `the 1967 borders`, `the 1961 Convention`. */
function isYear(words: Sentence, number: NumberReading, phrase: NounPhrase): boolean {
  if (words.length(number.from) !== 4) return false;
  if (!/^(?:1[89]|20)\d\d$/.test(words.raw(number.from))) return false;
  if (phrase.kind === 'bare') return true;
  if (phrase.kind === 'measure' || isPerson(phrase.unit) === true) return false;
  const before = number.from - 1;
  return !words.has(before, WordForm.word) || YEAR_BEFORE.test(words.lower(before));
}

const YEAR_BEFORE = /^(?:the|its|their|his|in|since|of|by|from|until|our|a|pre|post|and)$|['’]s$/;

/** `(3)`; but `(€2.8 million)` is a sum. */
function isBracketed(words: Sentence, { from, to }: NumberReading, phrase: NounPhrase): boolean {
  if (phrase.kind === 'measure') return false;
  return words.entry(to) === Entry.closing && words.entry(from - 1) === Entry.opening;
}

/** `1.` or `12 The` at the head of a line, and `2.` at the head of a sentence. */
export function isListMarker(words: Sentence, number: NumberReading, phrase: NounPhrase): boolean {
  const { from, to } = number;
  if (from > words.from || !words.has(from, WordForm.number)) return false;
  if (words.length(from) > 3) return false;
  const after = words.lower(to);
  const glued = words.has(to, WordForm.glued);
  if (!words.has(words.from, WordForm.first))
    return after === '.' && glued && !words.has(to + 1, WordForm.number);
  if (to >= words.to || ((after === '.' || after === ')') && glued)) return true;
  if (words.has(to, WordForm.taken)) return true;
  if (!words.has(to, WordForm.capital)) return false;
  return phrase.kind === 'bare' || number.value === 1
    ? !/\d$/.test(after)
    : !/(?:s|i|an|men|ese|ish|ic|\d)$/.test(after);
}

/** Before `one` and a time, what makes it a length (`for one day`). */
const LENGTH_BEFORE = new Set(['for', 'within', 'after', 'than', 'least', 'only']);

/** How many words after `one` the other of two may stand. */
const OTHER_WITHIN = 20;

/** `one fled and the other was caught`, but `one fled and the other three were caught`. */
function isOneOfTwo(words: Sentence, from: number): boolean {
  for (let at = from; at < from + OTHER_WITHIN; at += 1) {
    if (words.entry(at) !== Entry.other || words.entry(at - 1) !== Entry.the) continue;
    const counts = words.is(at + 1, Trait.number | Trait.plural);
    return !counts && !words.has(at + 1, WordForm.number);
  }
  return false;
}

/** `three members of one family`, but `the lives of one soldier`. */
function isOfOne(words: Sentence, from: number): boolean {
  const owner = from - 2;
  return (
    words.lower(from - 1) === 'of' &&
    words.is(owner, Trait.person) &&
    !COUNTED_STATES.has(words.lower(owner))
  );
}

function isPronounOne(words: Sentence, number: NumberReading, phrase: NounPhrase): boolean {
  const before = words.lower(number.from - 1);
  if (isOfOne(words, number.from)) return true;
  if (words.has(number.from, WordForm.number)) return false;
  if (phrase.kind === 'pronoun' || phrase.kind === 'partitive') return true;
  if (phrase.kind === 'bare')
    return (
      words.entry(number.to) === Entry.of ||
      PRONOUN_ONE_BEFORE.has(before) ||
      isOneOfTwo(words, number.to)
    );
  if (phrase.kind === 'measure' && LENGTH_BEFORE.has(before)) return false;
  if (PRONOUN_ONE_BEFORE.has(before)) return true;
  const after = words.lower(number.to);
  return ABSTRACT_ONES.has(after) || ONES_DOING.has(after) || ABSTRACT_ONES.has(phrase.unit);
}
