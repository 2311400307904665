import type { Division, GazetteerPlace } from './gazetteer';
import { Entry } from './keywords';
import { Strength } from './placeContext';
import type { Draft, Parent } from './placeDrafts';
import { Nearness, type Lookup } from './placeLookup';
import { isCapitalAt, NO_WORD, playsAt, Role, wordBefore } from './placeWords';
import { countryOf } from './states';
import type { PlaceEvidence, PlaceMention, Span } from './types';
import { wordFrom, type Words } from './words';

/** The mention that an accepted draft comes to. */
export function placeMention(words: Words, draft: Draft, lookup: Lookup): PlaceMention {
  const { text } = words;
  const { candidate, before, after, placeType } = draft;
  const generic = after.generic ?? before.generic;
  const start = before.inName && before.generic ? before.generic.start : candidate.start;
  const end = after.inName && after.generic ? after.generic.end : candidate.end;
  const parents = parentsOf(text, draft);
  const place = placeOf(draft);
  const found = draft.hit.known?.coordinates ?? place?.coordinates ?? null;
  const nearby = found ? null : parentCoordinates(parents, lookup);
  const name = text.slice(start, end);
  return {
    type: 'place',
    start,
    end,
    text: name,
    name,
    placeType,
    within: withinOf(draft, parents, place, lookup),
    coordinates: found ?? nearby?.coordinates ?? null,
    approximateFrom: found ? null : (nearby?.name ?? null),
    evidence: evidenceOf(words, draft),
    ranges: generic ? { name: { start, end }, generic } : { name: { start, end } },
  };
}

/** What a place lies in, by the words of the letter, the reader's own list or the gazetteer; never in itself. */
function withinOf(
  { name, hit }: Draft,
  parents: readonly Larger[],
  place: GazetteerPlace | undefined,
  lookup: Lookup,
): readonly string[] {
  if (parents.length === 0 && hit.known)
    return hit.known.within.filter((larger) => lookup.entry(larger).key !== name.key);
  const within: string[] = [];
  for (const larger of parents.length > 0 ? parents : listedParents(place))
    if (larger.key !== name.key) within.push(larger.name);
  return within;
}

/** The listed place that is meant: of the mention's type, else the first. */
function placeOf({ hit, placeType }: Draft): GazetteerPlace | undefined {
  let typed: GazetteerPlace | undefined;
  for (const place of hit.places) {
    if (place.placeType !== placeType) continue;
    if (place.countries.length === 1) return place;
    typed ??= place;
  }
  return typed ?? hit.places[0];
}

/** What a place lies in, and the key of its name. */
type Larger = Division;

const NOWHERE: readonly Larger[] = [];

function listedParents(place: GazetteerPlace | undefined): readonly Larger[] {
  if (!place) return NOWHERE;
  const { division, countries } = place;
  const country = countries.length === 1 ? countryOf(countries[0] ?? '') : undefined;
  if (country === undefined) return division === null ? NOWHERE : [division];
  return division === null ? [country] : [division, country];
}

/** By the letter's own words, nearest first, and what the lists say of the last of them. */
function parentsOf(text: string, draft: Draft): readonly Larger[] {
  let parent = draft.parent ?? draft.name.parent;
  if (!parent) return NOWHERE;
  const parents: Larger[] = [];
  while (parent && parents.length < 5) {
    if ('code' in parent) {
      parents.push(parent);
      break;
    }
    const { start, end } = parent.candidate;
    parents.push({ name: text.slice(start, end), key: parent.name.key });
    const next: Parent | null = parent.parent ?? parent.name.parent;
    if (!next) parents.push(...listedParents(placeOf(parent)));
    parent = next;
  }
  return parents;
}

function parentCoordinates(parents: readonly Larger[], lookup: Lookup) {
  for (const { name } of parents) {
    const entry = lookup.entry(name);
    const place = lookup.find(entry).places[0] ?? lookup.findFar(entry.key).places[0];
    const coordinates = place?.coordinates;
    if (coordinates) return { name, coordinates };
  }
  return null;
}

function evidenceOf(
  words: Words,
  { hit, learned, strength, evidence }: Draft,
): readonly PlaceEvidence[] {
  const listed = hit.nearness > Nearness.unknown;
  if (listed && !hit.known && !evidence && !learned) return GAZETTEER_ONLY;
  const found: PlaceEvidence[] = [];
  if (hit.known) found.push({ kind: hit.known.source });
  if (evidence && (strength === Strength.strong || !listed))
    found.push({ kind: 'context', span: withAdjectives(words, evidence) });
  if (listed && !hit.known) found.push({ kind: 'gazetteer' });
  if (learned || found.length === 0) found.push({ kind: 'learned' });
  return found;
}

const GAZETTEER_ONLY: readonly PlaceEvidence[] = [{ kind: 'gazetteer' }];

/** `the rural village of Bahra`, of `village of Bahra`. */
function withAdjectives(words: Words, { start, end }: Span): Span {
  let first = start;
  let near = wordBefore(words, wordFrom(words, start));
  while (near !== NO_WORD && !isCapitalAt(words, near) && isArticleOrAdjective(words, near)) {
    first = words.starts[near] ?? first;
    near = wordBefore(words, near);
  }
  return { start: first, end };
}

function isArticleOrAdjective(words: Words, index: number): boolean {
  const entry = words.entries[index];
  if (entry === Entry.the || entry === Entry.a || entry === Entry.an) return true;
  return playsAt(words, index, Role.placeAdjective | Role.directionAdjective);
}
