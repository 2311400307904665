import {
  isCapitalAt,
  isInCapitals,
  genericAt,
  keyAt,
  wordBefore,
  type Generic,
} from './placeWords';
import type { PlaceType, Span } from './types';
import type { Words } from './words';

/** How surely the words beside a name make it a place. */
export const Strength = {
  /** They say nothing. */
  none: 0,
  /** `to X`: a place if a list has it. */
  weak: 1,
  /** `in X`, `residents of X`: a place if a list has it, or nothing beside it speaks against it. */
  medium: 2,
  /** `village of X`: a place, known or not. */
  strong: 3,
} as const;
export type Strength = (typeof Strength)[keyof typeof Strength];

/** What stands on one side of a name. */
export interface Signal {
  readonly strength: Strength;
  /** The type that a generic word gives. */
  readonly placeType: PlaceType | null;
  /** The generic word. */
  readonly generic: Span | null;
  /** The generic is a part of the name (`port of Mocha`, `Rukban camp`). */
  readonly inName: boolean;
  /** The generic speaks of all names of a list. */
  readonly plural: boolean;
  /** The name is a person's, a body's or a thing's. */
  readonly barred: boolean;
  /** The name stands after `in`, `of` or `for` inside the name of a body. */
  readonly ofBody: 'in' | 'of' | null;
  /** The name is that of a flight information region. */
  readonly airspace: boolean;
  /** All the words that were read, for the reader to see. */
  readonly evidence: Span | null;
}

/** Nothing is said. */
export const SILENT: Signal = {
  strength: Strength.none,
  placeType: null,
  generic: null,
  inName: false,
  plural: false,
  barred: false,
  ofBody: null,
  airspace: false,
  evidence: null,
};
export const BARRED: Signal = { ...SILENT, barred: true };
/** A person speaks, or a government that bears the name of its capital. */
export const SPEAKS: Signal = { ...SILENT, barred: true };

/** What the words from `first` on to a name that starts at `start` say of it. */
export function said(words: Words, strength: Strength, first: number, start: number): Signal {
  return {
    strength,
    placeType: null,
    generic: null,
    inName: false,
    plural: false,
    barred: false,
    ofBody: null,
    airspace: false,
    evidence: { start: words.starts[first] ?? start, end: start - 1 },
  };
}

/** `village of NAME`, `River NAME`: what the word for a kind before a name says of it. */
export function typed(words: Words, generic: Generic, near: number, start: number): Signal {
  const { placeType, plural } = generic;
  const signal = said(words, Strength.strong, near, start);
  return { ...signal, placeType, generic: spanOf(words, near), plural };
}

export function spanOf({ starts, ends }: Words, index: number): Span {
  return { start: starts[index] ?? 0, end: ends[index] ?? 0 };
}

/** `FIR`: flight information region. */
const AIRSPACE = 'fir';

/** `FIR`, `flight information region`: what ends at a word. */
export function isAirspace(words: Words, index: number): boolean {
  const generic = genericAt(words, index);
  if (generic?.placeType !== 'region') return false;
  if (generic.singular === AIRSPACE) return isCapitalAt(words, index) || isInCapitals(words, index);
  if (generic.singular !== 'region') return false;
  const information = wordBefore(words, index);
  if (keyAt(words, information) !== 'information') return false;
  return keyAt(words, wordBefore(words, information)) === 'flight';
}

/** `FIR of NAME`, `flight information region of NAME`. */
export function airspace(words: Words, near: number, start: number): Signal {
  const signal = said(words, Strength.strong, near, start);
  return { ...signal, placeType: 'region', airspace: true };
}
