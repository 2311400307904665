import { dayNumber, daysInMonth, parseDay } from '../letter/calendar';
import { bareKey, foldName, soundKey } from '../letter/placeKeys';
import { countryNamed, countryOfPeople } from '../letter/states';
import type { Claim, ClaimedEvent, PlaceMention, PlaceType } from '../letter/types';
import type { Entry } from './library';
import { NOT_NAMED_HERE, OPENS_NAME } from './tables/incidents';

/** An incident that a letter tells of, made ready to be compared. */
export interface Incident {
  readonly entry: Entry;
  readonly claim: Claim;
  readonly event: ClaimedEvent;
  /** When; empty where no day, month or short stretch of days is named. */
  readonly days: readonly Days[];
  /** Where: the places that hold no other of them. */
  readonly places: readonly Place[];
  /** Who is said to have acted; those apart that are only taken up (`its warplanes`). */
  readonly actors: readonly NamedActor[];
}

/** Who is said to have acted, by what they can be known again. */
export interface NamedActor {
  readonly text: string;
  /** The folded words without an article. */
  readonly key: string;
  /** ISO codes of the countries that it names, or whose people. */
  readonly countries: readonly string[];
}

/** A stretch of days, as numbers of `calendar.ts`; `last` is the last of them. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

export interface Place {
  readonly name: string;
  readonly type: PlaceType;
  /** The key of the name as it is written. */
  readonly key: string;
  /** The key under which it is filed: by sound, if the name is long enough for that. */
  readonly block: string;
  /** What it lies in, by the keys under which that is filed; no countries. */
  readonly around: readonly string[];
  /** The nearest of those, as named. */
  readonly nearest: string | null;
}

/** A stretch of more days than this names no incident. */
const MOST_DAYS = 31;
/** A claim that names more places than this counts with the first. */
const MOST_PLACES = 16;
/** Shorter names sound alike by chance. */
const SHORTEST_SOUND = 6;

/** The incidents that a letter tells of, in order. */
export function readIncidents(entry: Entry): readonly Incident[] {
  const mentions = entry.letter.mentions.filter(
    (mention): mention is PlaceMention => mention.type === 'place',
  );
  const incidents: Incident[] = [];
  let next = 0;
  for (const claim of entry.letter.claims) {
    if (claim.event === null) continue;
    while ((mentions[next]?.start ?? Infinity) < claim.start) next++;
    const inside: PlaceMention[] = [];
    for (let at = next; (mentions[at]?.start ?? Infinity) < claim.end; at++) {
      const mention = mentions[at];
      if (mention !== undefined && claim.event.places.includes(mention.name)) inside.push(mention);
    }
    const places = innermost(inside.length > 0 ? inside : placesTakenUp(claim.event, mentions));
    const { event } = claim;
    incidents.push({ entry, claim, event, days: daysOf(event), places, actors: actorsOf(event) });
  }
  return incidents;
}

/** Under what a place is filed and looked for: its own name and what it lies in. */
export function placeBlocks({ block, around }: Place): readonly string[] {
  return [block, ...around];
}

// --- when ----------------------------------------------------------------------------------------

/** Days and short stretches of them; months only where there are none. Years tell too little. */
function daysOf({ dates: named, backReferences }: ClaimedEvent): readonly Days[] {
  const dates =
    named.length > 0
      ? named
      : backReferences.filter(({ of }) => of === 'date').map(({ value }) => value);
  const stretches = dates.flatMap((value) => readDays(value) ?? []);
  const short = stretches.filter(({ first, last }) => last - first < 27);
  return withinLimit(short.length > 0 ? short : stretches);
}

function readDays(value: string): Days | null {
  const [from = '', to = from] = value.split('/');
  const first = edges(from)?.first;
  const last = edges(to)?.last;
  if (first === undefined || last === undefined) return null;
  return last < first || last - first >= MOST_DAYS ? null : { first, last };
}

function edges(value: string): Days | null {
  const day = parseDay(value);
  if (day !== null) return { first: dayNumber(day), last: dayNumber(day) };
  const month = parseDay(`${value}-01`);
  if (month === null) return null;
  const first = dayNumber(month);
  return { first, last: first + daysInMonth(month.year, month.month) - 1 };
}

function withinLimit(stretches: readonly Days[]): readonly Days[] {
  let total = 0;
  return stretches.filter(({ first, last }) => (total += last - first + 1) <= MOST_DAYS);
}

// --- where ---------------------------------------------------------------------------------------

function innermost(mentions: readonly PlaceMention[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const mention of mentions) {
    const place = placeOf(mention);
    const known = places.get(place.key);
    if (known === undefined || known.around.length < place.around.length)
      places.set(place.key, place);
    if (places.size === MOST_PLACES) break;
  }
  const around = new Set([...places.values()].flatMap((place) => place.around));
  return [...places.values()].filter(({ block }) => !around.has(block));
}

function placeOf({ name, placeType, within }: PlaceMention): Place {
  const block = blockOf(name);
  const surroundings = within.filter((outer) => countryNamed(foldName(outer)) === undefined);
  return {
    name,
    type: placeType,
    key: bareKey(name),
    block,
    around: surroundings.map(blockOf).filter((outer) => outer !== block),
    nearest: surroundings[0] ?? null,
  };
}

function blockOf(name: string): string {
  const key = bareKey(name);
  return key.length < SHORTEST_SOUND ? key : soundKey(name);
}

/** `the same village`: the places named before that its words take up. */
function placesTakenUp(
  { backReferences }: ClaimedEvent,
  mentions: readonly PlaceMention[],
): readonly PlaceMention[] {
  return backReferences.flatMap(
    ({ of, mention }) =>
      (of === 'place' && mentions.find(({ start }) => start === mention.start)) || [],
  );
}

// --- who -----------------------------------------------------------------------------------------

/** No name of a country has more words. */
const MOST_WORDS = 6;

function actorsOf({ actors }: ClaimedEvent): readonly NamedActor[] {
  return actors
    .filter(({ text }) => !NOT_NAMED_HERE.test(text))
    .map(({ text }) => {
      const key = foldName(text).replace(OPENS_NAME, '');
      return { text, key, countries: countriesIn(key) };
    });
}

function countriesIn(folded: string): readonly string[] {
  const words = folded.split(' ');
  const codes = new Set<string>();
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to--) {
      const name = words.slice(from, to).join(' ');
      const country = countryNamed(name) ?? countryOfPeople(name);
      if (country === undefined) continue;
      codes.add(country.code);
      from = to - 1;
      break;
    }
  return [...codes];
}
