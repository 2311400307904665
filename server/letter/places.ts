import { opensSentence } from './capitals';
import { findCandidates, type Candidate } from './placeCandidates';
import { Strength } from './placeContext';
import { draftsInLists, isBarred, shareSignals, type Draft, type Lesson } from './placeDrafts';
import { createLookup, Nearness, UNKNOWN, type PlaceContext } from './placeLookup';
import { placeMention } from './placeMentions';
import { isPerson, surnamesOf } from './placePersons';
import { isInPlace, isList, type Relation } from './placeRelations';
import type { Reading } from './reading';
import { NO_WORD, playsAt, Role, wordAfter } from './placeWords';
import { ACTS, AFTER_OPENING } from './tables/places';
import type { PlaceMention, PlaceType, Span } from './types';
import type { Words } from './words';

export type { KnownPlace, KnownPlaces, PlaceContext } from './placeLookup';
export { indexKnownPlaces } from './placeLookup';

export interface FoundPlaces {
  readonly mentions: readonly PlaceMention[];
  /** Keys of the names that could be places, but of which the letter does not say enough. */
  readonly unplaced: readonly string[];
}

/**
 * The places that a letter names, in order. Three things carry them: the words around a name, the
 * lists of places, and what other mentions of the letter say.
 */
export function findPlaces(
  reading: Reading,
  words: Words,
  taken: readonly Span[],
  context: PlaceContext,
): FoundPlaces {
  const { gazetteer, states, known } = context;
  const sender = states[0];
  gazetteer.open(sender === undefined ? [] : [sender]);
  const isListed = (name: string): boolean => {
    const { key, landmarks, places } = gazetteer.find(name);
    if (landmarks.length > 0 || known.has(key)) return true;
    return places.some(({ countries }) => countries[0] === sender);
  };
  const candidates = inProse(reading, taken, findCandidates(words, isListed));
  const lookup = createLookup(context, statesOf(states, candidates));
  const { lists, drafts } = draftsInLists(reading, words, candidates, lookup);
  for (const list of lists) shareSignals(list);
  const barred = new Set<string>();
  for (const draft of drafts) if (isBarred(draft)) barred.add(draft.key);
  const surnames = surnamesOf(drafts);
  for (const draft of drafts) draft.accepted = isPlace(words, draft, barred, surnames);
  for (const list of lists) acceptCompany(list);
  linkParents(words, candidates, drafts);
  for (const list of lists) acceptCompany(list);
  const lessons = learn(drafts);
  for (const draft of drafts) sweep(draft, lessons, barred);
  const accepted = drafts.filter(({ accepted }) => accepted);
  for (const draft of accepted)
    if (draft.hit === UNKNOWN) draft.hit = lookup.findFar(lookup.entry(draft.key));
  for (const draft of accepted) draft.placeType = typeOf(draft, lessons.get(draft.key));
  for (const list of lists) agreeOnType(list, lessons);
  const unplaced = new Set<string>();
  for (const draft of drafts)
    if (!draft.accepted && !isBarred(draft) && !draft.ofBody) unplaced.add(draft.key);
  return {
    mentions: accepted.map((draft) => placeMention(words, draft, lessons, lookup)),
    unplaced: [...unplaced],
  };
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

function isPlace(
  words: Words,
  draft: Draft,
  barred: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): boolean {
  const { text } = words;
  const { candidate, hit, strength, ofBody } = draft;
  if (isBarred(draft) || hit.known?.placeType === 'country') return false;
  if (ofBody)
    return ofBody === 'in' && hit.places.some(({ placeType }) => placeType === 'settlement');
  if (strength === Strength.strong) return true;
  if (barred.has(draft.key) && (strength === Strength.none || hit.nearness < Nearness.own))
    return false;
  const { innerType } = candidate;
  if (innerType && innerType !== 'settlement' && innerType !== 'region') return true;
  if (candidate.headType && candidate.headType !== 'settlement') return true;
  const opens = opensSentence(text, candidate.start);
  if (strength === Strength.medium && !opens && isFree(words, candidate))
    if (hit.nearness > Nearness.unknown || !isPerson(words, draft, surnames)) return true;
  if (strength > Strength.none) return hit.nearness > Nearness.unknown || candidate.toponym;
  if (opens && candidate.words === 1)
    return (
      hit.known !== null ||
      ((hit.nearness === Nearness.own || hit.great) &&
        AFTER_OPENING.test(text.slice(candidate.end, candidate.end + 12))) ||
      (hit.great && ACTS.test(text.slice(candidate.end, candidate.end + 20)))
    );
  if (hit.nearness === Nearness.own || hit.great) return true;
  return hit.nearness === Nearness.named && (candidate.words > 1 || candidate.toponym);
}

/** Whether the sentence goes on after a name, so that it does not describe the noun behind it. */
function isFree(words: Words, { end, last }: Candidate): boolean {
  const { text } = words;
  const mark = text.charAt(end);
  if (mark !== ' ') return mark === '' || '\n,.;:)?!'.includes(mark);
  const next = wordAfter(words, last);
  return next === NO_WORD ? text.charAt(end + 1) === '(' : playsAt(words, next, Role.afterPlace);
}

/** An unknown name among places in one list is a place. */
function acceptCompany(list: readonly Draft[]): void {
  if (list.length < 2) return;
  const names = list.filter(({ candidate }) => candidate.kind === 'name');
  const sure = names.filter(({ accepted }) => accepted).length;
  const placed = names.every(({ strength }) => strength > Strength.none);
  const listed = names.filter(({ hit }) => hit.nearness > Nearness.unknown).length;
  if (list.length !== names.length || names.length < 2) return;
  if (!(placed && sure > 0) && sure * 2 < names.length && listed * 2 <= names.length) return;
  if (!placed && names.length === 2 && listed < 2) return;
  for (const draft of names) if (!isBarred(draft) && !draft.ofBody) draft.accepted = true;
}

/** `Bahra in eastern Dayr al-Zawr governorate`, `Uri, in Baramulla district`, `Qusur, Homs`. */
function linkParents(
  words: Words,
  candidates: readonly Candidate[],
  drafts: readonly Draft[],
): void {
  const { text } = words;
  for (let at = drafts.length - 1; at >= 0; at--) {
    const child = drafts[at];
    const next = child && candidates[child.index + 1];
    if (!child || !next || isBarred(child)) continue;
    const following = drafts[at + 1];
    const parent = following?.candidate === next ? following : next;
    if (next.kind === 'people' || ('accepted' in parent && !parent.accepted)) continue;
    const end = child.after.generic?.end ?? child.candidate.end;
    const relation = isInPlace(words, end, next.start);
    if (relation === 'none') {
      const sibling = 'accepted' in parent && isList(text, end, next.start) ? parent : null;
      if (child.accepted && sibling && typeOf(sibling, undefined) === typeOf(child, undefined))
        child.parent ??= sibling.parent;
      continue;
    }
    if (relation === 'near') {
      if (child.before.strength > Strength.none && !child.ofBody) child.accepted = true;
      continue;
    }
    const larger = !('accepted' in parent) || isLarger(parent, child, relation);
    if (!larger) continue;
    if (relation === 'comma' && 'accepted' in parent && parent.after.plural) continue;
    // `Attacks in Hama governorate`
    const common =
      child.candidate.words === 1 &&
      child.hit.nearness === Nearness.unknown &&
      text.charAt(end) !== ',' &&
      opensSentence(text, child.candidate.start);
    if (common) continue;
    const type = 'accepted' in parent ? typeOf(parent, undefined) : 'country';
    const division = type !== 'country' && SIZES[type] > SIZES.settlement;
    const said = child.before.strength > Strength.none;
    if (!child.accepted && (said || (relation === 'in' && division)))
      child.accepted = !child.ofBody && (relation === 'comma' || division || type === 'physical');
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

/** A town after `in` may stand for the division that bears its name. */
function isLarger(parent: Draft, child: Draft, relation: Relation): boolean {
  const size = SIZES[child.genericType ?? typeOf(child, undefined)];
  if (SIZES[typeOf(parent, undefined)] > size) return true;
  if (relation !== 'in') return false;
  if (typeOf(parent, undefined) === 'physical') return size <= SIZES.settlement;
  if (parent.genericType) return false;
  return parent.hit.places.some(({ placeType }) => SIZES[placeType] > size);
}

function learn(drafts: readonly Draft[]): Map<string, Lesson> {
  const lessons = new Map<string, Lesson>();
  for (const { key, accepted, genericType, parent, after, before } of drafts) {
    // `Mosul dam` teaches nothing of Mosul.
    if (!accepted || after.inName || before.inName) continue;
    const lesson = lessons.get(key) ?? { types: [], parent: null };
    if (genericType && !lesson.types.includes(genericType))
      lesson.types = [...lesson.types, genericType];
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

function typeOf(
  { airspace, genericType, hit, candidate }: Draft,
  lesson: Lesson | undefined,
): PlaceType {
  if (airspace) return 'region';
  if (genericType === 'region' && hit.places.some(({ placeType }) => placeType === 'governorate'))
    return 'governorate';
  if (genericType) return genericType;
  if (hit.known) return hit.known.placeType;
  const isTown = hit.places.some(({ placeType }) => placeType === 'settlement');
  const taught = lesson?.types[0];
  if (taught && lesson?.types.length === 1) {
    const division = taught === 'governorate' || taught === 'district' || taught === 'region';
    if (!division || !isTown) return taught;
  }
  const first = hit.places[0]?.placeType;
  if (candidate.headType && !first) return candidate.headType;
  if (first && first !== 'governorate' && first !== 'district') return first;
  return first === 'governorate' && !isTown ? first : 'settlement';
}

/** Names in one list are of one type where the lists or the letter allow it. */
function agreeOnType(list: readonly Draft[], lessons: ReadonlyMap<string, Lesson>): void {
  if (list.length < 2) return;
  const places = list.filter(({ accepted, candidate }) => accepted && candidate.kind === 'name');
  const guide = places.find(
    ({ placeType, genericType, key }) =>
      (placeType === 'district' && (genericType ?? lessons.get(key)?.types.includes('district'))) ||
      placeType === 'physical',
  );
  if (!guide) return;
  for (const draft of places) {
    const { hit, genericType, key } = draft;
    const allowed =
      hit.places.length === 0 || hit.places.some((place) => place.placeType === guide.placeType);
    const taught = lessons.get(key)?.types ?? [];
    if (!genericType && allowed && (taught.length === 0 || taught.includes(guide.placeType)))
      draft.placeType = guide.placeType;
  }
}
