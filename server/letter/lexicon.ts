import * as figures from './tables/figures';
import * as nouns from './tables/nouns';
import * as numbers from './tables/numbers';
import * as roles from './tables/roles';

/** What a word may be, one bit each: a word is looked up once and then asked many times. */
export const Trait = {
  /** Begins a number that is not in digits. */
  number: 1 << 0,
  /** Words of the tables of the same names. */
  stop: 1 << 1,
  stateHead: 1 << 2,
  verb: 1 << 3,
  person: 1 << 4,
  measure: 1 << 5,
  time: 1 << 6,
  measurePrefix: 1 << 7,
  determiner: 1 << 8,
  pronoun: 1 << 9,
  preposition: 1 << 10,
  be: 1 << 11,
  auxiliary: 1 << 12,
  adverb: 1 << 13,
  filler: 1 << 14,
  clause: 1 << 15,
  afterParticiple: 1 << 16,
  reference: 1 << 17,
  looseReference: 1 << 18,
  singularInS: 1 << 19,
  /** Stands in a cue phrase. */
  cue: 1 << 20,
  /** Has the form of a noun in the plural, of an adverb in -ly, of a participle in -ed, of an age. */
  plural: 1 << 21,
  inLy: 1 << 22,
  inEd: 1 << 23,
  age: 1 << 24,
  /** Begins with a capital letter. */
  capital: 1 << 25,
  thing: 1 << 26,
} as const;

/** A word in lower case and its traits. */
export interface Entry {
  readonly lower: string;
  readonly traits: number;
}

/** Words that can begin a number that is not in digits. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...numbers.UNITS_AND_TEENS.keys(),
  ...numbers.TENS.keys(),
  ...numbers.SCALES.keys(),
  ...numbers.VAGUE_WORDS,
]);

/** `twenty-one` to `ninety-nine`. */
const COMPOUND_NUMBERS = [...numbers.TENS.keys()].flatMap((tens) =>
  [...numbers.UNITS_AND_TEENS].flatMap(([unit, value]) => (value < 10 ? [`${tens}-${unit}`] : [])),
);

/** The words of all cue phrases. */
const CUES: readonly string[] = [
  ...[figures.BOUNDS, figures.BOUNDS_AFTER].flatMap((table) => Object.values(table).flat()),
  ...[roles.BEFORE, roles.STATES, roles.INTRANSITIVE, roles.INHERENT].flatMap((table) =>
    Object.values(table).flat(),
  ),
  ...roles.AROUND.flatMap(({ ends }) => ends),
  ...roles.PART_OPENERS,
  ...roles.PART_CLOSERS,
  ...roles.PART_GROUPS,
].flatMap((phrase) => phrase.split(' '));

const LISTS: Readonly<Record<keyof typeof Trait, Iterable<string>>> = {
  number: [...NUMBER_WORDS, ...COMPOUND_NUMBERS],
  stop: nouns.STOP_WORDS,
  stateHead: nouns.STATE_HEADS,
  verb: nouns.VERBS,
  person: nouns.PERSONS,
  measure: [...figures.MEASURES, ...figures.TIMES],
  time: figures.TIMES,
  measurePrefix: figures.MEASURE_PREFIXES,
  determiner: nouns.DETERMINERS,
  pronoun: nouns.PRONOUNS,
  preposition: nouns.PREPOSITIONS,
  be: roles.BE,
  auxiliary: roles.AUXILIARIES,
  adverb: roles.ADVERBS,
  filler: roles.FILLERS,
  clause: roles.CLAUSE_WORDS,
  afterParticiple: roles.AFTER_PARTICIPLE,
  reference: figures.REFERENCES,
  looseReference: figures.LOOSE_REFERENCES,
  singularInS: nouns.SINGULARS_IN_S,
  cue: CUES,
  plural: nouns.IRREGULAR_PLURALS,
  inLy: [],
  inEd: [],
  age: [],
  capital: [],
  thing: nouns.THINGS,
};

