import { bareKey, likeness, soundKey } from './placeKeys';
import table from './tables/gazetteer.tsv';
import landmarks from './tables/landmarks.tsv';
import type { Coordinates, PlaceType } from './types';

/** A first-level division of a country. */
export interface Division {
  readonly name: string;
  /** `bareKey` of the name. */
  readonly key: string;
}

export interface GazetteerPlace {
  readonly name: string;
  readonly placeType: PlaceType;
  /** ISO 3166-1 alpha-2 of the countries it lies in or between; empty for what belongs to none. */
  readonly countries: readonly string[];
  /** The first-level division it lies in, if known. */
  readonly division: Division | null;
  readonly coordinates: Coordinates | null;
}

/**
 * The world's places that ship with the project. A country's section is parsed when it is first asked
 * for; share one gazetteer between letters.
 */
export interface Gazetteer {
  /** All that bears a name. Remembered: letters name the same few hundred names over and over. */
  find(name: string): GazetteerEntry;
  /** Makes sure that `find` knows the places of some countries (`SY`). */
  open(countries: readonly string[]): void;
  /** The places of a country whose name sounds and looks like a key; of six letters or more. */
  alike(key: string, country: string): readonly GazetteerPlace[];
}

/** What bears a name, in all its spellings. */
export interface GazetteerEntry {
  /** `bareKey` of the name. */
  readonly key: string;
  /** Seas, rivers, regions, lines, ranges and islands, and towns of many names, of all the world. */
  readonly landmarks: readonly GazetteerPlace[];
  /** In the countries that have been opened. */
  readonly places: readonly GazetteerPlace[];
  /** Capitals and cities of a million. */
  readonly worldCities: readonly GazetteerPlace[];
}

type Index = ReadonlyMap<string, readonly GazetteerPlace[]>;

const NONE: readonly GazetteerPlace[] = [];
const MOST_REMEMBERED = 20_000;
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
  const places: Places = new Map();
  const opened = new Set<string>();
  const entries = new Map<string, GazetteerEntry>();
  const bySound = new Map<string, (key: string) => readonly GazetteerPlace[]>();
  let marks: Index | null = null;
  let world: Index | null = null;

  const open = (country: string): void => {
    if (opened.has(country)) return;
    opened.add(country);
    parseCountry(texts.get(country) ?? '', country, places);
    entries.clear();
  };
  const find = (name: string): GazetteerEntry => {
    const key = bareKey(name);
    marks ??= parseLandmarks();
    world ??= parseWorld(texts.get('*') ?? '');
    return {
      key,
      landmarks: marks.get(key) ?? NONE,
      places: places.get(key) ?? NONE,
      worldCities: world.get(key) ?? NONE,
    };
  };
  return {
    find: (name) => remembered(entries, name, find),
    open: (countries) => countries.forEach(open),
    alike: (key, country) => {
      let find = bySound.get(country);
      if (!find) {
        open(country);
        find = findBySound(places, country);
        bySound.set(country, find);
      }
      return find(key);
    },
  };
}

function remembered<T>(values: Map<string, T>, key: string, find: (key: string) => T): T {
  let value = values.get(key);
  if (value === undefined) {
    if (values.size >= MOST_REMEMBERED) values.clear();
    value = find(key);
    values.set(key, value);
  }
  return value;
}

/** Finds the places of a country by the sound of a key. */
function findBySound(places: Index, country: string): (key: string) => readonly GazetteerPlace[] {
  const sounds: Places = new Map();
  for (const [key, found] of places)
    for (const place of found)
      if (place.countries[0] === country) add(sounds, soundKey(key), place);
  const answers = new Map<string, readonly GazetteerPlace[]>();
  const find = (key: string) => {
    const sound = soundKey(key);
    if (sound.length < LEAST_SOUND) return NONE;
    const alike = sounds.get(sound) ?? NONE;
    return alike.filter(({ name }) => likeness(bareKey(name), key) >= LEAST_LIKENESS);
  };
  return (key) => remembered(answers, key, find);
}

type Places = Map<string, GazetteerPlace[]>;
type Where = Pick<GazetteerPlace, 'countries' | 'division'>;

function parseCountry(text: string, country: string, places: Places): void {
  const countries = [country];
  const divisions: Division[] = [];
  parseRows(text, places, (cell, placeType, name) => {
    if (placeType === 'governorate') divisions.push({ name, key: bareKey(name) });
    return { countries, division: divisions[Number(cell) - 1] ?? null };
  });
}

function parseWorld(text: string): Index {
  return parseRows(text, new Map(), (country) => ({ countries: [country], division: null }));
}

function parseLandmarks(): Index {
  return parseRows(landmarks, new Map(), (countries) => ({
    countries: countries.split(' ').filter(Boolean),
    division: null,
  }));
}

/** Adds a place a line, by each of its names; `where` reads the cell that tells where it lies. */
function parseRows(
  text: string,
  places: Places,
  where: (cell: string, placeType: PlaceType, name: string) => Where,
): Places {
  for (const line of text.split('\n')) {
    const [type = '', name = '', others, division = '', latitude, longitude] = line.split('\t');
    const placeType = TYPES[type];
    if (!placeType || name === '') continue;
    const coordinates =
      latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : null;
    const { countries, division: within } = where(division, placeType, name);
    const place = { name, placeType, countries, division: within, coordinates };
    add(places, bareKey(name), place);
    if (others) for (const other of others.split('|')) add(places, bareKey(other), place);
  }
  return places;
}

function add(places: Places, key: string, place: GazetteerPlace): void {
  const found = places.get(key);
  if (!found) places.set(key, [place]);
  else if (found.at(-1) !== place) found.push(place);
}
