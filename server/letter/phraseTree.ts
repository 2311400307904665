import { tokenAfter, type Tokens } from './tokens';
import type { Span } from './types';
import { MOST_WORDS, VOCABULARY } from './vocabulary';

/** A phrase found in a text, and what it stands for. */
export interface PhraseHit<T> extends Span {
  readonly value: T;
}

/**
 * A phrase is a regular expression whose first word is spelled out, with its choices: `a|b` in a
 * group, `c?`. What follows may be any expression.
 */
export interface Phrase<T> {
  readonly phrase: string;
  readonly value: T;
}

interface Filed<T> {
  readonly pattern: RegExp;
  /** The numbers of words of which one stands further on in what the pattern matches; empty where none can be told. */
  readonly needs: readonly number[];
  readonly value: T;
}

/** A text whose phrases are looked for. */
export interface Prose {
  readonly text: string;
  readonly tokens: Tokens;
  /** Where each word of the vocabulary stands next, as far as was read: the index of the token. */
  readonly ahead: Int32Array;
}

export function proseOf(text: string, tokens: Tokens): Prose {
  return { text, tokens, ahead: new Int32Array(MOST_WORDS) };
}

/** A phrase with few choices is spelled out in the tree; of another, the first word and so many characters. */
const FEW_CHOICES = 2;
const LONGEST_HEAD = 8;
/** No phrase has so many words and marks between its first word and one that it needs. */
const MOST_AHEAD = 24;
/**
 * A part of a phrase: a group, with how often it may stand, a character with the same, or a class.
 * The group: words, each with a blank after it, that may be left out.
 */
const PART =
  /^(?:(\(\?:(?:[^()]|\([^()]*\))* \)(?:\?|\{0,\d\}))|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)(?:[?*+]|\{\d+,?\d*\})?|\[[^\]]*\][?*+]?|\\?.(?:[?*+]|\{\d+,?\d*\})?)/;
