import {
  ABSTRACT_ONES,
  CLOCK_WORDS,
  COMPASS,
  FRACTIONS,
  LOOSE_REFERENCES,
  MODELS,
  NUMBERED_BODIES,
  PRONOUN_ONE_BEFORE,
  REFERENCES,
  REFERENCE_JOINTS,
} from './tables/figures';
import { isPerson, type NounPhrase } from './nounPhrase';
import { isNumberWord, type NumberReading } from './numbers';
import type { Word } from './words';

/**
 * Whether the words around a number say that it is no quantity: it names a paragraph, a model,
 * a time of day, a position, a year, an item of a list. `references` are the indices of the words
 * after such numbers found before it in the sentence; it is added to.
 */
export function isNoQuantity(
  words: readonly Word[],
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
    number.value === 0
  );
}

/** `paragraph 9`, `items 5, 6 and 7`, `Boeing 747`, `Group of 77`. */
function namesOneThing(
  words: readonly Word[],
  number: NumberReading,
  phrase: NounPhrase,
  references: ReadonlySet<number>,
): boolean {
  let at = number.from - 1;
  if (words[at]?.lower === '.' && words[at]?.glued) at -= 1;
  const before = words[at];
  if (!before) return false;
  const isTotal =
    before.lower === 'number' && /^(?:this|that|total)$/.test(words[at - 1]?.lower ?? '');
  if (REFERENCES.has(before.lower))
    return !isTotal && (before.lower !== 'no' || at < number.from - 1);
  if (LOOSE_REFERENCES.has(before.lower) && phrase.kind !== 'noun' && phrase.kind !== 'measure') {
    return true;
  }
  if (before.capital && MODELS.has(before.lower)) return true;
  if (before.lower === 'of' && NUMBERED_BODIES.has(words[at - 1]?.lower ?? '')) {
    return words[at - 1]?.capital === true;
  }
  const first = words[number.from];
  if (first?.capital && isNumberWord(first.lower)) {
    return before.kind === 'word';
  }
  let joint = number.from;
  while (REFERENCE_JOINTS.has(words[joint - 1]?.lower ?? '')) joint -= 1;
  return joint < number.from && references.has(joint);
}

/** Digits that are joined to what stands around them: `1024/20`, `10:30`, a footnote's mark. */
function isGlued(words: readonly Word[], number: NumberReading): boolean {
  const first = words[number.from];
  const before = words[number.from - 1];
  if (first?.kind === 'number' && first.glued && before) {
    if (before.kind !== 'mark' || !/[([{“"‘'’—~…$€£|]/.test(before.lower)) return true;
  }
  if (!number.inDigits) return false;
  const after = words[number.to];
  const next = words[number.to + 1];
  if (after?.glued && after.kind === 'mark' && /[/:.\-–+]/.test(after.lower)) {
    return next?.glued === true && (next.kind === 'number' || after.lower !== '.');
  }
  return after?.glued === true && (/^[°º′″]/.test(after.lower) || after.kind === 'taken');
}

function isTimeOfDay(words: readonly Word[], number: NumberReading, phrase: NounPhrase): boolean {
  const first = words[number.from]?.kind === 'number' ? words[number.from] : words[number.from + 1];
  const last = words[number.to - 1];
  if (first?.kind !== 'number' || !last) return false;
  if (/^0\d/.test(first.lower)) return true;
  // A footnote's mark may hang on the word.
  const after = (words[number.to]?.lower ?? '').replace(/\d$/, '');
  if (/^[ap]$/.test(after) && words[number.to + 1]?.lower === '.') return true;
  if (isClock(last.lower)) {
    if (CLOCK_WORDS.has(after) || phrase.kind === 'bare') return true;
  }
  if (CLOCK_WORDS.has(after) && !/^(?:hours?|hrs?)$/.test(after)) return true;
  const upper = words[number.to + 1]?.lower ?? '';
  return (
    isClock(last.lower) && isClock(upper) && CLOCK_WORDS.has(words[number.to + 2]?.lower ?? '')
  );
}

/** Four digits that can be a time (`1015`). */
function isClock(digits: string): boolean {
  return /^(?:[01]\d|2[0-4])[0-5]\d$/.test(digits);
}

/** `107 mm rockets`. */
function isCalibre(words: readonly Word[], { to, inDigits }: NumberReading): boolean {
  return inDigits && /^(?:mm|calib(?:re|er)|millimet(?:re|er)s?)$/.test(words[to]?.lower ?? '');
}

/** `33 degrees 15 minutes north`. */
function isPosition(
  words: readonly Word[],
  number: NumberReading,
  references: Set<number>,
): boolean {
  const unit = words[number.to]?.lower ?? '';
  if (/^(?:minutes?|seconds?|[′″'’"])$/.test(unit) && references.has(number.from)) {
    references.add(number.to + 1);
    return true;
  }
  if (!/^(?:degrees?|deg|°|º)$/.test(unit)) return false;
  const next = words[number.to + 1];
  if (next?.kind === 'number' || COMPASS.has(next?.lower ?? '')) {
    references.add(number.to + 1);
    return true;
  }
  return false;
}

function isFraction(words: readonly Word[], number: NumberReading): boolean {
  return FRACTIONS.has(words[number.to]?.lower ?? '');
}

/** `the 1967 borders`, `the 1961 Convention`. */
function isYear(words: readonly Word[], number: NumberReading, phrase: NounPhrase): boolean {
  const digits = words[number.from]?.lower ?? '';
  if (!/^(?:1[89]|20)\d\d$/.test(digits)) return false;
  if (phrase.kind === 'bare') return true;
  if (phrase.kind === 'measure' || isPerson(phrase.unit) === true) return false;
  const before = words[number.from - 1];
  return before === undefined || before.kind !== 'word' || YEAR_BEFORE.test(before.lower);
}

const YEAR_BEFORE = /^(?:the|its|their|his|in|since|of|by|from|until|our|a|pre|post|and)$|['’]s$/;

/** `(3)`. */
function isBracketed(words: readonly Word[], { from, to }: NumberReading): boolean {
  return words[to]?.lower === ')' && words[from - 1]?.lower === '(';
}

/** `1.` or `12 The` at the head of a line. */
export function isListMarker(
  words: readonly Word[],
  number: NumberReading,
  phrase: NounPhrase,
): boolean {
  const first = words[number.from];
  const after = words[number.to];
  if (first?.kind !== 'number' || number.from > 0 || first.lower.length > 3) return false;
  if (after === undefined || ((after.lower === '.' || after.lower === ')') && after.glued)) {
    return true;
  }
  if (after.kind === 'taken') return true;
  if (!after.capital) return false;
  return phrase.kind === 'bare' || number.value === 1
    ? !/\d$/.test(after.lower)
    : !/(?:s|i|an|men|ese|ish|ic|\d)$/.test(after.lower);
}

function isPronounOne(words: readonly Word[], number: NumberReading, phrase: NounPhrase): boolean {
  const before = words[number.from - 1]?.lower ?? '';
  if (words[number.from]?.kind === 'number') return false;
  if (phrase.kind === 'pronoun' || phrase.kind === 'partitive') return true;
  if (phrase.kind === 'bare') return words[number.to]?.lower === 'of';
  if (PRONOUN_ONE_BEFORE.has(before)) return true;
  return ABSTRACT_ONES.has(words[number.to]?.lower ?? '') || ABSTRACT_ONES.has(phrase.unit);
}
