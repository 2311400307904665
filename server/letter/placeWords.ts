import { foldName } from './placeKeys';
import { COUNTRY_NAMES, PEOPLES, type Country } from './states';
import * as tables from './tables/places';
import type { PlaceType } from './types';
import { VOCABULARY } from './vocabulary';
import { WordForm, type Words } from './words';

/** A word for a kind of place: `village`, `governorates`. */
export interface Generic {
  readonly singular: string;
  readonly placeType: PlaceType;
  readonly plural: boolean;
}

/** The parts that a word may play within a name or beside it; bits, as one word may play several. */
export const Role = {
  /** `The`, `In`: belongs to no name. */
  function: 1 << 0,
  /** `Council`: no name of a place holds it. */
  body: 1 << 1,
  title: 1 << 2,
  modifier: 1 << 3,
  directionAdjective: 1 << 4,
  directionNoun: 1 << 5,
  placeAdjective: 1 << 6,
  environs: 1 << 7,
  oftenOfPlaces: 1 << 8,
  located: 1 << 9,
  near: 1 << 10,
  in: 1 << 11,
  from: 1 << 12,
  placeVerb: 1 << 13,
  published: 1 << 14,
  flight: 1 << 15,
  aimed: 1 << 16,
  distance: 1 << 17,
  listOpener: 1 << 18,
  placeAfter: 1 << 19,
  notPlaceBefore: 1 << 20,
  notPlaceAfter: 1 << 21,
  officeOf: 1 << 22,
  toponymHead: 1 << 23,
  beginsCountry: 1 << 24,
  relation: 1 << 25,
  afterPlace: 1 << 26,
  /** `The Hague` */
  withArticle: 1 << 27,
  /** `salvos` on a place */
  fire: 1 << 28,
  /** `the road` to a place */
  way: 1 << 29,
  /** `a village called` */
  naming: 1 << 30,
  /** `Republican territory` */
  territoryAdjective: 1 << 31,
} as const;

/** What the tables know of a word. */
export interface Word {
  /** In small letters; empty for a word that no table has. */
  readonly key: string;
  /** Bits of `Role`. */
  readonly roles: number;
  readonly generic: Generic | null;
  /** The type that it tells as the first word of a name: `Jabal`. */
  readonly headType: PlaceType | null;
  /** The last word of a State's name of several words. */
  readonly endsCountry: boolean;
  /** The State that the word alone names. */
  readonly country: Country | null;
  /** The State whose people, or language, it names. */
  readonly people: Country | null;
}

export const UNLISTED: Word = {
  key: '',
  roles: 0,
  generic: null,
  headType: null,
  endsCountry: false,
  country: null,
  people: null,
};

const ROLES: Readonly<Record<Exclude<keyof typeof Role, 'beginsCountry'>, Iterable<string>>> = {
  function: tables.FUNCTION_WORDS,
  body: tables.BODY_WORDS,
  title: tables.TITLES,
  modifier: tables.MODIFIERS,
  directionAdjective: tables.DIRECTION_ADJECTIVES,
  directionNoun: tables.DIRECTION_NOUNS,
  placeAdjective: tables.PLACE_ADJECTIVES,
  environs: tables.ENVIRONS,
  oftenOfPlaces: tables.OFTEN_OF_PLACES,
  located: tables.LOCATED,
  near: tables.NEAR,
  in: tables.IN,
  from: tables.FROM,
  placeVerb: tables.PLACE_VERBS,
  published: tables.PUBLISHED,
  flight: tables.FLIGHT,
  aimed: tables.AIMED,
  distance: tables.DISTANCES,
  listOpener: tables.LIST_OPENERS,
  placeAfter: tables.PLACE_AFTER,
  notPlaceBefore: tables.NOT_PLACE_BEFORE,
  notPlaceAfter: tables.NOT_PLACE_AFTER,
  officeOf: tables.OFFICES_OF,
  toponymHead: tables.TOPONYM_HEADS,
  relation: tables.RELATION_WORDS,
  afterPlace: tables.AFTER_PLACE,
  withArticle: tables.WITH_ARTICLE,
  fire: tables.FIRE,
  way: tables.WAYS,
  naming: tables.NAMING,
  territoryAdjective: tables.TERRITORY_ADJECTIVES,
};

/** What the tables know of each word, by its number in the vocabulary. */
const ENTRIES = VOCABULARY.values(lexicon());
/** The `Role`s of each. */
const ROLES_OF = Uint32Array.from(ENTRIES, (word) => word?.roles ?? 0);

/** What the tables know of the word that has a number in the vocabulary. */
export function entryOf(entry: number): Word {
  return ENTRIES[entry] ?? UNLISTED;
}

