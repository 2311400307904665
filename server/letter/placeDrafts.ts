import type { Candidate } from './placeNames';
import { SILENT, SPEAKS, Strength, type Signal } from './placeContext';
import { signalAfter } from './placeContextAfter';
import { signalBefore } from './placeContextBefore';
import { hasType, Nearness, UNKNOWN, type Hit, type Lookup } from './placeLookup';
import { isList } from './placeRelations';
import { entryOf } from './placeWords';
import type { Block, Reading } from './reading';
import type { Country } from './states';
import type { Steps } from './steps';
import { PLACE_COLUMN } from './tables/places';
import type { PlaceType, Span } from './types';
import { VOCABULARY } from './vocabulary';
import type { Words } from './words';

/** A name on its way to being a mention. */
export interface Draft {
  readonly candidate: Candidate;
  /** Its place among the candidates. */
  readonly index: number;
  readonly name: Name;
  hit: Hit;
  readonly before: Signal;
  readonly after: Signal;
  /** Of its own words, or of the list that it stands in. */
  strength: Strength;
  /** What a generic word beside it, or beside its list, says. */
  genericType: PlaceType | null;
  /** It stands in brackets after another name of the place: `Panthou (Heglig)`. */
  readonly alias: boolean;
  /** It is the name of a person, a body or a thing. */
  readonly barred: boolean;
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
  parent: Parent | null;
}

/** What a place lies in by the words of the letter. */
export type Parent = Draft | Country;

/** A name, in all its spellings, and what the letter itself teaches of it. */
export interface Name {
  readonly key: string;
  /** What the lists of places have of it. */
  readonly hit: Hit;
  /** It is somewhere the name of a person, a body or a thing. */
  barred: boolean;
  /** It is the last word of a person's name. */
  surname: boolean;
  /** It stands in a place somewhere: the types that are said of it there, and what it lies in. */
  taught: boolean;
  types: readonly PlaceType[];
  parent: Parent | null;
}

/** The names of a letter by their keys. */
export type Names = Map<string, Name>;

function newName(key: string, hit: Hit): Name {
  // prettier-ignore
  return { key, hit, barred: false, surname: false, taught: false, types: NO_TYPES, parent: null };
}

const NO_TYPES: readonly PlaceType[] = [];

/** A candidate in its list. */
interface Member extends Pick<Draft, 'candidate' | 'index' | 'alias'> {
  /** It goes on with the list that the one before it stands in. */
  readonly follows: boolean;
}

interface DraftsInLists {
  readonly lists: readonly Draft[][];
  readonly drafts: readonly Draft[];
  readonly names: Names;
}

/**
 * Names and States as drafts, in lists: `Hasakah, Raqqah and Dayr al-Zawr`; most stand alone. What is
 * certainly no place ends a list. `drafts` are those of names, in order.
 */
export function* draftsInLists(
  { text, blocks }: Reading,
  words: Words,
  candidates: readonly Candidate[],
  lookup: Lookup,
): Steps<DraftsInLists> {
  const members = membersOfLists(text, candidates);
  yield;
  const before = members.map(({ candidate }) => signalBefore(words, candidate));
  yield;
  const after = members.map(({ candidate }) => signalAfter(words, candidate));
  yield;
  const lists: Draft[][] = [];
  const drafts: Draft[] = [];
  const names: Names = new Map();
  const stateless = newName('', UNKNOWN);
  let list: Draft[] = [];
  let block = 0;
  for (let at = 0; at < members.length; at++) {
    const member = members[at];
    if (!member) break;
    const { candidate, follows } = member;
    const { kind, start } = candidate;
    while ((blocks[block]?.end ?? Infinity) <= start) block++;
    const name = kind === 'name' ? nameOf(text, candidate, names, lookup) : stateless;
    const signals = { before: before[at] ?? SILENT, after: after[at] ?? SILENT };
    const draft = draftOf(text, member, name, signals, blocks[block], lookup);
    if (kind === 'name') drafts.push(draft);
    if (follows && lists.length > 0) list.push(draft);
    else lists.push((list = [draft]));
  }
  return { lists, drafts, names };
}

