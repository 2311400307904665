import {
  CURRENCIES,
  MONEY_SCALES,
  SCALES,
  TENS,
  UNITS_AND_TEENS,
  VAGUE_MULTIPLIERS,
} from './tables/numbers';
import { Entry } from './keywords';
import { Beside } from './lexicon';
import type { Sentence } from './sentenceWords';
import { VOCABULARY } from './vocabulary';
import { WordForm } from './words';

/** A number among the words of a sentence: in digits, in words or in both. */
export interface NumberReading {
  /** Indices into the words; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Null for a vague quantity. */
  readonly value: number | null;
  readonly high: number | null;
  readonly vague: string | null;
  /** The unit of a currency sign, or null. */
  readonly currency: string | null;
  readonly inDigits: boolean;
}

interface Amount {
  readonly to: number;
  readonly value: number;
}

/** The number that begins with the word at `index`, or null. */
export function readNumber(words: Sentence, index: number): NumberReading | null {
  if (!words.mayDo(index - 1, Beside.leads) && !words.mayDo(index + 1, Beside.continues)) {
    const plain = readPlain(words, index);
    if (plain) return plain;
  }
  return words.has(index, WordForm.word)
    ? (readVague(words, index) ?? readExact(words, index))
    : readExact(words, index);
}

/** `12`, `seven`: one word, as most numbers are. */
function readPlain(words: Sentence, index: number): NumberReading | null {
  const inDigits = words.has(index, WordForm.number);
  const value = inDigits ? digits(words.raw(index), false) : VALUES[words.entry(index)];
  if (value === undefined) return null;
  const to = index + 1;
  return { from: index, to, value, high: null, vague: null, currency: null, inDigits };
}

/** `seven`, `twenty`, `twenty-three`: the value of each, by its number in the vocabulary. */
const VALUES = VOCABULARY.values(
  [...TENS].flatMap(([ten, tens]) =>
    [...UNITS_AND_TEENS].flatMap(([one, value]): readonly (readonly [string, number])[] => [
      [ten, tens],
      [one, value],
      ...(value < 10 ? [[`${ten}-${one}`, tens + value] as const] : []),
    ]),
  ),
);

/** `dozens`, `tens of thousands`, `several hundred`. */
function readVague(words: Sentence, index: number): NumberReading | null {
  const first = words.lower(index);
  if (words.mayDo(index, Beside.vague)) {
    return words.entry(index + 1) === Entry.of && words.mayDo(index + 2, Beside.vague)
      ? vagueNumber(index, index + 3, `${first} of ${words.lower(index + 2)}`)
      : vagueNumber(index, index + 1, first);
  }
  if (!words.mayDo(index, Beside.scale)) return null;
  const before = words.lower(index - 1);
  return VAGUE_MULTIPLIERS.has(before)
    ? vagueNumber(index - 1, index + 1, `${before} ${first}`)
    : null;
}

function vagueNumber(from: number, to: number, vague: string): NumberReading {
  return { from, to, value: null, high: null, vague, currency: null, inDigits: false };
}

function readExact(words: Sentence, index: number): NumberReading | null {
  const inDigits = words.has(index, WordForm.number);
  const sign = currencyBefore(words, index);
  const amount = readAmount(words, index, sign !== null);
  if (!amount) return null;
  const currency = sign && sign.unit;
  const from = sign?.from ?? (inDigits ? index : article(words, index));
  const upper = readUpper(words, amount, sign !== null);
  const low = upper?.scale ? amount.value * upper.scale : amount.value;
  if (upper && upper.value > low) {
    const between = upper.joint === 'and';
    if (!between || words.lower(from - 1) === 'between') {
      const start = between ? from - 1 : from;
      const { to, value: high } = upper;
      return { from: start, to, value: low, high, vague: null, currency, inDigits };
    }
  }
  const { to, value } = amount;
  return { from, to, value, high: null, vague: null, currency, inDigits };
}

interface Upper extends Amount {
  readonly joint: string;
  /** What the lower end is to be multiplied by, too (`2 to 3 million`), or 0. */
  readonly scale: number;
}

/** The upper end of a range, after its lower one. */
function readUpper(words: Sentence, lower: Amount, money: boolean): Upper | null {
  const sharedUnit = words.lower(lower.to) === '%' ? 1 : 0;
  const jointAt = lower.to + sharedUnit;
  if (!words.mayDo(jointAt, Beside.range)) return null;
  const joint = words.lower(jointAt);
  const sign = currencyLength(words, jointAt + 1);
  const upper = readAmount(words, jointAt + 1 + sign, money);
  if (!upper) return null;
  const scale = SCALES.get(words.lower(upper.to - 1)) ?? 0;
  const lowerScaled = SCALES.has(words.lower(lower.to - 1));
  const shares = scale > 1 && !lowerScaled && upper.to - jointAt > 2 + sign && lower.value < 1000;
  return { to: upper.to, value: upper.value, joint, scale: shares ? scale : 0 };
}

