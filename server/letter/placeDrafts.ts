import type { GazetteerEntry } from './gazetteer';
import type { Candidate } from './placeCandidates';
import { Strength, type Signal } from './placeContext';
import { signalAfter } from './placeContextAfter';
import { signalBefore } from './placeContextBefore';
import { Nearness, UNKNOWN, type Hit, type Lookup } from './placeLookup';
import { isList } from './placeRelations';
import { entryOf } from './placeWords';
import type { Block, Reading } from './reading';
import { PLACE_COLUMN } from './tables/places';
import type { PlaceType, Span } from './types';
import { VOCABULARY } from './vocabulary';
import type { Words } from './words';

/** A name on its way to being a mention. */
export interface Draft {
  readonly candidate: Candidate;
  /** Its place among the candidates. */
  readonly index: number;
  readonly key: string;
  hit: Hit;
  readonly before: Signal;
  readonly after: Signal;
  /** Of its own words, or of the list that it stands in. */
  strength: Strength;
  /** What a generic word beside it, or beside its list, says. */
  genericType: PlaceType | null;
  /** It stands in brackets after another name of the place: `Panthou (Heglig)`. */
  readonly alias: boolean;
  /** It stands inside the name of a body or an office. */
  ofBody: 'in' | 'of' | null;
  /** The words that make it a place, with it: `village of Bahra`, `villages of Harim and Bahra`. */
  evidence: Span | null;
  /** It names a flight information region. */
  airspace: boolean;
  accepted: boolean;
  learned: boolean;
  placeType: PlaceType;
  /** What it lies in by the words of the letter: a place or a country. */
  parent: Draft | Candidate | null;
}

/** What the letter itself teaches of a name. */
export interface Lesson {
  types: readonly PlaceType[];
  parent: Draft | Candidate | null;
}

/**
 * Names and States as drafts, in lists: `Hasakah, Raqqah and Dayr al-Zawr`; most stand alone. What is
 * certainly no place ends a list. `drafts` are those of names, in order.
 */
export function draftsInLists(
  { text, blocks }: Reading,
  words: Words,
  candidates: readonly Candidate[],
  lookup: Lookup,
): { readonly lists: readonly Draft[][]; readonly drafts: readonly Draft[] } {
  const lists: Draft[][] = [];
  const drafts: Draft[] = [];
  let last: Candidate | null = null;
  let block = 0;
  for (const [index, candidate] of candidates.entries()) {
    const next = candidates[index + 1];
    const follows = last !== null && isList(text, last.end, candidate.start);
    const before = last;
    last = candidate.kind === 'people' ? null : candidate;
    // A State counts as a member of a list only.
    if (candidate.kind === 'people') continue;
    if (
      candidate.kind === 'country' &&
      !follows &&
      !(next && isList(text, candidate.end, next.start))
    )
      continue;
    while ((blocks[block]?.end ?? Infinity) <= candidate.start) block++;
    const alias =
      before !== null && text.startsWith(' (', before.end) && candidate.start === before.end + 2;
    const draft = draftOf(words, candidate, index, alias, blocks[block], lookup);
    if (candidate.kind === 'name') drafts.push(draft);
    const list = lists.at(-1);
    if (list && follows) list.push(draft);
    else lists.push([draft]);
  }
  return { lists, drafts };
}