const Letter = { d: 100, e: 101, i: 105, l: 108, s: 115, u: 117, y: 121 } as const;
/** Before an s, what makes the word no plural: `i`, `s`, `u` and apostrophes. */
const SINGULAR_BEFORE_S: readonly number[] = [Letter.i, Letter.s, Letter.u, 39, 0x2019];

/** Entries by the hash of their letters; those of one hash stand one after the other. */
const SLOTS = 1 << 12;
const LEXICON = makeLexicon();

function makeLexicon(): readonly (Entry | undefined)[] {
  const listed = new Map<string, number>();
  for (const [name, trait] of Object.entries(Trait)) {
    for (const word of LISTS[name as keyof typeof Trait]) {
      listed.set(word, (listed.get(word) ?? 0) | trait);
    }
  }
  const slots = new Array<Entry | undefined>(SLOTS).fill(undefined);
  for (const [lower, traits] of listed) {
    const noPlural = (traits & (Trait.stop | Trait.singularInS)) !== 0;
    const noAdverb = (traits & Trait.person) !== 0;
    const form =
      formOf(lower, 0, lower.length) &
      ~((noPlural ? Trait.plural : 0) | (noAdverb ? Trait.inLy | Trait.adverb : 0));
    let slot = hashOf(lower, 0, lower.length);
    while (slots[slot]) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = { lower, traits: traits | form };
  }
  return slots;
}

/** A hash of the word from `start` to `end`, in either case: of three of its letters. */
function hashOf(text: string, start: number, end: number): number {
  const first = foldCase(text.charCodeAt(start));
  const middle = foldCase(text.charCodeAt((start + end) >> 1));
  const last = foldCase(text.charCodeAt(end - 1));
  const letters = (first * 37 + middle) * 37 + last;
  return (letters * 29 + (end - start) * 1021) & (SLOTS - 1);
}

function foldCase(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** The entry of the word from `start` to `end`; null if the tables have it not. */
export function findEntry(text: string, start: number, end: number): Entry | null {
  let slot = hashOf(text, start, end);
  for (let entry = LEXICON[slot]; entry; entry = LEXICON[slot]) {
    if (isSame(text, start, end, entry.lower)) return entry;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return null;
}

function isSame(text: string, start: number, end: number, lower: string): boolean {
  if (end - start !== lower.length) return false;
  for (let at = 0; at < lower.length; at += 1) {
    if (foldCase(text.charCodeAt(start + at)) !== lower.charCodeAt(at)) return false;
  }
  return true;
}

/** The traits of a lower-case word. */
export function traitsOf(lower: string): number {
  const entry = findEntry(lower, 0, lower.length);
  return entry ? entry.traits : formOf(lower, 0, lower.length);
}

/** The traits that the ending of the word from `start` to `end` tells. */
export function formOf(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 3) return 0;
  const before = foldCase(text.charCodeAt(end - 2));
  switch (foldCase(text.charCodeAt(end - 1))) {
    case Letter.s:
      return SINGULAR_BEFORE_S.includes(before) ? 0 : Trait.plural;
    case Letter.y:
      return before === Letter.l && length > 4 ? Trait.inLy | Trait.adverb : 0;
    case Letter.d:
      if (before === Letter.e) return length > 3 ? Trait.inEd : 0;
      return text.slice(end - 4, end).toLowerCase() === '-old' ? Trait.age : 0;
    default:
      return 0;
  }
}

/** Whether a word has the first two letters that a number in words may have. */
const NUMBER_STARTS = new Uint8Array(1 << 10);
for (const word of NUMBER_WORDS) NUMBER_STARTS[startOf(word, 0)] = 1;

function startOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
}

/** Whether the word from `start` to `end` is a number in words, or an age (`nine-year-old`). */
export function mayBeginNumber(text: string, start: number, end: number): boolean {
  if (NUMBER_STARTS[startOf(text, start)] === 0) return false;
  const traits = findEntry(text, start, end)?.traits ?? formOf(text, start, end);
  return (traits & (Trait.number | Trait.age)) !== 0;
}
