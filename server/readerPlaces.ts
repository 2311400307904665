import { parse } from 'papaparse';
import * as z from 'zod';
import type { KnownPlace } from './letter/places';
import { PLACE_TYPES } from './letter/types';

/** The names of the files in which a reader lists places, anywhere in the folders. */
export const READER_PLACES = ['**/places.csv', '**/places.geojson'];

export function isReaderPlaces(uri: string): boolean {
  return /(?:^|\/)places\.(?:csv|geojson)$/i.test(uri);
}

/** What was read from a reader's list, and what of it made no sense, in words for the reader. */
export interface ReaderPlaces {
  readonly places: readonly KnownPlace[];
  readonly problems: readonly string[];
}

const Latitude = z.coerce.number().min(-90).max(90);
const Longitude = z.coerce.number().min(-180).max(180);
const blankIsAbsent = (value: unknown): unknown => (value === '' ? undefined : value);

/** A row of `places.csv`, or the properties of a GeoJSON point. Degrees are WGS 84. */
const Row = z.object({
  name: z.string().trim().min(1),
  /** Separated by `|`. */
  aliases: z.string().default(''),
  type: z.preprocess(blankIsAbsent, z.enum(PLACE_TYPES).default('settlement')),
  /** What it lies in. */
  parent: z.string().default(''),
  country: z.string().default(''),
  latitude: z.preprocess(blankIsAbsent, Latitude.optional()),
  longitude: z.preprocess(blankIsAbsent, Longitude.optional()),
});

/** GeoJSON (RFC 7946): positions are longitude, latitude. */
const Feature = z.object({
  geometry: z.object({ type: z.literal('Point'), coordinates: z.array(z.number()).min(2) }),
  properties: z.record(z.string(), z.unknown()),
});
const FeatureCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
});

/** Reads a reader's list by its file name. A row that makes no sense is a problem; the others hold. */
export function readReaderPlaces(name: string, text: string): ReaderPlaces {
  return /\.csv$/i.test(name) ? readCsv(text) : readGeoJson(text);
}

function readCsv(text: string): ReaderPlaces {
  const { data } = parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  // The head is the first line.
  return readRows(data, (index) => `row ${index + 2}`);
}

function readGeoJson(text: string): ReaderPlaces {
  const collection = FeatureCollection.safeParse(parseJson(text));
  if (!collection.success) return { places: [], problems: ['it is no GeoJSON FeatureCollection'] };
  const rows = collection.data.features.map((item) => {
    const feature = Feature.safeParse(item);
    if (!feature.success) return null;
    const [longitude, latitude] = feature.data.geometry.coordinates;
    return { ...feature.data.properties, latitude, longitude };
  });
  return readRows(rows, (index) => `feature ${index + 1}`);
}

function readRows(rows: readonly unknown[], where: (index: number) => string): ReaderPlaces {
  const places: KnownPlace[] = [];
  const problems: string[] = [];
  for (const [index, row] of rows.entries()) {
    const result = Row.safeParse(row);
    if (result.success) places.push(knownPlace(result.data));
    else
      problems.push(
        ...result.error.issues.map(
          ({ path, message }) => `${where(index)}: ${path.join('.') || 'it'}: ${message}`,
        ),
      );
  }
  return { places, problems };
}

function knownPlace(row: z.infer<typeof Row>): KnownPlace {
  const { name, aliases, type, parent, country, latitude, longitude } = row;
  return {
    name,
    aliases: aliases
      .split('|')
      .map((alias) => alias.trim())
      .filter(Boolean),
    placeType: type,
    within: [parent.trim(), country.trim()].filter(Boolean),
    coordinates: latitude === undefined || longitude === undefined ? null : { latitude, longitude },
    source: 'reader',
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