function draftOf(
  words: Words,
  candidate: Candidate,
  index: number,
  alias: boolean,
  block: Block | undefined,
  lookup: Lookup,
): Draft {
  const { text } = words;
  const { start, end, kind, innerType } = candidate;
  const before = signalBefore(words, candidate);
  const after = signalAfter(words, candidate);
  const cell = block?.kind === 'cell' && PLACE_COLUMN.test(block.column);
  // A listed name that fills a cell is a place, whatever the head of its column.
  const fills = block?.kind === 'cell' && block.start === start && block.end === end;
  const own = stronger(before.strength, after.strength);
  const strength = cell ? Strength.strong : stronger(own, fills ? Strength.weak : Strength.none);
  const column = cell ? columnType(block.column) : null;
  const entry = kind === 'name' ? lookup.entry(text.slice(start, end)) : null;
  return {
    candidate,
    index,
    key: entry?.key ?? '',
    hit: entry ? hitOf(text, entry, strength, candidate, lookup) : UNKNOWN,
    before,
    after,
    strength,
    genericType: innerType ?? after.placeType ?? before.placeType ?? column,
    alias,
    ofBody: before.ofBody,
    evidence: phraseOf(candidate, before, after),
    airspace: before.airspace || after.airspace,
    accepted: false,
    learned: false,
    placeType: 'settlement',
    parent: null,
  };
}

/** By the whole name, else without its generic or direction, else by its sound where it is a place. */
function hitOf(
  text: string,
  entry: GazetteerEntry,
  strength: Strength,
  { core }: Candidate,
  lookup: Lookup,
): Hit {
  const hit = lookup.find(entry);
  if (hit.nearness > Nearness.unknown) return hit;
  const inner = core ? lookup.find(lookup.entry(text.slice(core.start, core.end))) : UNKNOWN;
  if (inner.nearness > Nearness.unknown || strength === Strength.none) return inner;
  return lookup.findFar(entry);
}

/** A name with what stands beside it and says that it is a place. */
function phraseOf({ start, end }: Candidate, before: Signal, after: Signal): Span | null {
  const first = before.strength > Strength.weak ? before.evidence : null;
  const last = after.strength > Strength.weak ? after.evidence : null;
  return first || last ? { start: first?.start ?? start, end: last?.end ?? end } : null;
}

/** Longer lists are not quoted. */
const LONGEST_PHRASE = 150;

function phrase(start: number, end: number): Span | null {
  return end - start <= LONGEST_PHRASE ? { start, end } : null;
}

function stronger(a: Strength, b: Strength): Strength {
  return a > b ? a : b;
}

function columnType(column: string): PlaceType | null {
  for (const word of column.toLowerCase().split(' ')) {
    const { generic } = entryOf(VOCABULARY.numberOf(word, 0, word.length));
    if (generic) return generic.placeType;
  }
  return null;
}

/** What stands before the first name of a list, or after the last one, may be said of all. */
export function shareSignals(list: readonly Draft[]): void {
  const head = list[0];
  const tail = list.at(-1);
  if (list.length < 2 || !head || !tail) return;
  for (const [index, draft] of list.entries()) {
    const first = draft.alias && draft.after.generic ? list[index - 1] : undefined;
    if (first) {
      first.strength = Strength.strong;
      first.genericType ??= draft.genericType;
    }
    if (draft !== tail && tail.after.plural && !draft.after.generic) {
      draft.strength = Strength.strong;
      draft.airspace = tail.airspace;
      draft.genericType = draft.candidate.innerType ?? tail.after.placeType;
      draft.evidence ??= phrase(draft.candidate.start, tail.evidence?.end ?? tail.candidate.end);
    }
    if (draft === head) continue;
    const shared =
      head.before.generic && !head.before.plural ? Strength.weak : head.before.strength;
    // `Embassy of Chile, Paris`
    const town = draft.hit.places.some(({ placeType }) => placeType === 'settlement');
    const alike = !town || head.candidate.kind === draft.candidate.kind;
    if (alike && draft.strength < Strength.strong) draft.ofBody ??= head.ofBody;
    draft.strength = stronger(draft.strength, shared);
    if (head.evidence && shared > Strength.weak)
      draft.evidence ??= phrase(head.evidence.start, draft.candidate.end);
    if (head.before.airspace) draft.airspace = true;
    if (head.before.plural || head.before.airspace) draft.genericType ??= head.before.placeType;
  }
}

export function isBarred({ before, after }: Draft): boolean {
  return before.barred || (after.barred && !before.generic);
}