/** `12`, `1.2 million`, `one hundred and twenty`, `two and a half`. */
function readAmount(words: Sentence, index: number, money: boolean): Amount | null {
  if (words.has(index, WordForm.number)) {
    const written = words.raw(index);
    const scale = scaleAt(words, index + 1, money);
    const half = scale === 1 && isHalf(words, index + 1) ? scaleAt(words, index + 4, money) : 0;
    if (half) {
      return { to: index + (half > 1 ? 5 : 4), value: (digits(written, false) + 0.5) * half };
    }
    return { to: index + (scale > 1 ? 2 : 1), value: round(digits(written, scale > 1) * scale) };
  }
  if (money && words.has(index, WordForm.mixed)) return gluedMoney(words, index);
  return words.has(index, WordForm.word) ? readWordAmount(words, index) : null;
}

/** `$14m`. */
function gluedMoney(words: Sentence, index: number): Amount | null {
  const match = /^([\d.,]+)([a-z]+)$/.exec(words.lower(index));
  const scale = MONEY_SCALES.get(match?.[2] ?? '') ?? SCALES.get(match?.[2] ?? '');
  return match && scale
    ? { to: index + 1, value: round(digits(match[1] ?? '', true) * scale) }
    : null;
}

function readWordAmount(words: Sentence, index: number): Amount | null {
  let total = 0;
  let group = 0;
  let last = Infinity;
  let at = index;
  for (;;) {
    const and = words.lower(at) === 'and' && last >= 100 && at > index ? 1 : 0;
    if (and && total + group === 0) break;
    const lower = words.lower(at + and);
    const scale = and ? undefined : SCALES.get(lower);
    if (scale !== undefined) {
      const start = words.lower(at - 1);
      if (at === index && start !== 'a' && start !== 'half') return null;
      if (scale >= 1000) {
        total += (group || 1) * scale;
        group = 0;
      } else {
        group = (group || 1) * scale;
      }
      last = scale;
      at += 1;
      continue;
    }
    const value = simpleValue(lower);
    if (value === null || value >= last) break;
    group += value;
    last = value >= 20 && value % 10 === 0 && !lower.includes('-') ? 10 : 1;
    at += 1 + and;
  }
  if (at === index) return null;
  const value = (total + group) * (isHalfBefore(words, index) ? 0.5 : 1);
  if (!isHalf(words, at)) return { to: at, value };
  const scale = SCALES.get(words.lower(at + 3)) ?? 0;
  if (scale) return { to: at + 4, value: (value + 0.5) * scale };
  const own = SCALES.get(words.lower(at - 1)) ?? 1;
  return { to: at + 3, value: value + 0.5 * own };
}

/** `seven`, `twenty`, `twenty-three`, `one-and-a-half` is none. */
export function simpleValue(lower: string): number | null {
  const plain = UNITS_AND_TEENS.get(lower) ?? TENS.get(lower);
  if (plain !== undefined) return plain;
  const hyphen = lower.indexOf('-');
  if (hyphen < 0) return null;
  const tens = TENS.get(lower.slice(0, hyphen));
  const units = UNITS_AND_TEENS.get(lower.slice(hyphen + 1));
  return tens !== undefined && units !== undefined && units < 10 ? tens + units : null;
}

function scaleAt(words: Sentence, index: number, money: boolean): number {
  if (!money && !words.mayDo(index, Beside.scale)) return 1;
  const lower = words.lower(index);
  const scale = SCALES.get(lower) ?? (money ? MONEY_SCALES.get(lower) : undefined);
  return scale ?? 1;
}

function isHalf(words: Sentence, at: number): boolean {
  if (words.entry(at) !== Entry.and) return false;
  return words.entry(at + 1) === Entry.a && words.entry(at + 2) === Entry.half;
}

function isHalfBefore(words: Sentence, index: number): boolean {
  const before = words.entry(index - 1);
  return before === Entry.half || (before === Entry.a && words.entry(index - 2) === Entry.half);
}

/** The number's first word with the article before a scale (`a dozen`, `half a million`). */
function article(words: Sentence, index: number): number {
  if (!words.mayDo(index, Beside.scale)) return index;
  let from = index;
  if (words.entry(from - 1) === Entry.a) from -= 1;
  if (words.entry(from - 1) === Entry.half) from -= 1;
  return from;
}

function currencyBefore(
  words: Sentence,
  index: number,
): { readonly from: number; readonly unit: string } | null {
  if (!words.mayDo(index - 1, Beside.currency)) return null;
  const unit = CURRENCIES.get(words.lower(index - 1)) ?? '';
  const joined =
    words.has(index - 1, WordForm.mark) &&
    words.has(index - 1, WordForm.glued) &&
    words.has(index - 2, WordForm.capital);
  return { from: joined ? index - 2 : index - 1, unit };
}

/** How many words a currency sign takes (`US$` two), or 0. */
function currencyLength(words: Sentence, index: number): number {
  if (words.mayDo(index, Beside.currency)) return 1;
  const sign = words.has(index + 1, WordForm.mark) && words.has(index + 1, WordForm.glued);
  return sign && words.mayDo(index + 1, Beside.currency) ? 2 : 0;
}

/** The value of digits. `12.000` is twelve thousand unless a scale follows. */
function digits(text: string, scaled: boolean): number {
  if (text.length < 4) return Number(text);
  const plain = text.replace(/[ ,]/g, '');
  const grouped = !scaled && plain.endsWith('.000') && /^[1-9]\d{0,2}\.000$/.test(plain);
  return Number(grouped ? plain.replace('.', '') : plain);
}

/** Takes off what floating-point multiplication adds (2.2 × 1,000,000). */
function round(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1e4) / 1e4;
}
