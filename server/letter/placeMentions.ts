import type { GazetteerPlace } from './gazetteer';
import type { Candidate } from './placeCandidates';
import { Strength } from './placeContext';
import type { Draft, Lesson } from './placeDrafts';
import { Nearness, type Lookup } from './placeLookup';
import { isCapitalAt, keyAt, NO_WORD, playsAt, Role, wordBefore } from './placeWords';
import { countryOf } from './states';
import type { PlaceEvidence, PlaceMention, Span } from './types';
import { wordFrom, type Words } from './words';

/** The mention that an accepted draft comes to. */
export function placeMention(
  words: Words,
  draft: Draft,
  lessons: ReadonlyMap<string, Lesson>,
  lookup: Lookup,
): PlaceMention {
  const { text } = words;
  const { candidate, before, after, placeType } = draft;
  const generic = after.generic ?? before.generic;
  const start = before.inName && before.generic ? before.generic.start : candidate.start;
  const end = after.inName && after.generic ? after.generic.end : candidate.end;
  const parents = parentsOf(text, draft, lessons);
  const place = placeOf(draft);
  const found = draft.hit.known?.coordinates ?? place?.coordinates ?? null;
  const nearby = found ? null : parentCoordinates(parents, lookup);
  const within = parents.length > 0 ? parents : (draft.hit.known?.within ?? listedParents(place));
  const name = text.slice(start, end);
  const isSame = (other: string): boolean => lookup.keyOf(other) === draft.key;
  return {
    type: 'place',
    start,
    end,
    text: name,
    name,
    placeType,
    within: within.some(isSame) ? within.filter((name) => !isSame(name)) : within,
    coordinates: found ?? nearby?.coordinates ?? null,
    approximateFrom: found ? null : (nearby?.name ?? null),
    evidence: evidenceOf(words, draft),
    ranges: generic ? { name: { start, end }, generic } : { name: { start, end } },
  };
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

const NO_NAMES: readonly string[] = [];

function listedParents(place: GazetteerPlace | undefined): readonly string[] {
  if (!place) return NO_NAMES;
  const { division, countries } = place;
  const country = countries.length === 1 ? countryOf(countries[0] ?? '')?.name : undefined;
  if (country === undefined) return division === null ? NO_NAMES : [division];
  return division === null ? [country] : [division, country];
}

/** By the letter's own words, nearest first, and what the lists say of the last of them. */
function parentsOf(
  text: string,
  draft: Draft,
  lessons: ReadonlyMap<string, Lesson>,
): readonly string[] {
  let parent = draft.parent ?? lessons.get(draft.key)?.parent ?? null;
  if (!parent) return NO_NAMES;
  const names: string[] = [];
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

function parentCoordinates(parents: readonly string[], lookup: Lookup) {
  for (const name of parents) {
    const entry = lookup.entry(name);
    const place = lookup.find(entry).places[0] ?? lookup.findFar(entry).places[0];
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
  const key = keyAt(words, index);
  if (key === 'the' || key === 'a' || key === 'an') return true;
  return playsAt(words, index, Role.placeAdjective | Role.directionAdjective);
}
