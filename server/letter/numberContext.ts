import {
  ABSTRACT_ONES,
  CALIBRES,
  CLOCK_WORDS,
  COMPASS,
  DEGREES,
  FRACTIONS,
  LENGTHS_OF_TIME,
  MODELS,
  NUMBERED_BODIES,
  ONES_DOING,
  PRONOUN_ONE_BEFORE,
  REFERENCE_JOINTS,
} from './tables/figures';
import { isPerson, type NounPhrase } from './nounPhrase';
import { Trait } from './lexicon';
import type { NumberReading } from './numbers';
import type { Words } from './words';

/**
 * Whether the words around a number say that it is no quantity: it names a paragraph, a model,
 * a time of day, a position, a year, an item of a list. `references` are the indices of the words
 * after such numbers found before it in the sentence; it is added to.
 */
export function isNoQuantity(
  words: Words,
  number: NumberReading,
  phrase: NounPhrase,
  references: Set<number>,
): boolean {
  const named = namesOneThing(words, number, phrase, references);
  if (named) references.add(number.to);
  return (
    isPosition(words, number, references) ||
    named ||
    isGlued(words, number) ||
    isTimeOfDay(words, number, phrase) ||
    isCalibre(words, number) ||
    isFraction(words, number) ||
    isYear(words, number, phrase) ||
    isBracketed(words, number) ||
    (number.value === 1 && number.high === null && isPronounOne(words, number, phrase)) ||
    number.value === 0 ||
    phrase.unit === 'times'
  );
}

/** `paragraph 9`, `items 5, 6 and 7`, `Boeing 747`, `Group of 77`. */
function namesOneThing(
  words: Words,
  number: NumberReading,
  phrase: NounPhrase,
  references: ReadonlySet<number>,
): boolean {
  let at = number.from - 1;
  if (words.at(at).lower === '.' && words.at(at).glued) at -= 1;
  const before = words.at(at);
  if (before.is(Trait.reference)) {
    if (before.lower === 'number') {
      const count = /^(?:this|that|total)$/.test(words.at(at - 1).lower);
      return !count && !words.at(number.from).lower.includes(',');
    }
    return before.lower !== 'no' || at < number.from - 1;
  }
  if (before.is(Trait.looseReference) && phrase.kind !== 'noun' && phrase.kind !== 'measure') {
    return true;
  }
  if (before.capital && MODELS.has(before.lower)) return true;
  if (before.lower === 'of' && NUMBERED_BODIES.has(words.at(at - 1).lower)) {
    return words.at(at - 1).capital === true;
  }
  const first = words.at(number.from);
  if (first.capital && first.is(Trait.number)) {
    return before.kind === 'word';
  }
  let joint = number.from;
  while (REFERENCE_JOINTS.has(words.at(joint - 1).lower)) joint -= 1;
  return joint < number.from && references.has(joint);
}

