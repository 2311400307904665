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
 *
 * A word is known by two hashes, 64 bits in all, and its characters are not compared: this is what
 * lets a look-up touch no more memory than its slot. That one unknown word in 10^15 is taken for a
 * known one is the price.
 */
export class Vocabulary {
  /**
   * Open addressing: at the first hash of a word, or in the next free slot, that hash's higher bits
   * with the word's number in place of the others, and the second hash.
   */
  private readonly slots = new Int32Array(SLOT_MASK + 1);
  private readonly words: string[] = [''];
  /** What may begin with each word, by its number: bits of `Begins` (`tokens.ts`). */
  readonly begins = new Uint8Array(MOST_WORDS);

  /**
   * The number of a word, which is added if it is new. The tables do that while their modules load:
   * tokens read before do not know the word.
   */
  add(word: string): number {
    const { hash, check } = hashesOf(word, 0, word.length);
    const known = this.find(hash, check);
    if (known > 0) return known;
    const number = this.words.length;
    if (number === MOST_WORDS) throw new RangeError(`more than ${MOST_WORDS} words`);
    const slot = this.slotOf(hash, check);
    this.slots[slot] = (hash & ~NUMBER_MASK) | number;
    this.slots[slot + 1] = check;
    this.words.push(word);
    return number;
  }

  /** The number of the word from `start` to `end`; 0 if no table names it. */
  numberOf(text: string, start: number, end: number): number {
    const { hash, check } = hashesOf(text, start, end);
    return this.find(hash, check);
  }

  /** The same, where both hashes of the word (by `hashOn` and `checkOn`) are known. */
  find(hash: number, check: number): number {
    return (this.slots[this.slotOf(hash, check)] ?? 0) & NUMBER_MASK;
  }

  /** The slot of the word with these hashes, or the free one that it would take. */
  private slotOf(hash: number, check: number): number {
    for (let slot = 2 * (hash ^ (hash >>> 15)); ; slot += 2) {
      slot &= SLOT_MASK;
      const entry = this.slots[slot] ?? 0;
      const isSame = ((entry ^ hash) & ~NUMBER_MASK) === 0 && this.slots[slot + 1] === check;
      if (entry === 0 || isSame) return slot;
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
const NUMBER_MASK = MOST_WORDS - 1;
/** Half of the slots at least are free; each is two numbers. */
const SLOT_MASK = 4 * MOST_WORDS - 1;

/** Both hashes of no characters. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** The first hash of a word and one more character (FNV-1a). */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ small(code), 0x01000193);
}

/** The second hash of a word and one more character. */
export function checkOn(check: number, code: number): number {
  return (Math.imul(check, 0x5bd1e995) + small(code)) | 0;
}

function hashesOf(text: string, start: number, end: number): { hash: number; check: number } {
  let hash = EMPTY_HASH;
  let check = EMPTY_HASH;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    hash = hashOn(hash, code);
    check = checkOn(check, code);
  }
  return { hash, check };
}

/** A capital letter of Latin-1 as a small one; marks that words hold are as they were. */
function small(code: number): number {
  return code < 0x100 ? code | 0x20 : code;
}

export const VOCABULARY = new Vocabulary();
