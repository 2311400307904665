import { opensSentence } from './capitals';
import { findCandidates } from './placeCandidates';
import type { Candidate } from './placeNames';
import { Strength } from './placeContext';
import { draftsInLists, shareSignals, type Draft } from './placeDrafts';
import {
  createLookup,
  hasType,
  Nearness,
  UNKNOWN,
  type Hit,
  type Lookup,
  type PlaceContext,
} from './placeLookup';
import { placeMention } from './placeMentions';
import { isPerson, markSurnames } from './placePersons';
import { isInPlace, isList, type Relation } from './placeRelations';
import type { Reading } from './reading';
import { isInCapitals, NO_WORD, playsAt, Role, wordAfter } from './placeWords';
import type { Steps } from './steps';
import { ACTS, AFTER_OPENING, DISTRICTS_FIRST } from './tables/places';
import type { PlaceMention, PlaceType, Span } from './types';
import { WordForm, type Words } from './words';

export type { KnownPlace, KnownPlaces, PlaceContext } from './placeLookup';
export { indexKnownPlaces } from './placeLookup';

export interface FoundPlaces {
  readonly mentions: readonly PlaceMention[];
  /** Keys of the names that could be places, but of which the letter does not say enough. */
  readonly unplaced: readonly string[];
}

/**
 * The places that a letter names, in order. Three things carry them: the words around a name, the
 * lists of places, and what other mentions of the letter say. `figures` hold no places; what else was
 * found before is one word each in `words`.
 */
export function* findPlaces(
  reading: Reading,
  words: Words,
  figures: readonly Span[],
  context: PlaceContext,
): Steps<FoundPlaces> {
  const { gazetteer, states, known } = context;
  const sender = states[0];
  gazetteer.open(sender === undefined ? [] : [sender]);
  const isListed = (name: string): boolean => {
    const { key, landmarks, places } = gazetteer.find(name);
    if (landmarks.length > 0 || known.has(key)) return true;
    return places.some(({ countries }) => countries[0] === sender);
  };
  const everywhere = findCandidates(words, isListed);
  yield;
  const candidates = inProse(reading, figures, everywhere);
  const lookup = createLookup(context, statesOf(states, candidates));
  const { lists, drafts, names } = yield* draftsInLists(reading, words, candidates, lookup);
  yield;
  for (const list of lists) shareSignals(list);
  markSurnames(drafts, names);
  for (const draft of drafts) draft.accepted = isPlace(words, draft);
  for (const list of lists) acceptCompany(list);
  linkParents(words, candidates, drafts);
  for (const list of lists) acceptCompany(list);
  for (const draft of drafts) learn(draft);
  for (const draft of drafts) sweep(draft);
  for (const draft of drafts) if (draft.accepted) draft.placeType = finalType(draft, lookup);
  for (const list of lists) agreeOnType(list);
  yield;
  const mentions: PlaceMention[] = [];
  const unplaced = new Set<string>();
  for (const draft of drafts)
    if (draft.accepted) mentions.push(placeMention(words, draft, lookup));
    else if (!draft.barred && !draft.ofBody) unplaced.add(draft.name.key);
  return { mentions, unplaced: [...unplaced] };
}

/**
 * Candidates that are not in page furniture, nor in a figure. Of a signature only
 * a dateline (`New York, 23 November 2016`) holds a place.
 */