/** Whether a word plays one of the parts. */
export function plays(word: Word, roles: number): boolean {
  return (word.roles & roles) !== 0;
}

/** All that the tables tell of each word, so that one look-up tells all. */
function lexicon(): ReadonlyMap<string, Word> {
  const words = new Map<string, { -readonly [K in keyof Word]: Word[K] }>();
  const entry = (key: string) => {
    let word = words.get(key);
    if (!word) {
      word = { ...UNLISTED, key };
      words.set(key, word);
    }
    return word;
  };
  for (const [role, keys] of Object.entries(ROLES) as [keyof typeof Role, Iterable<string>][])
    for (const key of keys) entry(key.toLowerCase()).roles |= Role[role];
  for (const [placeType, singulars] of Object.entries(tables.GENERICS) as [PlaceType, string[]][]) {
    for (const singular of singulars) {
      entry(singular).generic = { singular, placeType, plural: false };
      entry(`${singular}s`).generic = { singular, placeType, plural: true };
    }
  }
  for (const [plural, singular] of Object.entries(tables.IRREGULAR_PLURALS)) {
    const generic = entry(singular).generic;
    if (generic) entry(plural).generic = { ...generic, plural: true };
  }
  for (const [head, type] of Object.entries(tables.HEADS)) entry(head).headType = type;
  for (const [name, country] of COUNTRY_NAMES) {
    for (const form of [name.toLowerCase(), foldName(name)]) {
      entry(form.replace(/ .*/, '')).roles |= Role.beginsCountry;
      entry(form.replace(/.* /, '')).endsCountry = true;
      if (!name.includes(' ')) entry(form).country = country;
    }
  }
  for (const [demonym, country] of PEOPLES)
    if (!demonym.includes(' ')) entry(demonym).people = country;
  return words;
}

/** What `wordBefore` and `wordAfter` give where no word stands. */
export const NO_WORD = -1;

/** Marks over which the words beside a name are not read; a comma is a word of its own. */
const STOPS = new Set([...'.;:()“”"[]!?•|'].map((mark) => mark.charCodeAt(0)));
const COMMA = VOCABULARY.add(',');

/** The index of the word before one, on the other side of a blank or a comma. */
export function wordBefore(words: Words, index: number): number {
  if (index <= 0) return NO_WORD;
  const form = words.forms[index] ?? 0;
  if ((form & WordForm.first) !== 0) return NO_WORD;
  const isComma = words.entries[index] === COMMA;
  if (((form & WordForm.glued) !== 0) !== isComma) return NO_WORD;
  return isStop(words, index - 1) ? NO_WORD : index - 1;
}

/** The index of the word after one and a blank. */
export function wordAfter(words: Words, index: number): number {
  const next = index + 1;
  if (index < 0 || next >= words.count) return NO_WORD;
  if (((words.forms[next] ?? 0) & (WordForm.glued | WordForm.first)) !== 0) return NO_WORD;
  return isStop(words, next) || words.entries[next] === COMMA ? NO_WORD : next;
}

function isStop(words: Words, index: number): boolean {
  if (((words.forms[index] ?? 0) & WordForm.mark) === 0) return false;
  return STOPS.has(words.text.charCodeAt(words.starts[index] ?? 0));
}

/** Whether the word at an index plays one of the parts. */
export function playsAt(words: Words, index: number, roles: number): boolean {
  return index >= 0 && ((ROLES_OF[words.entries[index] ?? 0] ?? 0) & roles) !== 0;
}

/** What the tables know of the word at an index. */
export function entryAt(words: Words, index: number): Word {
  return index < 0 ? UNLISTED : entryOf(words.entries[index] ?? 0);
}

/** The word at an index in small letters; empty for one that no table names. */
export function keyAt(words: Words, index: number): string {
  return index < 0 ? '' : VOCABULARY.wordOf(words.entries[index] ?? 0);
}

/** The word for a kind of place at an index, if it is one. */
export function genericAt(words: Words, index: number): Generic | null {
  return index < 0 ? null : (ENTRIES[words.entries[index] ?? 0]?.generic ?? null);
}

/** Whether a word begins with a capital; in a text all in capitals that says nothing. */
export function isCapitalAt(words: Words, index: number): boolean {
  const capitals = WordForm.capital | WordForm.capitals;
  return index >= 0 && ((words.forms[index] ?? 0) & capitals) === WordForm.capital;
}

/** Whether a word is wholly in capitals, of which it has two or more. */
export function isInCapitals(words: Words, index: number): boolean {
  return index >= 0 && ((words.forms[index] ?? 0) & WordForm.capitals) !== 0;
}
