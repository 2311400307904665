import {
  CURRENCIES,
  MONEY_SCALES,
  RANGE_WORDS,
  SCALES,
  TENS,
  UNITS_AND_TEENS,
  VAGUE_MULTIPLIERS,
  VAGUE_WORDS,
} from './tables/numbers';
import type { Word, Words } from './words';

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
export function readNumber(words: Words, index: number): NumberReading | null {
  return words.at(index).kind === 'word'
    ? (readVague(words, index) ?? readExact(words, index))
    : readExact(words, index);
}

/** `dozens`, `tens of thousands`, `several hundred`. */
function readVague(words: Words, index: number): NumberReading | null {
  const first = words.at(index).lower;
  if (VAGUE_WORDS.has(first)) {
    const scale = words.at(index + 2).lower;
    return words.at(index + 1).lower === 'of' && VAGUE_WORDS.has(scale)
      ? vagueNumber(index, index + 3, `${first} of ${scale}`)
      : vagueNumber(index, index + 1, first);
  }
  const before = words.at(index - 1).lower;
  return VAGUE_MULTIPLIERS.has(before) && SCALES.has(first)
    ? vagueNumber(index - 1, index + 1, `${before} ${first}`)
    : null;
}

function vagueNumber(from: number, to: number, vague: string): NumberReading {
  return { from, to, value: null, high: null, vague, currency: null, inDigits: false };
}

function readExact(words: Words, index: number): NumberReading | null {
  const inDigits = words.at(index).kind === 'number';
  const sign = currencyBefore(words, index);
  const amount = readAmount(words, index, sign !== null);
  if (!amount) return null;
  const currency = sign && sign.unit;
  const from = sign?.from ?? (inDigits ? index : article(words, index));
  const upper = readUpper(words, amount, sign !== null);
  const low = upper?.scale ? amount.value * upper.scale : amount.value;
  if (upper && upper.value > low) {
    const between = upper.joint === 'and';
    if (!between || words.at(from - 1).lower === 'between') {
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
function readUpper(words: Words, lower: Amount, money: boolean): Upper | null {
  const sharedUnit = words.at(lower.to).lower === '%' ? 1 : 0;
  const jointAt = lower.to + sharedUnit;
  const joint = words.at(jointAt).lower;
  if (!RANGE_WORDS.has(joint) && joint !== 'and') return null;
  const sign = currencyLength(words, jointAt + 1);
  const upper = readAmount(words, jointAt + 1 + sign, money);
  if (!upper) return null;
  const scale = SCALES.get(words.at(upper.to - 1).lower) ?? 0;
  const lowerScaled = SCALES.has(words.at(lower.to - 1).lower);
  const shares = scale > 1 && !lowerScaled && upper.to - jointAt > 2 + sign && lower.value < 1000;
  return { to: upper.to, value: upper.value, joint, scale: shares ? scale : 0 };
}

/** `12`, `1.2 million`, `one hundred and twenty`, `two and a half`. */
function readAmount(words: Words, index: number, money: boolean): Amount | null {
  const word = words.at(index);
  if (word.kind === 'number') {
    const scale = scaleAt(words, index + 1, money);
    const half = scale === 1 && isHalf(words, index + 1) ? scaleAt(words, index + 4, money) : 0;
    if (half) {
      return { to: index + (half > 1 ? 5 : 4), value: (digits(word.lower, false) + 0.5) * half };
    }
    return { to: index + (scale > 1 ? 2 : 1), value: round(digits(word.lower, scale > 1) * scale) };
  }
  if (word.kind === 'mixed' && money) return gluedMoney(word, index);
  return word.kind === 'word' ? readWordAmount(words, index) : null;
}

/** `$14m`. */
function gluedMoney(word: Word, index: number): Amount | null {
  const match = /^([\d.,]+)([a-z]+)$/.exec(word.lower);
  const scale = MONEY_SCALES.get(match?.[2] ?? '') ?? SCALES.get(match?.[2] ?? '');
  return match && scale
    ? { to: index + 1, value: round(digits(match[1] ?? '', true) * scale) }
    : null;
}

function readWordAmount(words: Words, index: number): Amount | null {
  let total = 0;
  let group = 0;
  let last = Infinity;
  let at = index;
  for (;;) {
    const and = words.at(at).lower === 'and' && last >= 100 && at > index ? 1 : 0;
    if (and && total + group === 0) break;
    const lower = words.at(at + and).lower;
    const scale = and ? undefined : SCALES.get(lower);
    if (scale !== undefined) {
      const start = words.at(at - 1).lower;
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
  const scale = SCALES.get(words.at(at + 3).lower) ?? 0;
  if (scale) return { to: at + 4, value: (value + 0.5) * scale };
  const own = SCALES.get(words.at(at - 1).lower) ?? 1;
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

function scaleAt(words: Words, index: number, money: boolean): number {
  const lower = words.at(index).lower;
  const scale = SCALES.get(lower) ?? (money ? MONEY_SCALES.get(lower) : undefined);
  return scale ?? 1;
}

function isHalf(words: Words, at: number): boolean {
  if (words.at(at).lower !== 'and') return false;
  return words.at(at + 1).lower === 'a' && words.at(at + 2).lower === 'half';
}

function isHalfBefore(words: Words, index: number): boolean {
  const before = words.at(index - 1).lower;
  return before === 'half' || (before === 'a' && words.at(index - 2).lower === 'half');
}

/** The number's first word with the article before a scale (`a dozen`, `half a million`). */
function article(words: Words, index: number): number {
  if (!SCALES.has(words.at(index).lower)) return index;
  let from = index;
  if (words.at(from - 1).lower === 'a') from -= 1;
  if (words.at(from - 1).lower === 'half') from -= 1;
  return from;
}

function currencyBefore(
  words: Words,
  index: number,
): { readonly from: number; readonly unit: string } | null {
  const sign = words.at(index - 1);
  const unit = CURRENCIES.get(sign.lower);
  if (unit === undefined) return null;
  const prefix = words.at(index - 2);
  const joined = sign.kind === 'mark' && sign.glued && prefix.kind === 'word' && prefix.capital;
  return { from: joined ? index - 2 : index - 1, unit };
}

/** How many words a currency sign takes (`US$` two), or 0. */
function currencyLength(words: Words, index: number): number {
  if (CURRENCIES.has(words.at(index).lower)) return 1;
  const sign = words.at(index + 1);
  return sign.glued && sign.kind === 'mark' && CURRENCIES.has(sign.lower) ? 2 : 0;
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
