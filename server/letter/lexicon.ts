import { MONTHS } from './tables/dates';
import * as figures from './tables/figures';
import * as nouns from './tables/nouns';
import * as numbers from './tables/numbers';
import * as roles from './tables/roles';
import { VOCABULARY } from './vocabulary';

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
  /** Has the form of a noun in the plural, of an adverb in -ly, of a participle in -ed, of an age. */
  plural: 1 << 20,
  inLy: 1 << 21,
  inEd: 1 << 22,
  age: 1 << 23,
  thing: 1 << 24,
  relative: 1 << 25,
  /** Opens a phrase that tells what befell its subject without a form of `be`. */
  intransitive: 1 << 26,
  /** Tells what befell its object together with words after it. */
  around: 1 << 27,
} as const;

/** What a word beside a number may do, one bit each: most words do nothing. */
export const Beside = {
  /** Before it: may make it a sum of money, a vague quantity or a half. */
  leads: 1 << 0,
  /** After it: may go on with it (`three hundred`, `2 to 3`). */
  continues: 1 << 1,
  /** Before it: may bound it. */
  bounds: 1 << 2,
  /** Before it: may make it a name, as in `paragraph 9`. */
  names: 1 << 3,
  /** After it: may make it a time, a position, a fraction or a calibre. */
  counts: 1 << 4,
  /** After it: may measure it. */
  measures: 1 << 5,
  /** Before it: may stand between it and what it is the number of. */
  toll: 1 << 6,
  /** Words of the tables of the same names. */
  month: 1 << 7,
  referenceJoint: 1 << 8,
  unitJoint: 1 << 9,
  largeScale: 1 << 10,
  fraction: 1 << 11,
  calibre: 1 << 12,
  clock: 1 << 13,
  degree: 1 << 14,
  openerFiller: 1 << 15,
  asideFiller: 1 << 16,
  boundFiller: 1 << 17,
  model: 1 << 18,
  scale: 1 << 19,
  range: 1 << 20,
  vague: 1 << 21,
  currency: 1 << 22,
  stateJoint: 1 << 23,
  listStop: 1 << 24,
} as const;

/** Words that can begin a number that is not in digits. */
const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...numbers.UNITS_AND_TEENS.keys(),
  ...numbers.TENS.keys(),
  ...numbers.SCALES.keys(),
  ...numbers.VAGUE_WORDS,
]);

/** `twenty-one` to `ninety-nine`. */
const COMPOUND_NUMBERS = [...numbers.TENS.keys()].flatMap((tens) =>
  [...numbers.UNITS_AND_TEENS].flatMap(([unit, value]) => (value < 10 ? [`${tens}-${unit}`] : [])),
);

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
  plural: nouns.IRREGULAR_PLURALS,
  inLy: [],
  inEd: [],
  age: [],
  thing: nouns.THINGS,
  relative: roles.RELATIVES,
  intransitive: Object.values(roles.INTRANSITIVE).flat().map(firstWord),
  around: roles.AROUND.flatMap(({ verbs }) => [...verbs]),
};

const BESIDE = VOCABULARY.traits(Beside, {
  leads: [...numbers.CURRENCIES.keys(), ...numbers.VAGUE_MULTIPLIERS, 'a', 'half', 'between'],
  continues: [...NUMBER_WORDS, ...COMPOUND_NUMBERS, ...numbers.RANGE_WORDS, 'and', '%'],
  bounds: [...Object.values(figures.BOUNDS).flat().map(lastWord), ...figures.BOUND_FILLERS],
  names: [
    ...figures.REFERENCES,
    ...figures.LOOSE_REFERENCES,
    ...figures.MODELS,
    ...figures.REFERENCE_JOINTS,
    ...['of', '.'],
  ],
  counts: [
    ...figures.CLOCK_WORDS,
    ...figures.CALIBRES,
    ...figures.FRACTIONS,
    ...figures.DEGREES,
    ...['a', 'p', ')'],
  ],
  measures: [
    ...figures.MEASURES,
    ...figures.TIMES,
    ...figures.MEASURE_PREFIXES,
    ...figures.PERCENTS,
    ...figures.MONEY_NAMES,
    ...['per', 'points'],
  ],
  toll: figures.TOLL_JOINTS,
  month: MONTHS.flat().map((month) => month.toLowerCase()),
  referenceJoint: figures.REFERENCE_JOINTS,
  unitJoint: figures.UNIT_JOINTS,
  largeScale: numbers.LARGE_SCALES,
  fraction: figures.FRACTIONS,
  calibre: figures.CALIBRES,
  clock: figures.CLOCK_WORDS,
  degree: figures.DEGREES,
  openerFiller: roles.OPENER_FILLERS,
  asideFiller: roles.ASIDE_FILLERS,
  boundFiller: figures.BOUND_FILLERS,
  model: figures.MODELS,
  scale: numbers.SCALES.keys(),
  range: [...numbers.RANGE_WORDS, 'and'],
  vague: numbers.VAGUE_WORDS,
  currency: numbers.CURRENCIES.keys(),
  stateJoint: roles.STATE_JOINTS,
  listStop: roles.LIST_STOPS,
});

/** What the word that has a number in the vocabulary may do beside a number: bits of `Beside`. */
export function besideOf(entry: number): number {
  return BESIDE[entry] ?? 0;
}

function firstWord(phrase: string): string {
  return phrase.split(' ')[0] ?? '';
}

function lastWord(phrase: string): string {
  return phrase.split(' ').at(-1) ?? '';
}

/** Sets the bit that tells small letters from capitals. */
const SMALL = 0x20;
const Letter = { d: 100, e: 101, i: 105, l: 108, s: 115, u: 117, y: 121 } as const;
/** Before an s, what makes the word no plural: `i`, `s`, `u` and apostrophes. */
const SINGULAR_BEFORE_S: readonly number[] = [Letter.i, Letter.s, Letter.u, 39, 0x2019];

/** Of the words in the tables, by their numbers. */
const TRAITS = makeTraits();

function makeTraits(): Uint32Array {
  const traits = VOCABULARY.traits(Trait, LISTS);
  for (const words of Object.values(LISTS)) {
    for (const word of words) {
      const entry = VOCABULARY.add(word);
      const listed = traits[entry] ?? 0;
      const noPlural = (listed & (Trait.stop | Trait.singularInS)) !== 0;
      const noAdverb = (listed & Trait.person) !== 0;
      const form =
        formOf(word, 0, word.length) &
        ~((noPlural ? Trait.plural : 0) | (noAdverb ? Trait.inLy | Trait.adverb : 0));
      traits[entry] = listed | form;
    }
  }
  return traits;
}

/** The traits of the word from `start` to `end`, which has the number `entry` in the vocabulary. */
export function traitsAt(entry: number, text: string, start: number, end: number): number {
  const traits = TRAITS[entry] ?? 0;
  return traits === 0 ? formOf(text, start, end) : traits;
}

/** Whether the word that has a number in the vocabulary begins a number. */
export function isNumberWord(entry: number): boolean {
  return ((TRAITS[entry] ?? 0) & (Trait.number | Trait.age)) !== 0;
}

/** The traits of a lower-case word. */
export function traitsOf(lower: string): number {
  return traitsAt(VOCABULARY.numberOf(lower, 0, lower.length), lower, 0, lower.length);
}

/** The traits that the ending of the word from `start` to `end` tells. */
function formOf(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 3) return 0;
  const before = text.charCodeAt(end - 2) | SMALL;
  switch (text.charCodeAt(end - 1) | SMALL) {
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
