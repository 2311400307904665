/**
 * The words that the recognisers' tables name, each with a number from 1. A text's words are looked
 * up once, while its tokens are read (`tokens.ts`), and not by every recogniser anew. A recogniser
 * knows its own words by their numbers:
 *
 *     const DATE_WORDS = VOCABULARY.traits(Trait, { month: MONTHS, weekday: WEEKDAYS });
 *     …
 *     if ((DATE_WORDS[tokens.words[index]] & Trait.month) !== 0) …
 *
 * A word of a table is in small letters; in a text, capital letters of Latin-1 count as small ones.
 */
export class Vocabulary {
  /** Open addressing: the number of a word at its hash, or in the next free slot. */
  private readonly slots = new Uint16Array(2 * MOST_WORDS);
  /** The hash of each word, and the words, by number. */
  private readonly hashes = new Int32Array(MOST_WORDS);
  private readonly words: string[] = [''];
  /** What may begin with each word, by its number: bits of `Begins` (`tokens.ts`). */
  readonly begins = new Uint8Array(MOST_WORDS);

  /** The number of a word, which is added if it is new. */
  add(word: string): number {
    const known = this.numberOf(word, 0, word.length);
    if (known > 0) return known;
    const number = this.words.length;
    if (number === MOST_WORDS) throw new RangeError(`more than ${MOST_WORDS} words`);
    const hash = hashOf(word, 0, word.length);
    let slot = slotOf(hash);
    while (this.slots[slot] !== 0) slot = (slot + 1) & SLOT_MASK;
    this.slots[slot] = number;
    this.hashes[number] = hash;
    this.words.push(word);
    return number;
  }

  /** The number of the word from `start` to `end`; 0 if no table names it. */
  numberOf(text: string, start: number, end: number): number {
    return this.find(hashOf(text, start, end), text, start, end);
  }

  /** The same, where the hash of the word (by `hashOn`) is known. */
  find(hash: number, text: string, start: number, end: number): number {
    for (let slot = slotOf(hash); ; slot = (slot + 1) & SLOT_MASK) {
      const number = this.slots[slot] ?? 0;
      if (number === 0) return 0;
      if (this.hashes[number] === hash && isSame(this.words[number] ?? '', text, start, end))
        return number;
    }
  }

  /** The word with a number, in small letters; empty for 0. */
  wordOf(number: number): string {
    return this.words[number] ?? '';
  }

  /** The bits of each word, by its number: `bits[name]` of all lists that have it. */
  traits<Name extends string>(
    bits: Readonly<Record<Name, number>>,
    lists: Readonly<Partial<Record<Name, Iterable<string>>>>,
  ): Uint32Array {
    const traits = new Uint32Array(MOST_WORDS);
    for (const [name, words] of Object.entries(lists) as [Name, Iterable<string>][]) {
      for (const word of words) {
        const number = this.add(word);
        traits[number] = (traits[number] ?? 0) | bits[name];
      }
    }
    return traits;
  }

  /** Tells what may begin with the words that have one of some bits in a table of `traits`. */
  mayBegin(begins: number, traits: Uint32Array, bits: number): void {
    for (const [number, trait] of traits.entries())
      if ((trait & bits) !== 0) this.begins[number] = (this.begins[number] ?? 0) | begins;
  }

  /** The value of each word, by its number. */
  values<T>(entries: Iterable<readonly [string, T]>): readonly (T | undefined)[] {
    const values = new Array<T | undefined>(MOST_WORDS).fill(undefined);
    for (const [word, value] of entries) values[this.add(word)] = value;
    return values;
  }
}

/** Numbers of words are less than this. */
export const MOST_WORDS = 1 << 13;
const SLOT_MASK = 2 * MOST_WORDS - 1;

/** The hash of no characters. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** The hash of a word and one more character (FNV-1a). */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ small(code), 0x01000193);
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & SLOT_MASK;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = EMPTY_HASH;
  for (let at = start; at < end; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

/** A capital letter of Latin-1 as a small one; marks that words hold are as they were. */
function small(code: number): number {
  return code < 0x100 ? code | 0x20 : code;
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (small(text.charCodeAt(start + at)) !== small(word.charCodeAt(at))) return false;
  return true;
}

export const VOCABULARY = new Vocabulary();
