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
import type { Word } from './words';

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

/** Words that can begin a number that is not in digits. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...UNITS_AND_TEENS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...VAGUE_WORDS,
]);

/** The number that begins with the word at `index`, or null. */
export function readNumber(words: readonly Word[], index: number): NumberReading | null {
  const word = words[index];
  if (!word) return null;
  return readVague(words, index) ?? readExact(words, index);
}

/** `dozens`, `tens of thousands`, `several hundred`. */
function readVague(words: readonly Word[], index: number): NumberReading | null {
  const first = words[index]?.lower ?? '';
  const reading = { from: index, value: null, high: null, currency: null, inDigits: false };
  if (VAGUE_WORDS.has(first)) {
    const scale = words[index + 2]?.lower ?? '';
    if (words[index + 1]?.lower === 'of' && VAGUE_WORDS.has(scale)) {
      return { ...reading, to: index + 3, vague: `${first} of ${scale}` };
    }
    return { ...reading, to: index + 1, vague: first };
  }
  const before = words[index - 1]?.lower ?? '';
  if (!SCALES.has(first) || !VAGUE_MULTIPLIERS.has(before)) return null;
  return { ...reading, from: index - 1, to: index + 1, vague: `${before} ${first}` };
}

function readExact(words: readonly Word[], index: number): NumberReading | null {
  const sign = currencyBefore(words, index);
  const amount = readAmount(words, index, sign !== null);
  if (!amount) return null;
  const from = sign?.from ?? article(words, index);
  const upper = readUpper(words, amount, sign !== null);
  const low = upper?.scale ? amount.value * upper.scale : amount.value;
  if (upper && upper.value > low) {
    const between = upper.joint === 'and';
    if (!between || words[from - 1]?.lower === 'between') {
      return {
        from: between ? from - 1 : from,
        to: upper.to,
        value: low,
        high: upper.value,
        vague: null,
        currency: sign?.unit ?? null,
        inDigits: words[index]?.kind === 'number',
      };
    }
  }
  return {
    from,
    to: amount.to,
    value: amount.value,
    high: null,
    vague: null,
    currency: sign?.unit ?? null,
    inDigits: words[index]?.kind === 'number',
  };
}

interface Upper extends Amount {
  readonly joint: string;
  /** What the lower end is to be multiplied by, too (`2 to 3 million`), or 0. */
  readonly scale: number;
}

/** The upper end of a range, after its lower one. */
function readUpper(words: readonly Word[], lower: Amount, money: boolean): Upper | null {
  const sharedUnit = words[lower.to]?.lower === '%' ? 1 : 0;
  const jointAt = lower.to + sharedUnit;
  const joint = words[jointAt]?.lower ?? '';
  if (!RANGE_WORDS.has(joint) && joint !== 'and') return null;
  const sign = currencyLength(words, jointAt + 1);
  const upper = readAmount(words, jointAt + 1 + sign, money);
  if (!upper) return null;
  const scale = SCALES.get(words[upper.to - 1]?.lower ?? '') ?? 0;
  const lowerScaled = SCALES.has(words[lower.to - 1]?.lower ?? '');
  const shares = scale > 1 && !lowerScaled && upper.to - jointAt > 2 + sign && lower.value < 1000;
  return { ...upper, joint, scale: shares ? scale : 0 };
}

/** `12`, `1.2 million`, `one hundred and twenty`, `two and a half`. */
function readAmount(words: readonly Word[], index: number, money: boolean): Amount | null {
  const word = words[index];
  if (!word) return null;
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

function readWordAmount(words: readonly Word[], index: number): Amount | null {
  let total = 0;
  let group = 0;
  let last = Infinity;
  let at = index;
  for (;;) {
    const and = words[at]?.lower === 'and' && last >= 100 && at > index ? 1 : 0;
    if (and && total + group === 0) break;
    const lower = words[at + and]?.lower ?? '';
    const scale = and ? undefined : SCALES.get(lower);
    if (scale !== undefined) {
      const start = words[at - 1]?.lower;
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
  const scale = SCALES.get(words[at + 3]?.lower ?? '') ?? 0;
  if (scale) return { to: at + 4, value: (value + 0.5) * scale };
  const own = SCALES.get(words[at - 1]?.lower ?? '') ?? 1;
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

/** Whether a lower-case word is, or begins, a number in words. */
export function isNumberWord(lower: string): boolean {
  return NUMBER_WORDS.has(lower) || (lower.includes('-') && simpleValue(lower) !== null);
}

function scaleAt(words: readonly Word[], index: number, money: boolean): number {
  const lower = words[index]?.lower ?? '';
  const scale = SCALES.get(lower) ?? (money ? MONEY_SCALES.get(lower) : undefined);
  return scale ?? 1;
}

function isHalf(words: readonly Word[], at: number): boolean {
  const [and, a, half] = [words[at]?.lower, words[at + 1]?.lower, words[at + 2]?.lower];
  return and === 'and' && a === 'a' && half === 'half';
}

function isHalfBefore(words: readonly Word[], index: number): boolean {
  const [before, article] = [words[index - 1]?.lower, words[index - 2]?.lower];
  return before === 'half' || (before === 'a' && article === 'half');
}

/** The number's first word with the article before a scale (`a dozen`, `half a million`). */
function article(words: readonly Word[], index: number): number {
  if (!SCALES.has(words[index]?.lower ?? '')) return index;
  let from = index;
  if (words[from - 1]?.lower === 'a') from -= 1;
  if (words[from - 1]?.lower === 'half') from -= 1;
  return from;
}

function currencyBefore(
  words: readonly Word[],
  index: number,
): { readonly from: number; readonly unit: string } | null {
  const sign = words[index - 1];
  const unit = CURRENCIES.get(sign?.lower ?? '');
  if (!sign || unit === undefined) return null;
  const prefix = words[index - 2];
  const joined = sign.kind === 'mark' && sign.glued && prefix?.kind === 'word' && prefix.capital;
  return { from: joined ? index - 2 : index - 1, unit };
}

/** How many words a currency sign takes (`US$` two), or 0. */
function currencyLength(words: readonly Word[], index: number): number {
  if (CURRENCIES.has(words[index]?.lower ?? '')) return 1;
  const sign = words[index + 1];
  return sign?.glued && sign.kind === 'mark' && CURRENCIES.has(sign.lower) ? 2 : 0;
}

/** The value of digits. `12.000` is twelve thousand unless a scale follows. */
function digits(text: string, scaled: boolean): number {
  const plain = text.replace(/[ ,]/g, '');
  const grouped = !scaled && /^[1-9]\d{0,2}\.000$/.test(plain);
  return Number(grouped ? plain.replace('.', '') : plain);
}

/** Takes off what floating-point multiplication adds (2.2 × 1,000,000). */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
