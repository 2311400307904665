import type { Gazetteer, GazetteerEntry, GazetteerPlace } from './gazetteer';
import { bareKey } from './placeKeys';
import { countryOf } from './states';
import type { Coordinates, PlaceType } from './types';

/** A place known from outside the letter. */
export interface KnownPlace {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly placeType: PlaceType;
  /** Nearest first. */
  readonly within: readonly string[];
  readonly coordinates: Coordinates | null;
  /** The reader's own list, or another letter of the library. */
  readonly source: 'reader' | 'learned';
}

/** Known places by the keys of their names. */
export type KnownPlaces = ReadonlyMap<string, KnownPlace>;

/** Later places win over earlier ones of the same name. */
export function indexKnownPlaces(places: readonly KnownPlace[]): KnownPlaces {
  return new Map(
    places.flatMap((place) =>
      [place.name, ...place.aliases].map((name) => [bareKey(name), place] as const),
    ),
  );
}

export interface PlaceContext {
  /** ISO 3166-1 alpha-2 of the sender, then of other States that matter, the nearest first. */
  readonly states: readonly string[];
  readonly known: KnownPlaces;
  readonly gazetteer: Gazetteer;
}

/** How near to the letter the lists know a name. */
export const Nearness = {
  unknown: 0,
  /** A landmark or a great city of the world, or a place of a neighbour of the sender's. */
  world: 1,
  /** In a State that the letter names. */
  named: 2,
  /** In the sender's country, or in the reader's own list. */
  own: 3,
} as const;
export type Nearness = (typeof Nearness)[keyof typeof Nearness];

export interface Hit {
  readonly nearness: Nearness;
  readonly places: readonly GazetteerPlace[];
  readonly known: KnownPlace | null;
  /** A capital or a city of a million: a place wherever it is named. */
  readonly great: boolean;
}

/** Whether a place of a type bears the name. */
export function hasType({ places }: Hit, type: PlaceType): boolean {
  for (const { placeType } of places) if (placeType === type) return true;
  return false;
}

export const UNKNOWN: Hit = {
  nearness: Nearness.unknown,
  places: [],
  known: null,
  great: false,
};
/** Not even far away: no second look is needed. */
const NOWHERE: Hit = { ...UNKNOWN };
/** A letter that names the whole membership is looked up in no more countries than these. */
const MOST_COUNTRIES = 10;

/** Looks names up, the nearest list first. */
export interface Lookup {
  entry(name: string): GazetteerEntry;
  /** In the States of the letter and among the landmarks. */
  find(entry: GazetteerEntry): Hit;
  /** For what `find` does not have: by its sound, and over the border. */
  findFar(key: string): Hit;
}

export function createLookup(context: PlaceContext, states: readonly string[]): Lookup {
  const { gazetteer, known } = context;
  const scope = states.slice(0, MOST_COUNTRIES);
  const [own = ''] = scope;
  const neighbours = countryOf(own)?.neighbours ?? [];
  gazetteer.open(scope);
  let isOpen = false;
  return {
    entry: (name) => gazetteer.find(name),
    find: ({ key, landmarks, places, worldCities }) => {
      const read = known.get(key) ?? null;
      if (!read && landmarks.length + places.length + worldCities.length === 0) return UNKNOWN;
      const great = worldCities.length > 0;
      const marks = ofCountries(landmarks, scope);
      const owned = ofCountries(places, [own]);
      if (read || owned.length > 0 || marks[0]?.countries.includes(own))
        return { nearness: Nearness.own, places: joined(marks, owned), known: read, great };
      const named = joined(marks, ofCountries(places, scope));
      if (named.length > 0) return { nearness: Nearness.named, places: named, known: null, great };
      if (great) return { nearness: Nearness.world, places: worldCities, known: null, great };
      if (landmarks.length === 0) return UNKNOWN;
      const [first] = landmarks;
      const everywhere =
        key.includes(' ') && (first?.countries.length === 0 || first?.placeType === 'settlement');
      const nearness = everywhere ? Nearness.named : Nearness.world;
      return { nearness, places: landmarks, known: null, great };
    },
    findFar: (key) => {
      const alike = own ? gazetteer.alike(key, own) : [];
      if (alike.length > 0)
        return { nearness: Nearness.named, places: alike, known: null, great: false };
      // A village over the border bears the name: enough to know it for a place, not for which.
      if (!isOpen) gazetteer.open(neighbours);
      isOpen = true;
      const over = ofCountries(gazetteer.find(key).places, neighbours).length > 0;
      return over ? { nearness: Nearness.world, places: [], known: null, great: false } : NOWHERE;
    },
  };
}

const NONE: readonly GazetteerPlace[] = [];

function joined(
  a: readonly GazetteerPlace[],
  b: readonly GazetteerPlace[],
): readonly GazetteerPlace[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : [...a, ...b];
}

/** Those of the countries, in the order of the countries. */
function ofCountries(
  places: readonly GazetteerPlace[],
  countries: readonly string[],
): readonly GazetteerPlace[] {
  const [only] = places;
  if (!only) return places;
  if (places.length === 1)
    return only.countries.some((country) => countries.includes(country)) ? places : NONE;
  const found: GazetteerPlace[] = [];
  for (const country of countries)
    for (const place of places)
      if (place.countries.includes(country) && !found.includes(place)) found.push(place);
  return found;
}