/** The candidates that stand in lists, alone in most. A State counts as a member of a list only. */
function membersOfLists(text: string, candidates: readonly Candidate[]): readonly Member[] {
  const members: Member[] = [];
  let last: Candidate | null = null;
  let follows = false;
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index];
    if (!candidate) break;
    const { kind, start, end } = candidate;
    const next = candidates[index + 1];
    const before = last;
    const isFollower = follows;
    follows = kind !== 'people' && next !== undefined && isList(text, end, next.start);
    last = kind === 'people' ? null : candidate;
    if (kind === 'people' || (kind === 'country' && !isFollower && !follows)) continue;
    const alias = before !== null && start === before.end + 2 && text.startsWith(' (', before.end);
    members.push({ candidate, index, follows: isFollower, alias });
  }
  return members;
}

function nameOf(text: string, { start, end }: Span, names: Names, lookup: Lookup): Name {
  const entry = lookup.entry(text.slice(start, end));
  let name = names.get(entry.key);
  if (name === undefined) {
    name = newName(entry.key, lookup.find(entry));
    names.set(entry.key, name);
  }
  return name;
}

/** What may follow in a cell that lists places: `Paphos, Polis`. */
const FILLED = /^(?:(?:,| and| to| –) \p{Lu}[\p{L}’‘' -]{0,40}){0,4}$/u;

function draftOf(
  text: string,
  { candidate, index, alias }: Member,
  name: Name,
  { before, after }: Pick<Draft, 'before' | 'after'>,
  block: Block | undefined,
  lookup: Lookup,
): Draft {
  const { start, end, innerType } = candidate;
  const isCell = block?.kind === 'cell';
  const column = isCell && PLACE_COLUMN.test(block.column) ? block.column : null;
  const typeOfColumn = column === null ? null : columnType(column);
  // A listed name, or a list of such, that fills a cell is a place, whatever the head of its column.
  const fills = isCell && block.start === start && FILLED.test(text.slice(end, block.end));
  const own = stronger(before.strength, after.strength);
  const strength =
    column !== null ? Strength.strong : stronger(own, fills ? Strength.weak : Strength.none);
  // `The regime in Bamako replied`, `Bamako announced`
  const speaks = after === SPEAKS && (name.hit.great || before.strength > Strength.weak);
  const barred = before.barred || (after.barred && !before.generic && !speaks);
  if (barred) name.barred = true;
  return {
    candidate,
    index,
    name,
    hit: hitOf(text, name, strength, candidate, lookup),
    before,
    after,
    strength,
    genericType: innerType ?? after.placeType ?? before.placeType ?? typeOfColumn,
    alias,
    barred,
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
  { key, hit }: Name,
  strength: Strength,
  { core, kind }: Candidate,
  lookup: Lookup,
): Hit {
  if (hit.nearness > Nearness.unknown || kind !== 'name') return hit;
  const inner = core ? lookup.find(lookup.entry(text.slice(core.start, core.end))) : UNKNOWN;
  if (inner.nearness > Nearness.unknown || strength === Strength.none) return inner;
  return lookup.findFar(key);
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
  for (let index = 0; index < list.length; index++) {
    const draft = list[index];
    if (!draft) break;
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
    const town = hasType(draft.hit, 'settlement');
    const alike = !town || head.candidate.kind === draft.candidate.kind;
    if (alike && draft.strength < Strength.strong) draft.ofBody ??= head.ofBody;
    draft.strength = stronger(draft.strength, shared);
    if (head.evidence && shared > Strength.weak)
      draft.evidence ??= phrase(head.evidence.start, draft.candidate.end);
    if (head.before.airspace) draft.airspace = true;
    if (head.before.plural || head.before.airspace) draft.genericType ??= head.before.placeType;
  }
}
