import { parse, unparse } from 'papaparse';
import * as z from 'zod';
import { parseJson, spanAtPath, valueOf, type Problem, type TextChange } from './json';
import type { KnownPlace } from './letter/places';
import { PLACE_TYPES, type Span } from './letter/types';

/** The names of the files in which a reader lists places, anywhere in the folders. */
export const READER_PLACES = ['**/places.csv', '**/places.geojson'];

export function isReaderPlaces(uri: string): boolean {
  return /(?:^|\/)places\.(?:csv|geojson)$/i.test(uri);
}

/** What was read from a reader's list, and what of it made no sense. */
export interface ReaderPlaces {
  readonly places: readonly KnownPlace[];
  readonly problems: readonly Problem[];
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

const COLUMNS = Row.keyof().options;
type Column = (typeof COLUMNS)[number];

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
  let head: readonly string[] | undefined;
  let start = 0;
  const rows: Item[] = [];
  parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    step: ({ data, meta }) => {
      const span = trimmed(text, start, meta.cursor);
      start = meta.cursor;
      const value = head?.map((name, index) => [name, data[index] ?? '']);
      if (value === undefined) head = data.map(columnOf);
      else rows.push({ value: Object.fromEntries(value), span });
    },
  });
  // The head is the first line.
  return readItems(rows, (index) => `row ${index + 2}`);
}

function readGeoJson(text: string): ReaderPlaces {
  const { node, problem } = parseJson(text);
  if (problem !== undefined) return { places: [], problems: [problem] };
  const collection = FeatureCollection.safeParse(valueOf(node));
  if (!collection.success) {
    const span = trimmed(text, node.start, node.end);
    return { places: [], problems: [{ message: 'it is no GeoJSON FeatureCollection', span }] };
  }
  const items = collection.data.features.map((item, index) => {
    const feature = Feature.safeParse(item);
    const span = spanAtPath(node, ['features', index]);
    if (!feature.success) return { value: null, span };
    const [longitude, latitude] = feature.data.geometry.coordinates;
    return { value: { ...feature.data.properties, latitude, longitude }, span };
  });
  return readItems(items, (index) => `feature ${index + 1}`);
}

/** A row or feature, and where it stands. */
interface Item {
  readonly value: unknown;
  readonly span: Span;
}

function readItems(items: readonly Item[], where: (index: number) => string): ReaderPlaces {
  const places: KnownPlace[] = [];
  const problems: Problem[] = [];
  for (const [index, { value, span }] of items.entries()) {
    const result = Row.safeParse(value);
    if (result.success) places.push(knownPlace(result.data));
    else
      for (const { path, message } of result.error.issues)
        problems.push({ message: `${where(index)}: ${path.join('.') || 'it'}: ${message}`, span });
  }
  return { places, problems };
}

/** The change that adds a place to a `places.csv`, in the columns that it has; all of them where it has none yet. */
export function addPlace(
  text: string,
  place: Readonly<Partial<Record<Column, string>>>,
): TextChange {
  const { data, meta } = parse<string[]>(text, { preview: 1, skipEmptyLines: 'greedy' });
  const head = data[0];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const cells = (head ?? COLUMNS).map((name) => place[columnOf(name) as Column] ?? '');
  const rows = unparse(head === undefined ? [[...COLUMNS], cells] : [cells], {
    delimiter: head === undefined || head.length < 2 ? ',' : meta.delimiter,
    newline: eol,
  });
  const lead = text === '' || /[\r\n]$/.test(text) ? '' : eol;
  return { span: { start: text.length, end: text.length }, newText: `${lead}${rows}${eol}` };
}

const columnOf = (header: string): string => header.trim().toLowerCase();

/** A span of one line at least, without the blanks around it. */
function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
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
