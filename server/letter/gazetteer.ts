import { bareKey, likeness, soundKey } from './placeKeys';
import table from './tables/gazetteer.tsv';
import landmarks from './tables/landmarks.tsv';
import type { Coordinates, PlaceType } from './types';

export interface GazetteerPlace {
  readonly name: string;
  readonly placeType: PlaceType;
  /** ISO 3166-1 alpha-2 of the countries it lies in or between; empty for what belongs to none. */
  readonly countries: readonly string[];
  /** The first-level division it lies in, if known. */
  readonly division: string | null;
  readonly coordinates: Coordinates | null;
}

/**
 * The world's places that ship with the project. A country's section is parsed when a name is first
 * sought in it; share one gazetteer between letters.
 */
export interface Gazetteer {
  /** `bareKey`, remembered: letters name the same few hundred names over and over. */
  keyOf(name: string): string;
  /** The places of a country (`SY`) that bear a name, by its key. */
  inCountry(key: string, country: string): readonly GazetteerPlace[];
  /** The places of a country whose name sounds and looks like it; for names of six letters or more. */
  alike(name: string, country: string): readonly GazetteerPlace[];
  /** Seas, rivers, regions, lines, ranges and islands, and towns of many names, of all the world. */
  landmarks(key: string): readonly GazetteerPlace[];
  /** Capitals and cities of a million. */
  worldCities(key: string): readonly GazetteerPlace[];
}

type Index = ReadonlyMap<string, readonly GazetteerPlace[]>;
interface Section {
  readonly places: Index;
  bySound: Index | null;
}

const NONE: readonly GazetteerPlace[] = [];
const MOST_KEYS = 20_000;
const LEAST_SOUND = 5;
const LEAST_LIKENESS = 0.5;
const TYPES: Readonly<Record<string, PlaceType>> = {
  g: 'governorate',
  d: 'district',
  s: 'settlement',
  w: 'water',
  p: 'physical',
  r: 'region',
  f: 'facility',
};

export function createGazetteer(): Gazetteer {
  const texts = new Map(
    table.split(/^=/m).map((text) => [text.slice(0, text.indexOf('\n')), text] as const),
  );
  const keys = new Map<string, string>();
  const sounds = new Map<string, string>();
  const sections = new Map<string, Section>();
  let world: Index | null = null;
  let marks: Index | null = null;

  const section = (country: string): Section => {
    let found = sections.get(country);
    if (!found) {
      found = { places: parseCountry(texts.get(country) ?? '', country), bySound: null };
      sections.set(country, found);
    }
    return found;
  };
  return {
    keyOf: (name) => remembered(keys, name, bareKey),
    inCountry: (key, country) => section(country).places.get(key) ?? NONE,
    landmarks: (key) => (marks ??= parseLandmarks()).get(key) ?? NONE,
    worldCities: (key) => (world ??= parseWorld(texts.get('*') ?? '')).get(key) ?? NONE,
    alike: (name, country) => {
      const sound = remembered(sounds, name, soundKey);
      if (sound.length < LEAST_SOUND) return NONE;
      const found = section(country);
      found.bySound ??= indexBySound(found.places);
      const key = bareKey(name);
      return (found.bySound.get(sound) ?? NONE).filter(
        (place) => likeness(bareKey(place.name), key) >= LEAST_LIKENESS,
      );
    },
  };
}

function remembered(
  keys: Map<string, string>,
  name: string,
  keyOf: (name: string) => string,
): string {
  let key = keys.get(name);
  if (key === undefined) {
    if (keys.size >= MOST_KEYS) keys.clear();
    key = keyOf(name);
    keys.set(name, key);
  }
  return key;
}

interface Row {
  readonly placeType: PlaceType;
  readonly names: readonly string[];
  readonly division: string;
  readonly coordinates: Coordinates | null;
}

function rows(text: string): Row[] {
  return text.split('\n').flatMap((line) => {
    const [type = '', name = '', others = '', division = '', latitude, longitude] =
      line.split('\t');
    const placeType = TYPES[type];
    if (!placeType || name === '') return [];
    const coordinates =
      latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : null;
    return {
      placeType,
      names: [name, ...others.split('|').filter(Boolean)],
      division,
      coordinates,
    };
  });
}

function parseCountry(text: string, country: string): Index {
  const all = rows(text);
  const divisions = all.filter(({ placeType }) => placeType === 'governorate');
  return index(all, (row) => ({
    countries: [country],
    division: otherName(divisions[Number(row.division) - 1]?.names[0], row.names[0] ?? ''),
  }));
}

/** A division that is named after the place in it says nothing of where it lies. */
function otherName(division: string | undefined, name: string): string | null {
  return division === undefined || soundKey(division) === soundKey(name) ? null : division;
}

function parseWorld(text: string): Index {
  return index(rows(text), ({ division }) => ({ countries: [division], division: null }));
}

function parseLandmarks(): Index {
  return index(rows(landmarks), ({ division }) => ({
    countries: division.split(' ').filter(Boolean),
    division: null,
  }));
}

function index(
  all: readonly Row[],
  where: (row: Row) => Pick<GazetteerPlace, 'countries' | 'division'>,
): Index {
  const places = new Map<string, GazetteerPlace[]>();
  for (const row of all) {
    const { placeType, names, coordinates } = row;
    const place = { name: names[0] ?? '', placeType, coordinates, ...where(row) };
    for (const key of new Set(names.map(bareKey))) add(places, key, place);
  }
  return places;
}

function indexBySound(places: Index): Index {
  const sounds = new Map<string, GazetteerPlace[]>();
  for (const [key, found] of places) {
    const sound = soundKey(key);
    for (const place of found) add(sounds, sound, place);
  }
  return sounds;
}

function add(places: Map<string, GazetteerPlace[]>, key: string, place: GazetteerPlace): void {
  const found = places.get(key);
  if (found) found.push(place);
  else places.set(key, [place]);
}