const NO_LETTER = /[^a-zé]/;
/** What may follow a first word that is spelled out. */
const AFTER_WORD = /^(?:\(\?(?:[=!]|<!|: )|[:,.]|\[- \]|$)/;
/** `\w` in a phrase: names have letters beyond ASCII, apostrophes and hyphens. */
const WORD_CHARACTER = '[^ \\n.,;:()]';
/** How a phrase may go on: with plain characters, one that may be left out, or a group. */
const PLAIN = /^[a-zé ’'-]+(?![?*+{])/i;
const OPTIONAL = /^([a-zé ’'-])\?/i;
const GROUP = /^\(\?:((?:[^()]|\([^()]*\))*)\)(\??)(?![*+{])/;
/** A bar that stands in no inner group. */
const BAR = /\|(?![^()]*\))/;
const END = '$';
const NOT_SPELLED_OUT = '?';

/** Set in the number of a node where a phrase or its head ends. */
const ENDS = 0x8000;

/** Characters have the same class if a phrase does not tell them apart; 0 is in no phrase. */
const CLASS_BITS = 5;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const CLASSES = classesOf([...ALPHABET, ' ', "'’", '-', 'é']);
const Z = ALPHABET.length;

const BLANK = Z + 1;
const ANY_LETTER = -1;
const ROOT = 1;
const NONE: readonly never[] = [];

/**
 * Many phrases, tried at once where one of their first words stands, whatever the case of its
 * letters. A phrase must end where a word ends.
 *
 * They stand letter by letter in a tree: `next` has the node that each node leads to by a
 * character's class; 0 is none, and `ENDS` marks one where something ends. A phrase ends at the
 * node that has it among its `whole`; where only its head is in the tree, it is among the node's
 * `begun`, and its pattern has the last word. `afterWord` has the node that a first word leads to,
 * by its number in the vocabulary.
 */
export class PhraseTree<T> {
  private readonly next: Uint16Array;
  private readonly begun: readonly (readonly Filed<T>[] | undefined)[];
  private readonly whole: readonly (readonly Filed<T>[] | undefined)[];
  private readonly afterWord = new Uint16Array(MOST_WORDS);
  /** With which letters the word after a first word may begin, as bits by their classes; all of them where anything may follow. */
  private readonly follows = new Uint32Array(MOST_WORDS);

  constructor(phrases: readonly Phrase<T>[]) {
    const next: number[] = new Array<number>((ROOT + 1) << CLASS_BITS).fill(0);
    const begun: (readonly Filed<T>[] | undefined)[] = [undefined, undefined];
    const whole: (readonly Filed<T>[] | undefined)[] = [undefined, undefined];
    const nodeAfter = (node: number, code: number): number => {
      const edge = (node << CLASS_BITS) | classOf(code);
      if (!next[edge]) {
        next[edge] = whole.length;
        whole.push(undefined);
        begun.push(undefined);
        for (let place = 0; place < 1 << CLASS_BITS; place++) next.push(0);
      }
      return next[edge] ?? 0;
    };
    for (const { phrase, value } of phrases) {
      const heads = headsOf(phrase, choicesIn(phrase) <= FEW_CHOICES ? Infinity : LONGEST_HEAD);
      const spelledOut = heads.every((head) => head.endsWith(END));
      const stems = new Set(heads.map((head) => head.replace(END, '')));
      const list = spelledOut ? whole : begun;
      const needs = spelledOut ? [] : needsOf(phrase);
      const filed = { pattern: sticky(phrase), needs, value };
      for (const stem of spelledOut ? stems : shortest(stems)) {
        let node = ROOT;
        for (let at = 0; at < stem.length; at++) node = nodeAfter(node, stem.charCodeAt(at));
        list[node] = [...(list[node] ?? NONE), filed];
      }
    }
    const marked = next.map((node) => (whole[node] || begun[node] ? node | ENDS : node));
    this.next = Uint16Array.from(marked);
    this.begun = begun;
    this.whole = whole;
    for (const { phrase } of phrases)
      for (const word of firstWordsOf(phrase)) {
        if (word === '') throw new SyntaxError(`the first word is not spelled out: ${phrase}`);
        let node = ROOT;
        for (let at = 0; at < word.length; at++)
          node = this.next[((node & ~ENDS) << CLASS_BITS) | classOf(word.charCodeAt(at))] ?? 0;
        const number = VOCABULARY.add(word);
        this.afterWord[number] = node;
        this.follows[number] = this.lettersAfter(node);
      }
  }

  /** With which letters a next word may begin, after the node of a first word. */
  private lettersAfter(node: number): number {
    const blank = this.next[((node & ~ENDS) << CLASS_BITS) | BLANK] ?? 0;
    if (node >= ENDS || blank >= ENDS || blank === 0) return ANY_LETTER;
    for (let mark = BLANK + 1; mark < 1 << CLASS_BITS; mark++)
      if ((this.next[(node << CLASS_BITS) | mark] ?? 0) > 0) return ANY_LETTER;
    let letters = 0;
    for (let letter = 1; letter <= Z; letter++)
      if ((this.next[(blank << CLASS_BITS) | letter] ?? 0) > 0) letters |= 1 << letter;
    return letters;
  }

  /** The phrases in a span of a text, by where they begin; those that begin together all of them. */
  find(prose: Prose, { start, end }: Span): readonly PhraseHit<T>[] {
    const { text, tokens, ahead } = prose;
    const { starts, ends, words } = tokens;
    let hits: PhraseHit<T>[] | null = null;
    // From the end, so that it is known which words stand ahead.
    for (let index = tokenAfter(tokens, end - 1) - 1; index >= 0; index--) {
      const at = starts[index] ?? 0;
      if (at < start) break;
      const word = words[index] ?? 0;
      if (word === 0) continue;
      const letters = this.follows[word] ?? 0;
      if (letters !== 0) {
        const to = ends[index] ?? 0;
        if (((letters >>> classOf(text.charCodeAt(to + 1))) & 1) !== 0)
          this.walk(prose, index, end, this.afterWord[word] ?? 0, (hits ??= []));
      }
      ahead[word] = index;
    }
    return hits?.reverse() ?? NONE;
  }

  /** Walks from the node that the first word leads to. Of what begins there, the last is found first. */
  private walk(
    { text, tokens, ahead }: Prose,
    index: number,
    end: number,
    node: number,
    hits: PhraseHit<T>[],
  ): void {
    const at = tokens.starts[index] ?? 0;
    const first = hits.length;
    for (let to = tokens.ends[index] ?? 0; node > 0; to++) {
      const follows = to < end ? classOf(text.charCodeAt(to)) : 0;
      if (node >= ENDS) {
        node -= ENDS;
        const whole = follows === 0 || follows > Z ? this.whole[node] : undefined;
        if (whole !== undefined)
          for (const { value } of whole) hits.push({ value, start: at, end: to });
        const begun = this.begun[node];
        if (begun !== undefined)
          for (const { pattern, needs, value } of begun) {
            if (!isAhead(needs, ahead, index)) continue;
            const phraseEnd = matchEnd(pattern, text, at);
            if (phraseEnd > 0 && phraseEnd <= end) hits.push({ value, start: at, end: phraseEnd });
          }
      }
      node = follows === 0 ? 0 : (this.next[(node << CLASS_BITS) | follows] ?? 0);
    }
    if (hits.length > first + 1) hits.push(...hits.splice(first).reverse());
  }
}

/** Whether one of the words that a phrase needs stands ahead of the token that it begins with. */
function isAhead(needs: readonly number[], ahead: Int32Array, index: number): boolean {
  if (needs.length === 0) return true;
  for (const word of needs) {
    const next = ahead[word] ?? 0;
    if (next > index && next <= index + MOST_AHEAD) return true;
  }
  return false;
}

/** Where a match at an offset ends; 0 if there is none. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

function classOf(code: number): number {
  return code < CLASSES.length ? (CLASSES[code] ?? 0) : 0;
}

/** The class of each character, by its code, whatever its case. */
function classesOf(alike: readonly string[]): Uint8Array {
  const classes = new Uint8Array(0x2020);
  for (const [index, characters] of alike.entries())
    for (const character of characters + characters.toUpperCase())
      classes[character.charCodeAt(0)] = index + 1;
  return classes;
}

function sticky(phrase: string): RegExp {
  return new RegExp(`(?:${phrase.replaceAll('\\w', WORD_CHARACTER)})(?![a-z])`, 'iy');
}

/** Groups and what may be left out. */
function choicesIn(phrase: string): number {
  return phrase.split('?').length - 1;
}

/** How what a phrase matches may begin; what it matches as a whole ends with `END`. */
function headsOf(phrase: string, longest: number, head = ''): readonly string[] {
  if (phrase === '') return [head + END];
  if (head.length >= longest && NO_LETTER.test(head)) return [head];
  const [plain] = PLAIN.exec(phrase) ?? [];
  if (plain !== undefined)
    return headsOf(phrase.slice(plain.length), longest, head + plain.toLowerCase());
  const [choice, group, optional] = GROUP.exec(phrase) ?? OPTIONAL.exec(phrase) ?? [];
  if (choice === undefined || group === undefined) {
    return [NO_LETTER.test(head) || AFTER_WORD.test(phrase) ? head : NOT_SPELLED_OUT];
  }
  const rest = phrase.slice(choice.length);
  const choices = group.split(BAR);
  return (optional === '' ? choices : [...choices, '']).flatMap((one) =>
    headsOf(one + rest, longest, head),
  );
}

/** The first words of what a phrase matches; one of them is empty if not all are spelled out. */
function firstWordsOf(phrase: string): ReadonlySet<string> {
  const words = headsOf(phrase, 1).map((head) => head.split(NO_LETTER, 1)[0] ?? '');
  return new Set(words);
}

/**
 * Words of which one stands in whatever a phrase matches, after its first word: the longest that
 * its last parts begin with.
 */
function needsOf(phrase: string): readonly number[] {
  let best: ReadonlySet<string> = new Set();
  for (const from of wordStartsIn(phrase)) {
    const words = firstWordsOf(phrase.slice(from));
    if (shortestOf(words) > shortestOf(best)) best = words;
  }
  return [...best].map((word) => VOCABULARY.add(word));
}

/** Where, past the first blank, parts of a phrase begin that can't be left out, each with a word. */
function wordStartsIn(phrase: string): readonly number[] {
  const starts: number[] = [];
  let afterBlank = false;
  for (let at = 0; at < phrase.length;) {
    const [part = '', blank] = PART.exec(phrase.slice(at)) ?? [];
    if (part === '') break;
    if (afterBlank) starts.push(at);
    afterBlank = part === ' ' || (afterBlank && blank !== undefined);
    at += part.length;
  }
  return starts;
}

function shortestOf(words: ReadonlySet<string>): number {
  return words.size === 0 ? 0 : Math.min(...[...words].map(({ length }) => length));
}

/** Those of several heads that begin with no other past its first word, so that a phrase is tried but once. */
function shortest(heads: ReadonlySet<string>): readonly string[] {
  let last: string | null = null;
  return [...heads].sort().filter((head) => {
    if (last !== null && head.startsWith(last) && NO_LETTER.test(last + (head[last.length] ?? ' ')))
      return false;
    last = head;
    return true;
  });
}
