import { isCapital } from './latin';
import { foldName } from './placeKeys';
import { COUNTRY_NAMES, PEOPLES, type Country } from './states';
import * as tables from './tables/places';
import type { PlaceType, Span } from './types';
import { WordTable } from './wordTable';

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
  country: null,
  people: null,
};
const COMMA: Word = { ...UNLISTED, key: ',' };

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

const LEXICON = new WordTable(lexicon());

/** What the tables know of the word from `start` to `end`, in small letters or in capitals. */
export function wordAt(text: string, start: number, end: number): Word {
  return LEXICON.at(text, start, end) ?? UNLISTED;
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
      if (!name.includes(' ')) entry(form).country = country;
    }
  }
  for (const [demonym, country] of PEOPLES)
    if (!demonym.includes(' ')) entry(demonym).people = country;
  return words;
}

/** A word beside a name, and where it stands. */
export interface NearWord extends Span {
  readonly word: Word;
  readonly capital: boolean;
}

/** Longer words are no words; it bounds the walk through hostile text. */
const LONGEST = 30;
const BLANK = 32;
const COMMA_CODE = 44;
const LAST_STOP = 0x2022;
const STOPS = new Uint8Array(LAST_STOP + 1);
for (const mark of ' \n.;:()“”"[]!?•|') STOPS[mark.charCodeAt(0)] = 1;

function isStop(code: number): boolean {
  return code <= LAST_STOP && STOPS[code] === 1;
}

/** The word before an offset and one blank; a comma is a word of its own. */
export function wordBefore(text: string, offset: number): NearWord | null {
  let end = offset;
  if (text.charCodeAt(offset) !== COMMA_CODE) {
    if (text.charCodeAt(offset - 1) !== BLANK) return null;
    end--;
    if (text.charCodeAt(end - 1) === COMMA_CODE)
      return { word: COMMA, start: end - 1, end, capital: false };
  }
  return wordEndingAt(text, end);
}

export function wordEndingAt(text: string, end: number): NearWord | null {
  let start = end;
  while (start > 0 && end - start < LONGEST && !isStop(text.charCodeAt(start - 1))) start--;
  return start === end ? null : nearWord(text, start, end);
}

/** Up to so many words before a name or a word, the nearest first, within the sentence. */
export function wordsBefore(text: string, offset: number, most: number): NearWord[] {
  const found: NearWord[] = [];
  let word = wordBefore(text, offset);
  while (word && found.length < most) {
    found.push(word);
    word = wordBefore(text, word.start);
  }
  return found;
}

/** The word after an offset and one blank. */
export function wordAfter(text: string, offset: number): NearWord | null {
  if (text.charCodeAt(offset) !== BLANK) return null;
  const start = offset + 1;
  let end = start;
  while (end < text.length && end - start < LONGEST) {
    const code = text.charCodeAt(end);
    if (code === COMMA_CODE || isStop(code)) break;
    end++;
  }
  return end === start ? null : nearWord(text, start, end);
}

/** The words after an offset, in order, while only single blanks stand between. */
export function wordsAfter(text: string, offset: number, most: number): NearWord[] {
  const found: NearWord[] = [];
  let word = wordAfter(text, offset);
  while (word && found.length < most) {
    found.push(word);
    word = wordAfter(text, word.end);
  }
  return found;
}

function nearWord(text: string, start: number, end: number): NearWord {
  return {
    word: wordAt(text, start, end),
    start,
    end,
    capital: isCapital(text.charCodeAt(start)),
  };
}
