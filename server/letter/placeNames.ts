import type { CapitalWord } from './capitals';
import { plays, Role } from './placeWords';
import type { Country } from './states';
import type { PlaceType, Span } from './types';

/** What the words of a name tell of it. */
export interface Telling {
  /** The type that a capitalised generic word at the end of the name tells: `Halul Island`. */
  readonly innerType: PlaceType | null;
  /** The type that its first word suggests: `Jabal Turkman`. */
  readonly headType: PlaceType | null;
  /** The name without that word, where the list may have it so: `Neelum` of `Neelum Valley`. */
  readonly core: Span | null;
  /** Its shape is a place's: `Tall Rahhal`, `Leninakan`. */
  readonly toponym: boolean;
}

/** A capitalised name that may be a place. */
export interface Candidate extends Span, Telling {
  readonly kind: 'name' | 'country' | 'people';
  readonly words: number;
  /** The indices of its first and its last word; `NO_WORD` where it begins or ends inside of one. */
  readonly first: number;
  readonly last: number;
  /** The State that it names, or whose people. */
  readonly country: Country | null;
}

/** Capitalised words that stand together: `Umm al-Rabi‘ayn`, `Security Council`, `Dar es Salaam`. */
export type CapitalRun = readonly CapitalWord[];

/** What a candidate begins or ends with. */
type Edge = Omit<CapitalWord, 'word' | 'acronym' | 'follows'>;

export function placeName(first: Edge, last: Edge, words: number, telling = NOTHING): Candidate {
  return {
    start: first.start,
    end: last.end,
    innerType: telling.innerType,
    headType: telling.headType,
    core: telling.core,
    toponym: telling.toponym,
    kind: 'name',
    words,
    first: first.first,
    last: last.last,
    country: null,
  };
}

export function stateName(
  kind: 'country' | 'people',
  first: Edge,
  last: Edge,
  words: number,
  country: Country,
): Candidate {
  return {
    start: first.start,
    end: last.end,
    innerType: null,
    headType: null,
    core: null,
    toponym: false,
    kind,
    words,
    first: first.first,
    last: last.last,
    country,
  };
}

export const NOTHING: Telling = { innerType: null, headType: null, core: null, toponym: false };
export const TOPONYM: Telling = { innerType: null, headType: null, core: null, toponym: true };

export function ofType(innerType: PlaceType | null): Telling {
  return { innerType, headType: null, core: null, toponym: false };
}

/** The type that a capitalised word for a kind at the end of a run tells. */
export function innerTypeOf(run: CapitalRun): PlaceType | null {
  const last = run[run.length - 1]?.word;
  if (!last?.generic || last.generic.singular === 'post') return null;
  if (plays(last, Role.body) && last.key !== 'state') return null;
  return last.key === 'state' && run.slice(0, -1).some(isBody) ? null : last.generic.placeType;
}

/** `tel` is a telephone, and the first word of many a town. */
export function isBody({ word }: CapitalWord): boolean {
  return plays(word, Role.body) && !plays(word, Role.toponymHead);
}
