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

const UNKNOWN: Hit = { nearness: Nearness.unknown, places: [], known: null };
/** A letter that names the whole membership is looked up in no more countries than these. */
const MOST_COUNTRIES = 10;

/** Looks names up, the nearest list first; each name once. */
export function createLookup(
  context: PlaceContext,
  states: readonly string[],
): (name: string) => Hit {
  const scope = states.slice(0, MOST_COUNTRIES);
  const cache = new Map<string, Hit>();
  return (name) => {
    let hit = cache.get(name);
    if (!hit) {
      hit = lookUp(name, context, scope);
      cache.set(name, hit);
    }
    return hit;
  };
}

function lookUp(name: string, { known, gazetteer }: PlaceContext, scope: readonly string[]): Hit {
  const own = scope[0] ?? '';
  const read = known.get(bareKey(name));
  const marks = [...gazetteer.landmarks(name)].sort((a, b) => rank(a, scope) - rank(b, scope));
  const nearMark = marks.some(({ countries }) => countries.some((code) => scope.includes(code)));
  const places: GazetteerPlace[] = nearMark ? marks : [];
  const owned = own ? gazetteer.inCountry(name, own) : [];
  places.push(...owned);
  if (read) return { nearness: Nearness.own, places, known: read };
  if (owned.length > 0 || places[0]?.countries.includes(own))
    return { nearness: Nearness.own, places, known: null };
  for (const country of scope.slice(1)) places.push(...gazetteer.inCountry(name, country));
  if (places.length > 0) return { nearness: Nearness.named, places, known: null };
  const far = [...marks, ...gazetteer.worldCities(name)];
  if (far.length > 0) {
    const everywhere = far[0]?.countries.length === 0 && name.includes(' ');
    return { nearness: everywhere ? Nearness.named : Nearness.world, places: far, known: null };
  }
  const alike = own ? gazetteer.alike(name, own) : [];
  if (alike.length > 0) return { nearness: Nearness.named, places: alike, known: null };
  const near = (countryOf(own)?.neighbours ?? []).flatMap((code) =>
    gazetteer.inCountry(name, code),
  );
  return near.length > 0 ? { nearness: Nearness.world, places: near, known: null } : UNKNOWN;
}

function rank(place: GazetteerPlace, scope: readonly string[]): number {
  const at = scope.findIndex((code) => place.countries.includes(code));
  return at < 0 ? scope.length : at;
}