/** Digits that are joined to what stands around them: `1024/20`, `10:30`, a footnote's mark. */
function isGlued(words: Words, number: NumberReading): boolean {
  const first = words.at(number.from);
  const before = words.at(number.from - 1);
  if (first.kind === 'number' && first.glued) {
    if (before.kind !== 'mark' || !/[([{“"‘'’—~…$€£|]/.test(before.lower)) return true;
  }
  if (!number.inDigits) return false;
  const after = words.at(number.to);
  const next = words.at(number.to + 1);
  if (!after.glued) return false;
  if (after.kind === 'mark' && /[/:.\-–+]/.test(after.lower)) {
    return next.glued && (next.kind === 'number' || after.lower !== '.');
  }
  return after.kind === 'taken' || /^[°º′″]/.test(after.lower);
}

function isTimeOfDay(words: Words, number: NumberReading, phrase: NounPhrase): boolean {
  const own = words.at(number.from);
  const first = own.kind === 'number' ? own : words.at(number.from + 1);
  const last = words.at(number.to - 1);
  if (first.kind !== 'number') return false;
  if (first.lower.startsWith('0') && /^0\d/.test(first.lower)) return true;
  const after = withoutNoteMark(words.at(number.to).lower);
  if ((after === 'a' || after === 'p') && words.at(number.to + 1).lower === '.') return true;
  const zoned = CLOCK_WORDS.has(after);
  if (!isClock(last.lower)) return zoned && !LENGTHS_OF_TIME.has(after);
  if (zoned || phrase.kind === 'bare') return true;
  return isClock(words.at(number.to + 1).lower) && CLOCK_WORDS.has(words.at(number.to + 2).lower);
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

function isCalibre(words: Words, { to, inDigits, value }: NumberReading): boolean {
  return inDigits && (value ?? 0) >= SMALLEST_CALIBRE && CALIBRES.has(words.at(to).lower);
}

/** `33 degrees 15 minutes north`. */
function isPosition(words: Words, number: NumberReading, references: Set<number>): boolean {
  const unit = words.at(number.to).lower;
  if (references.has(number.from) && /^(?:minutes?|seconds?|[′″'’"])$/.test(unit)) {
    references.add(number.to + 1);
    return true;
  }
  if (!DEGREES.has(unit)) return false;
  const next = words.at(number.to + 1);
  if (next.kind === 'number' || COMPASS.has(next.lower)) {
    references.add(number.to + 1);
    return true;
  }
  return false;
}

function isFraction(words: Words, number: NumberReading): boolean {
  return FRACTIONS.has(words.at(number.to).lower);
}

/** `the 1967 borders`, `the 1961 Convention`. */
function isYear(words: Words, number: NumberReading, phrase: NounPhrase): boolean {
  const digits = words.at(number.from).lower;
  if (digits.length !== 4 || !/^(?:1[89]|20)\d\d$/.test(digits)) return false;
  if (phrase.kind === 'bare') return true;
  if (phrase.kind === 'measure' || isPerson(phrase.unit) === true) return false;
  const before = words.at(number.from - 1);
  return before.kind !== 'word' || YEAR_BEFORE.test(before.lower);
}

const YEAR_BEFORE = /^(?:the|its|their|his|in|since|of|by|from|until|our|a|pre|post|and)$|['’]s$/;

/** `(3)`. */
function isBracketed(words: Words, { from, to }: NumberReading): boolean {
  return words.at(to).lower === ')' && words.at(from - 1).lower === '(';
}

/** `1.` or `12 The` at the head of a line, and `2.` at the head of a sentence. */
export function isListMarker(
  words: Words,
  number: NumberReading,
  phrase: NounPhrase,
  atLineStart: boolean,
): boolean {
  const first = words.at(number.from);
  const after = words.at(number.to);
  if (first.kind !== 'number' || number.from > 0 || first.lower.length > 3) return false;
  if (!atLineStart)
    return after.lower === '.' && after.glued && words.at(number.to + 1).kind !== 'number';
  if (after.kind === 'none' || ((after.lower === '.' || after.lower === ')') && after.glued)) {
    return true;
  }
  if (after.kind === 'taken') return true;
  if (!after.capital) return false;
  return phrase.kind === 'bare' || number.value === 1
    ? !/\d$/.test(after.lower)
    : !/(?:s|i|an|men|ese|ish|ic|\d)$/.test(after.lower);
}

/** Before `one` and a time, what makes it a length (`for one day`). */
const LENGTH_BEFORE = new Set(['for', 'within', 'after', 'than', 'least', 'only']);

/** How many words after `one` the other of two may stand. */
const OTHER_WITHIN = 10;

/** `one fled and the other was caught`, but `one fled and the other three were caught`. */
function isOneOfTwo(words: Words, from: number): boolean {
  for (let at = from; at < from + OTHER_WITHIN; at += 1) {
    if (words.at(at).lower !== 'other' || words.at(at - 1).lower !== 'the') continue;
    const next = words.at(at + 1);
    return !next.is(Trait.number | Trait.plural) && next.kind !== 'number';
  }
  return false;
}

function isPronounOne(words: Words, number: NumberReading, phrase: NounPhrase): boolean {
  const before = words.at(number.from - 1).lower;
  if (words.at(number.from).kind === 'number') return false;
  if (phrase.kind === 'pronoun' || phrase.kind === 'partitive') return true;
  if (phrase.kind === 'bare')
    return (
      words.at(number.to).lower === 'of' ||
      PRONOUN_ONE_BEFORE.has(before) ||
      isOneOfTwo(words, number.to)
    );
  if (phrase.kind === 'measure' && LENGTH_BEFORE.has(before)) return false;
  if (PRONOUN_ONE_BEFORE.has(before)) return true;
  const after = words.at(number.to).lower;
  return ABSTRACT_ONES.has(after) || ONES_DOING.has(after) || ABSTRACT_ONES.has(phrase.unit);
}
