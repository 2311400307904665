import type { GazetteerPlace } from './gazetteer';
import { findCandidates, type Candidate } from './placeCandidates';
import { signalAfter, signalBefore, Strength, type Signal } from './placeContext';
import { bareKey } from './placeKeys';
import { createLookup, Nearness, type Hit, type PlaceContext } from './placeLookup';
import { GENERIC_WORDS } from './placeWords';
import { isInPlace, isList } from './placeRelations';
import type { Block, Reading } from './reading';
import { countryOf } from './states';
import { PLACE_COLUMN } from './tables/places';
import type { PlaceEvidence, PlaceMention, PlaceType, Span } from './types';

export type { KnownPlace, KnownPlaces, PlaceContext } from './placeLookup';
export { indexKnownPlaces } from './placeLookup';

/** A name on its way to being a mention. */
interface Draft {
  readonly candidate: Candidate;
  readonly key: string;
  readonly hit: Hit;
  readonly before: Signal;
  readonly after: Signal;
  /** Of its own words, or of the list that it stands in. */
  strength: Strength;
  /** What a generic word beside it, or beside its list, says. */
  genericType: PlaceType | null;
  /** It stands inside the name of a body or an office. */
  ofBody: boolean;
  accepted: boolean;
  learned: boolean;
  placeType: PlaceType;
  /** What it lies in by the words of the letter: a place or a country. */
  parent: Draft | Candidate | null;
}

/** What the letter itself teaches of a name. */
interface Lesson {
  readonly types: Set<PlaceType>;
  parent: Draft | Candidate | null;
}

/**
 * The places that a letter names, in order. Three things carry them: the words around a name, the
 * lists of places, and what other mentions of the letter say.
 */
export function findPlaces(
  reading: Reading,
  taken: readonly Span[],
  context: PlaceContext,
): PlaceMention[] {
  const { text } = reading;
  const { gazetteer, states, known } = context;
  const sender = states[0];
  const candidates = inProse(
    reading,
    taken,
    findCandidates(
      text,
      (name) =>
        gazetteer.landmarks(name).length > 0 ||
        (sender !== undefined && gazetteer.inCountry(name, sender).length > 0) ||
        known.has(bareKey(name)),
    ),
  );
  const lookUp = createLookup(context, statesOf(states, candidates));
  const lists = listsOf(reading, candidates, lookUp);
  const drafts = lists.flat().filter(({ candidate }) => candidate.kind === 'name');
  for (const list of lists) shareSignals(list);
  const barred = new Set(drafts.filter(isBarred).map(({ key }) => key));
  for (const draft of drafts) draft.accepted = isPlace(text, draft, barred);
  for (const list of lists) acceptCompany(list);
  linkParents(text, candidates, drafts);
  const lessons = learn(drafts);
  for (const draft of drafts) sweep(draft, lessons, barred);
  const accepted = drafts.filter(({ accepted }) => accepted);
  for (const draft of accepted) draft.placeType = typeOf(draft, lessons.get(draft.key));
  for (const list of lists) agreeOnType(list, lessons);
  return accepted.map((draft) => mention(reading.text, draft, lessons, lookUp));
}

/**
 * Candidates that are not in page furniture, nor in another recogniser's mention. Of a signature only
 * a dateline (`New York, 23 November 2016`) holds a place.
 */
