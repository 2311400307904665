/**
 * A table of words that is asked by place in a text, not by string: words are looked up by the
 * hundred in every letter, and cutting each out of the text would cost more than all else. Capital
 * letters of Latin-1 count as small ones.
 */
export class WordTable<T> {
  /**
   * Open addressing: the number of a word, from 1, at its hash or in the next free slot, and the
   * upper half of the hash. Small enough to stay in the processor's first cache.
   */
  private readonly slots: Uint16Array;
  private readonly checks: Uint16Array;
  private readonly mask: number;
  private readonly words: readonly string[];
  private readonly values: readonly T[];

  /** Of at most 65,535 words in small letters. */
  constructor(entries: ReadonlyMap<string, T>) {
    this.words = [...entries.keys()];
    this.values = [...entries.values()];
    let size = 1;
    while (size < 2 * entries.size) size *= 2;
    this.mask = size - 1;
    this.slots = new Uint16Array(size);
    this.checks = new Uint16Array(size);
    for (const [index, word] of this.words.entries()) {
      const sum = hash(word, 0, word.length);
      let slot = sum & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = index + 1;
      this.checks[slot] = sum >>> 16;
    }
  }

  /** The value of the word from `start` to `end`. */
  at(text: string, start: number, end: number): T | undefined {
    const sum = hash(text, start, end);
    const check = sum >>> 16;
    for (let slot = sum & this.mask; ; slot = (slot + 1) & this.mask) {
      const number = this.slots[slot] ?? 0;
      if (number === 0) return undefined;
      if (this.checks[slot] !== check) continue;
      if (isSame(this.words[number - 1] ?? '', text, start, end)) return this.values[number - 1];
    }
  }
}

/** Sets the bit that tells small letters from capitals. */
const SMALL = 0x20;

/** Of the first and the last letters, which tell nearly all words apart. */
const ENDS = 4;

function hash(text: string, start: number, end: number): number {
  let sum = end - start;
  const head = Math.min(start + ENDS, end);
  for (let at = start; at < head; at++) sum = Math.imul(sum, 31) + (text.charCodeAt(at) | SMALL);
  for (let at = Math.max(head, end - ENDS); at < end; at++)
    sum = Math.imul(sum, 31) + (text.charCodeAt(at) | SMALL);
  return sum ^ (sum >>> 15);
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if ((word.charCodeAt(at) | SMALL) !== (text.charCodeAt(start + at) | SMALL)) return false;
  return true;
}