function inProse(
  { text, blocks }: Reading,
  figures: readonly Span[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  let block = 0;
  let figure = 0;
  for (const candidate of candidates) {
    const { start, end } = candidate;
    while ((blocks[block]?.end ?? Infinity) <= start) block++;
    while ((figures[figure]?.end ?? Infinity) <= start) figure++;
    if ((figures[figure]?.start ?? Infinity) < end) continue;
    const kind = blocks[block]?.kind;
    if (kind === 'furniture') continue;
    if (kind === 'signature' && !/^, \d/.test(text.slice(end, end + 3))) continue;
    found.push(candidate);
  }
  return found;
}

/** The sender first, then the States that the letter names, the most often named first. */
function statesOf(given: readonly string[], candidates: readonly Candidate[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { country } of candidates)
    if (country) counts.set(country.code, (counts.get(country.code) ?? 0) + 1);
  const named = [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  return [...new Set([...given, ...named])];
}

function isPlace(words: Words, draft: Draft): boolean {
  const { text } = words;
  const { candidate, hit, strength, ofBody } = draft;
  if (draft.barred || hit.known?.placeType === 'country') return false;
  if (ofBody) return ofBody === 'in' && hasType(hit, 'settlement');
  if (hit.nearness === Nearness.unknown && isInCapitals(words, candidate.last))
    return strength === Strength.strong && isOfKind(words, draft);
  if (strength === Strength.strong) return true;
  if (draft.name.barred && (strength === Strength.none || hit.nearness < Nearness.own))
    return false;
  const { innerType } = candidate;
  if (innerType && innerType !== 'settlement' && innerType !== 'region') return true;
  if (candidate.headType && candidate.headType !== 'settlement') return true;
  const opens = opensSentence(text, candidate.start);
  if (strength === Strength.medium && !opens && isFree(words, candidate))
    if (hit.nearness > Nearness.unknown || !isPerson(words, draft)) return true;
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

const KINDS: ReadonlySet<PlaceType | null> = new Set<PlaceType>([
  'settlement',
  'neighbourhood',
  'district',
  'governorate',
  'water',
  'physical',
]);

/** `VILLAGE OF PAK NHAI`, but not `STATE OF EMERGENCY`: only that is sure where all is in capitals. */
function isOfKind({ text }: Words, { genericType, before: { generic } }: Draft): boolean {
  return KINDS.has(genericType) && !(generic && text.startsWith('STATE ', generic.start));
}

/** Whether the sentence goes on after a name, so that it does not describe the noun behind it. */
function isFree(words: Words, { end, last }: Candidate): boolean {
  const { text } = words;
  const mark = text.charAt(end);
  if (mark !== ' ') return mark === '' || '\n,.;:)?!'.includes(mark);
  const next = wordAfter(words, last);
  if (next === NO_WORD) return text.charAt(end + 1) === '(';
  return playsAt(words, next, Role.afterPlace) || isVerbOrMention(words, next);
}

/** Adjectives that end as verbs of the past do. */
const NO_VERBS = new Set(['armed', 'united', 'based', 'led', 'backed', 'sponsored', 'occupied']);

/** `authorities at NAME closed the market`, `in NAME 200 houses`, `in NAME on 3 May`. */
function isVerbOrMention({ text, starts, ends, forms }: Words, index: number): boolean {
  const form = forms[index] ?? 0;
  if ((form & (WordForm.taken | WordForm.number)) !== 0) return true;
  if ((form & (WordForm.capital | WordForm.compound)) !== 0) return false;
  const word = text.slice(starts[index], ends[index]);
  return word.endsWith('ed') && !NO_VERBS.has(word);
}

/** An unknown name among places in one list is a place. */
function acceptCompany(list: readonly Draft[]): void {
  if (list.length < 2) return;
  let sure = 0;
  let listed = 0;
  let placed = true;
  for (const { candidate, accepted, strength, hit } of list) {
    if (candidate.kind !== 'name') return;
    if (accepted) sure++;
    if (strength === Strength.none) placed = false;
    if (hit.nearness > Nearness.unknown) listed++;
  }
  if (!(placed && sure > 0) && sure * 2 < list.length && listed * 2 <= list.length) return;
  if (!placed && list.length === 2 && listed < 2) return;
  for (const draft of list) if (!draft.barred && !draft.ofBody) draft.accepted = true;
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
    if (!child || !next || next.kind === 'people' || child.barred) continue;
    const following = drafts[at + 1];
    const place = following?.candidate === next ? following : null;
    if (place && !place.accepted) continue;
    const end = child.after.generic?.end ?? child.candidate.end;
    const relation = isInPlace(words, end, next.start);
    if (relation === 'none') {
      const sibling = child.accepted && place && isList(text, end, next.start) ? place : null;
      if (sibling && typeOf(sibling) === typeOf(child)) child.parent ??= sibling.parent;
      continue;
    }
    if (relation === 'near') {
      if (child.before.strength > Strength.none && !child.ofBody) child.accepted = true;
      continue;
    }
    if (place && !isLarger(place, child, relation)) continue;
    if (relation === 'comma' && place?.after.plural) continue;
    // `Attacks in Hama governorate`, `THE SITUATION IN HAMA`
    const common =
      child.candidate.words === 1 &&
      child.hit.nearness === Nearness.unknown &&
      text.charAt(end) !== ',' &&
      (opensSentence(text, child.candidate.start) || isInCapitals(words, child.candidate.last));
    if (common) continue;
    const type = place ? typeOf(place) : 'country';
    const division = type !== 'country' && SIZES[type] > SIZES.settlement;
    const said = child.before.strength > Strength.none;
    if (!child.accepted && (said || (relation === 'in' && division)))
      child.accepted = !child.ofBody && (relation === 'comma' || division || type === 'physical');
    if (child.accepted) child.parent = place ?? next.country;
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
  const size = SIZES[child.genericType ?? typeOf(child)];
  const type = typeOf(parent);
  if (SIZES[type] > size) return true;
  if (relation !== 'in') return false;
  if (type === 'physical') return size <= SIZES.settlement;
  if (parent.genericType) return false;
  return parent.hit.places.some(({ placeType }) => SIZES[placeType] > size);
}

/** What a place teaches of its name. `Mosul dam` teaches nothing of Mosul. */
function learn({ name, accepted, genericType, parent, after, before }: Draft): void {
  if (!accepted || after.inName || before.inName) return;
  name.taught = true;
  if (genericType && !name.types.includes(genericType)) name.types = [...name.types, genericType];
  name.parent ??= parent;
}

/** Later and earlier mentions of a name that stands in a place elsewhere. */
function sweep(draft: Draft): void {
  const { name } = draft;
  if (draft.accepted || draft.barred || draft.ofBody || !name.taught || name.barred) return;
  draft.accepted = true;
  draft.learned = true;
}

/** The type of an accepted name, which is looked up far away if need be. */
function finalType(draft: Draft, lookup: Lookup): PlaceType {
  if (draft.hit === UNKNOWN) draft.hit = lookup.findFar(draft.name.key);
  return typeOf(draft);
}

function typeOf({ airspace, genericType, hit, candidate, name }: Draft): PlaceType {
  if (airspace) return 'region';
  if (genericType === 'region' && hasType(hit, 'governorate')) return 'governorate';
  if (genericType === 'district' && isFirstLevel(hit)) return 'governorate';
  if (genericType) return genericType;
  if (hit.known) return hit.known.placeType;
  const isTown = hasType(hit, 'settlement');
  const [taught] = name.types;
  if (taught && name.types.length === 1) {
    const division = taught === 'governorate' || taught === 'district' || taught === 'region';
    if (!division || !isTown) return taught;
  }
  const first = hit.places[0]?.placeType;
  if (candidate.headType && !first) return candidate.headType;
  if (first && first !== 'governorate' && first !== 'district') return first;
  return first === 'governorate' && !isTown ? first : 'settlement';
}

/** Whether a district is a first-level division of its State: `Saint Mary parish` in Jamaica. */
function isFirstLevel(hit: Hit): boolean {
  const division = hit.places.find(({ placeType }) => placeType === 'governorate');
  if (!division || hasType(hit, 'district')) return false;
  return division.countries.some((country) => DISTRICTS_FIRST.has(country));
}

/** Names in one list are of one type where the lists or the letter allow it. */
function agreeOnType(list: readonly Draft[]): void {
  if (list.length < 2) return;
  const places = list.filter(({ accepted, candidate }) => accepted && candidate.kind === 'name');
  const guide = places.find(
    ({ placeType, genericType, name }) =>
      (placeType === 'district' && (genericType ?? name.types.includes('district'))) ||
      placeType === 'physical',
  );
  if (!guide) return;
  for (const draft of places) {
    const { hit, genericType, name } = draft;
    const allowed = hit.places.length === 0 || hasType(hit, guide.placeType);
    const agrees = name.types.length === 0 || name.types.includes(guide.placeType);
    if (!genericType && allowed && agrees) draft.placeType = guide.placeType;
  }
}
