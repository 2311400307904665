import type { Gazetteer, GazetteerPlace } from './gazetteer';
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
}

export const UNKNOWN: Hit = { nearness: Nearness.unknown, places: [], known: null };
/** A letter that names the whole membership is looked up in no more countries than these. */
const MOST_COUNTRIES = 10;

/** Looks names up, the nearest list first; each name once a letter. */
export interface Lookup {
  keyOf(name: string): string;
  /** By a name's key, in the States of the letter and among the landmarks. */
  find(key: string): Hit;
  /** For what `find` does not have: among the world's cities, over the border, and by its sound. */
  findFar(key: string): Hit;
}

export function createLookup(context: PlaceContext, states: readonly string[]): Lookup {
  const scope = states.slice(0, MOST_COUNTRIES);
  const { gazetteer } = context;
  const near = new Map<string, Hit>();
  const far = new Map<string, Hit>();
  return {
    keyOf: (name) => gazetteer.keyOf(name),
    find: (key) => remembered(near, key, () => lookUp(key, context, scope)),
    findFar: (key) => remembered(far, key, () => lookFar(key, gazetteer, scope[0] ?? '')),
  };
}

function remembered(hits: Map<string, Hit>, key: string, find: () => Hit): Hit {
  let hit = hits.get(key);
  if (!hit) {
    hit = find();
    hits.set(key, hit);
  }
  return hit;
}

function lookUp(key: string, { known, gazetteer }: PlaceContext, scope: readonly string[]): Hit {
  const own = scope[0] ?? '';
  const read = known.get(key) ?? null;
  const marks = gazetteer.landmarks(key);
  const owned = own ? gazetteer.inCountry(key, own) : [];
  const nearMarks = marks.length > 0 ? inScope(marks, scope) : [];
  const places = [...nearMarks, ...owned];
  if (read || owned.length > 0 || places[0]?.countries.includes(own))
    return { nearness: Nearness.own, places, known: read };
  for (const country of scope) {
    if (country === own) continue;
    for (const place of gazetteer.inCountry(key, country)) places.push(place);
  }
  if (places.length > 0) return { nearness: Nearness.named, places, known: null };
  if (marks.length === 0) return UNKNOWN;
  const everywhere = marks[0]?.countries.length === 0 && key.includes(' ');
  return { nearness: everywhere ? Nearness.named : Nearness.world, places: marks, known: null };
}

function lookFar(key: string, gazetteer: Gazetteer, own: string): Hit {
  const cities = gazetteer.worldCities(key);
  if (cities.length > 0) return { nearness: Nearness.world, places: cities, known: null };
  const alike = own ? gazetteer.alike(key, own) : [];
  if (alike.length > 0) return { nearness: Nearness.named, places: alike, known: null };
  // A village over the border bears the name: enough to know it for a place, not for which.
  const near = countryOf(own)?.neighbours.some((code) => gazetteer.inCountry(key, code).length > 0);
  return near ? { nearness: Nearness.world, places: [], known: null } : UNKNOWN;
}

/** Landmarks of the States in scope, the nearest State's first. */
function inScope(marks: readonly GazetteerPlace[], scope: readonly string[]): GazetteerPlace[] {
  return marks
    .filter(({ countries }) => countries.some((code) => scope.includes(code)))
    .sort((a, b) => rank(a, scope) - rank(b, scope));
}

function rank(place: GazetteerPlace, scope: readonly string[]): number {
  const at = scope.findIndex((code) => place.countries.includes(code));
  return at < 0 ? scope.length : at;
}