function inProse(
  { text, blocks }: Reading,
  taken: readonly Span[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  let block = 0;
  let claimed = 0;
  return candidates.filter(({ start, end }) => {
    while ((blocks[block]?.end ?? Infinity) <= start) block++;
    while ((taken[claimed]?.end ?? Infinity) <= start) claimed++;
    const kind = blocks[block]?.kind;
    if (kind === 'signature' && !/^, \d/.test(text.slice(end, end + 3))) return false;
    return kind !== 'furniture' && (taken[claimed]?.start ?? Infinity) >= end;
  });
}

/** The sender first, then the States that the letter names, the most often named first. */
function statesOf(given: readonly string[], candidates: readonly Candidate[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { country } of candidates)
    if (country) counts.set(country.code, (counts.get(country.code) ?? 0) + 1);
  const named = [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  return [...new Set([...given, ...named])];
}

/** The candidates as drafts, in lists: `Hasakah, Raqqah and Dayr al-Zawr`; most stand alone. */
function listsOf(
  { text, blocks }: Reading,
  candidates: readonly Candidate[],
  lookUp: (name: string) => Hit,
): Draft[][] {
  const lists: Draft[][] = [];
  let last: Candidate | null = null;
  let block = 0;
  for (const candidate of candidates) {
    while ((blocks[block]?.end ?? Infinity) <= candidate.start) block++;
    const draft = draftOf(text, candidate, blocks[block], lookUp);
    const list = lists.at(-1);
    if (last && list && last.kind !== 'barred' && isList(text, last.end, candidate.start))
      list.push(draft);
    else lists.push([draft]);
    last = candidate;
  }
  return lists;
}

function draftOf(
  text: string,
  candidate: Candidate,
  block: Block | undefined,
  lookUp: (name: string) => Hit,
): Draft {
  const { start, end, kind, innerType } = candidate;
  const name = text.slice(start, end);
  const hit = kind === 'name' ? hitOf(text, candidate, lookUp) : NO_HIT;
  const before = kind === 'barred' ? NO_SIGNAL : signalBefore(text, start);
  const after = kind === 'barred' ? NO_SIGNAL : signalAfter(text, end);
  const cell = block?.kind === 'cell' && PLACE_COLUMN.test(block.column);
  const strength = cell ? Strength.strong : stronger(before.strength, after.strength);
  const column = cell ? columnType(block.column) : null;
  return {
    candidate,
    key: bareKey(name),
    hit,
    before,
    after,
    strength,
    genericType: innerType ?? after.placeType ?? before.placeType ?? column,
    ofBody: before.ofBody,
    accepted: false,
    learned: false,
    placeType: 'settlement',
    parent: null,
  };
}

const NO_HIT: Hit = { nearness: Nearness.unknown, places: [], known: null };
const NO_SIGNAL: Signal = {
  strength: Strength.none,
  placeType: null,
  generic: null,
  inName: false,
  plural: false,
  barred: false,
  ofBody: false,
  evidence: null,
};

function hitOf(text: string, { start, end, core }: Candidate, lookUp: (name: string) => Hit): Hit {
  const hit = lookUp(text.slice(start, end));
  return hit.nearness === Nearness.unknown && core ? lookUp(text.slice(core.start, core.end)) : hit;
}

function stronger(a: Strength, b: Strength): Strength {
  return a > b ? a : b;
}

function columnType(column: string): PlaceType | null {
  for (const word of column.toLowerCase().split(' ')) {
    const generic = GENERIC_WORDS.get(word);
    if (generic) return generic.placeType;
  }
  return null;
}

/** What stands before the first name of a list, or after the last one, may be said of all. */
function shareSignals(list: readonly Draft[]): void {
  const head = list[0];
  const tail = list.at(-1);
  if (list.length < 2 || !head || !tail) return;
  for (const draft of list) {
    if (draft !== tail && tail.after.plural && !draft.after.generic) {
      draft.strength = Strength.strong;
      draft.genericType = draft.candidate.innerType ?? tail.after.placeType;
    }
    if (draft === head) continue;
    const shared =
      head.before.generic && !head.before.plural ? Strength.weak : head.before.strength;
    draft.ofBody ||= head.ofBody && draft.strength < Strength.strong;
    draft.strength = stronger(draft.strength, shared);
    if (head.before.plural) draft.genericType ??= head.before.placeType;
  }
}

function isBarred({ before, after }: Draft): boolean {
  return before.barred || (after.barred && !before.generic);
}

function isPlace(text: string, draft: Draft, barred: ReadonlySet<string>): boolean {
  const { candidate, hit, strength, ofBody } = draft;
  if (isBarred(draft) || hit.known?.placeType === 'country') return false;
  if (ofBody) {
    const inside = / in (?:the )?$/.test(
      text.slice(Math.max(0, candidate.start - 8), candidate.start),
    );
    return inside && hit.places.some(({ placeType }) => placeType === 'settlement');
  }
  if (strength === Strength.strong) return true;
  if (barred.has(draft.key) && (strength === Strength.none || hit.nearness < Nearness.own))
    return false;
  const { innerType } = candidate;
  if (innerType === 'water' || innerType === 'physical' || innerType === 'facility') return true;
  if (candidate.headType && candidate.headType !== 'settlement') return true;
  if (strength > Strength.none) return hit.nearness > Nearness.unknown || candidate.toponym;
  if (candidate.opens && candidate.words === 1) return hit.known !== null;
  return hit.nearness === Nearness.own || (hit.nearness === Nearness.named && candidate.words > 1);
}

/** An unknown name among places in one list is a place. */
function acceptCompany(list: readonly Draft[]): void {
  const names = list.filter(({ candidate }) => candidate.kind === 'name');
  const sure = names.filter(({ accepted }) => accepted).length;
  const pair = names.length === 2 && names.every(({ strength }) => strength > Strength.none);
  if (sure < (pair ? 1 : 2) || sure * 2 < names.length || list.length !== names.length) return;
  for (const draft of names) if (!isBarred(draft) && !draft.ofBody) draft.accepted = true;
}

/** `Bahra in eastern Dayr al-Zawr governorate`, `Uri, in Baramulla district`, `Qusur, Homs`. */
function linkParents(
  text: string,
  candidates: readonly Candidate[],
  drafts: readonly Draft[],
): void {
  const byCandidate = new Map(drafts.map((draft) => [draft.candidate, draft]));
  for (let index = candidates.length - 2; index >= 0; index--) {
    const child = byCandidate.get(candidates[index] as Candidate);
    const next = candidates[index + 1];
    if (!child || !next || isBarred(child)) continue;
    const parent = byCandidate.get(next) ?? next;
    if (next.kind === 'barred' || ('accepted' in parent && !parent.accepted)) continue;
    const end = child.after.generic?.end ?? child.candidate.end;
    const relation = isInPlace(text, end, next.start);
    if (relation === 'none') {
      const sibling = 'accepted' in parent && isList(text, end, next.start) ? parent.parent : null;
      if (child.accepted) child.parent ??= sibling;
      continue;
    }
    const larger = !('accepted' in parent) || isLarger(parent, child);
    if (!larger) continue;
    if (relation === 'comma' && 'accepted' in parent && parent.after.plural) continue;
    if (!child.accepted && relation === 'comma' && child.before.strength > Strength.none)
      child.accepted = !child.ofBody;
    if (child.accepted) child.parent = parent;
  }
}

const SIZES: Readonly<Record<PlaceType, number>> = {
  facility: 0,
  neighbourhood: 1,
  physical: 1,
  settlement: 2,
  water: 2,
  district: 3,
  governorate: 4,
  region: 5,
  country: 6,
};

function isLarger(parent: Draft, child: Draft): boolean {
  return SIZES[typeOf(parent, undefined)] > SIZES[child.genericType ?? typeOf(child, undefined)];
}

function learn(drafts: readonly Draft[]): Map<string, Lesson> {
  const lessons = new Map<string, Lesson>();
  for (const { key, accepted, genericType, parent, after, before } of drafts) {
    // `Mosul dam` teaches nothing of Mosul.
    if (!accepted || after.inName || before.inName) continue;
    const lesson = lessons.get(key) ?? { types: new Set(), parent: null };
    if (genericType) lesson.types.add(genericType);
    lesson.parent ??= parent;
    lessons.set(key, lesson);
  }
  return lessons;
}

/** Later and earlier mentions of a name that stands in a place elsewhere. */
function sweep(
  draft: Draft,
  lessons: ReadonlyMap<string, Lesson>,
  barred: ReadonlySet<string>,
): void {
  if (draft.accepted || isBarred(draft) || draft.ofBody) return;
  if (!lessons.has(draft.key) || barred.has(draft.key)) return;
  draft.accepted = true;
  draft.learned = true;
}

function typeOf({ genericType, hit, candidate }: Draft, lesson: Lesson | undefined): PlaceType {
  if (genericType) return genericType;
  const types = hit.known ? [hit.known.placeType] : hit.places.map(({ placeType }) => placeType);
  const [taught] = lesson?.types ?? [];
  if (taught && lesson?.types.size === 1) {
    const division = taught === 'governorate' || taught === 'district' || taught === 'region';
    if (!division || !types.includes('settlement')) return taught;
  }
  if (candidate.headType && types.length === 0) return candidate.headType;
  const [first] = types;
  if (first && first !== 'governorate' && first !== 'district') return first;
  return first === 'governorate' && !types.includes('settlement') ? first : 'settlement';
}

/** Names in one list are of one type where the lists or the letter allow it. */
function agreeOnType(list: readonly Draft[], lessons: ReadonlyMap<string, Lesson>): void {
  const places = list.filter(({ accepted, candidate }) => accepted && candidate.kind === 'name');
  const guide = places.find(
    ({ placeType, genericType, key }) =>
      (placeType === 'district' && (genericType ?? lessons.get(key)?.types.has('district'))) ||
      placeType === 'physical',
  );
  if (!guide) return;
  for (const draft of places) {
    const { hit, genericType, key } = draft;
    const allowed =
      hit.places.length === 0 || hit.places.some((place) => place.placeType === guide.placeType);
    const taught = lessons.get(key)?.types ?? new Set();
    if (!genericType && allowed && (taught.size === 0 || taught.has(guide.placeType)))
      draft.placeType = guide.placeType;
  }
}

function mention(
  text: string,
  draft: Draft,
  lessons: ReadonlyMap<string, Lesson>,
  lookUp: (name: string) => Hit,
): PlaceMention {
  const { candidate, before, after, placeType } = draft;
  const generic = after.generic ?? before.generic;
  const start = before.inName && before.generic ? before.generic.start : candidate.start;
  const end = after.inName && after.generic ? after.generic.end : candidate.end;
  const parents = parentsOf(text, draft, lessons);
  const place = placeOf(draft);
  const found = draft.hit.known?.coordinates ?? place?.coordinates ?? null;
  const nearby = found ? null : parentCoordinates(parents, lookUp);
  const within = [...new Set([...parents, ...(draft.hit.known?.within ?? listedParents(place))])];
  return {
    type: 'place',
    start,
    end,
    text: text.slice(start, end),
    name: text.slice(start, end),
    placeType,
    within: within.filter((name) => bareKey(name) !== draft.key || placeType === 'settlement'),
    coordinates: found ?? nearby?.coordinates ?? null,
    approximateFrom: found ? null : (nearby?.name ?? null),
    evidence: evidenceOf(draft),
    ranges: { name: { start, end }, ...(generic ? { generic } : {}) },
  };
}

/** The listed place that is meant: of the mention's type, else the first. */
function placeOf({ hit, placeType }: Draft): GazetteerPlace | undefined {
  return hit.places.find((place) => place.placeType === placeType) ?? hit.places[0];
}

function listedParents(place: GazetteerPlace | undefined): readonly string[] {
  if (!place) return [];
  const country =
    place.countries.length === 1 ? countryOf(place.countries[0] ?? '')?.name : undefined;
  return [place.division, country].filter((name) => name !== undefined && name !== null);
}

/** By the letter's own words, nearest first, and what the lists say of the last of them. */
function parentsOf(
  text: string,
  draft: Draft,
  lessons: ReadonlyMap<string, Lesson>,
): readonly string[] {
  const names: string[] = [];
  let parent = draft.parent ?? lessons.get(draft.key)?.parent ?? null;
  while (parent && names.length < 5) {
    if (!('accepted' in parent)) {
      names.push(parent.country?.name ?? text.slice(parent.start, parent.end));
      break;
    }
    names.push(text.slice(parent.candidate.start, parent.candidate.end));
    const next: Draft | Candidate | null = parent.parent ?? lessons.get(parent.key)?.parent ?? null;
    if (!next) names.push(...listedParents(placeOf(parent)));
    parent = next;
  }
  return names;
}

function parentCoordinates(parents: readonly string[], lookUp: (name: string) => Hit) {
  for (const name of parents) {
    const coordinates = lookUp(name).places[0]?.coordinates;
    if (coordinates) return { name, coordinates };
  }
  return null;
}

function evidenceOf({ hit, before, after, learned, strength }: Draft): readonly PlaceEvidence[] {
  const found: PlaceEvidence[] = [];
  if (hit.known) found.push({ kind: hit.known.source });
  for (const { evidence } of [before, after])
    if (evidence && !(strength === Strength.weak && hit.places.length > 0))
      found.push({ kind: 'context', span: evidence });
  if (hit.places.length > 0) found.push({ kind: 'gazetteer' });
  if (learned || found.length === 0) found.push({ kind: 'learned' });
  return found;
}
