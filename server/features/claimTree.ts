import { dateInWords } from '../letter/dateWords';
import { bareKey, foldName } from '../letter/placeKeys';
import type { Claim, Letter, Mention } from '../letter/types';
import type { Entry } from '../library/library';
import { CLAIM_KINDS, type ClaimGrouping } from '../protocol';
import type { ClaimMatcher } from './claimFilter';
import { CLAIM_WORDS, shortName } from './claimWording';
import { mentionsWithin } from './mentions';

/** A claim and where it stands: `index` counts the claims of its letter. */
export interface ClaimInLetter {
  readonly entry: Entry;
  readonly index: number;
}

export interface GroupOfClaims {
  /** Tells it from the other groups of its grouping. Empty for the claims that fit in none. */
  readonly id: string;
  readonly label: string;
  /** By date of their letters, then by file name, then as the letter has them. */
  readonly claims: readonly ClaimInLetter[];
}

/** The claims of a library, grouped. */
export interface ClaimTree {
  readonly groups: readonly GroupOfClaims[];
  /** How many claims there are; one may stand in several groups, by the dates or places that it names. */
  readonly claims: number;
}

interface Key {
  readonly id: string;
  readonly label: string;
}

interface Grouping {
  /** The groups that a claim belongs to, in the order of the text; made anew for each tree. */
  readonly keys: () => (entry: Entry, claim: Claim) => readonly Key[];
  /** What the claims that fit in no group are called. */
  readonly none: string;
  /** The order of the groups; by letter it is that of the letters. */
  readonly compare: ((a: Key, b: Key) => number) | null;
}

const collator = new Intl.Collator('en', { numeric: true });
const byLabel = (a: Key, b: Key): number => collator.compare(a.label, b.label);

const GROUPINGS: Readonly<Record<ClaimGrouping, Grouping>> = {
  letter: { keys: () => (entry) => [letterKey(entry)], none: '', compare: null },
  kind: {
    keys:
      () =>
      (_, { kind }) => [{ id: kind, label: CLAIM_WORDS[kind].plural }],
    none: '',
    compare: (a, b) => kindRank(a.id) - kindRank(b.id),
  },
  date: {
    keys: () => namedBy(dateOf, (value) => ({ id: value, label: dateInWords(value) })),
    none: 'No date named',
    // EDTF sorts as it is written.
    compare: (a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)),
  },
  place: {
    keys: () => namedBy(placeOf, (name) => ({ id: bareKey(name), label: name })),
    none: 'No place named',
    compare: byLabel,
  },
  sender: {
    keys:
      () =>
      ({ letter }, claim) =>
        senderOf(letter, claim),
    none: 'Sender not named',
    compare: byLabel,
  },
};

/** All claims that match, in groups. Letters without claims have groups of their own, too, by letter. */
export function claimTree(
  entries: Iterable<Entry>,
  by: ClaimGrouping,
  matches: ClaimMatcher | null,
): ClaimTree {
  const { keys: keysFor, none, compare } = GROUPINGS[by];
  const keysOf = keysFor();
  const groups = new Map<string, Key & { readonly claims: ClaimInLetter[] }>();
  let count = 0;
  const groupOf = ({ id, label }: Key): ClaimInLetter[] => {
    const group = groups.get(id) ?? { id, label, claims: [] };
    groups.set(id, group);
    return group.claims;
  };
  for (const entry of inOrder(entries)) {
    if (by === 'letter' && matches === null) groupOf(letterKey(entry));
    for (const [index, claim] of entry.letter.claims.entries()) {
      if (matches !== null && !matches(entry, index)) continue;
      count += 1;
      const keys = keysOf(entry, claim);
      for (const key of keys.length > 0 ? keys : [{ id: '', label: none }])
        groupOf(key).push({ entry, index });
    }
  }
  const sorted = [...groups.values()];
  if (compare !== null)
    sorted.sort((a, b) => Number(a.id === '') - Number(b.id === '') || compare(a, b));
  return { groups: sorted, claims: count };
}

/** Where a claim stands in a tree, the first time if several; null where it was filtered out. */
export function findInTree(
  { groups }: ClaimTree,
  by: ClaimGrouping,
  { entry, index }: ClaimInLetter,
): { readonly group: number; readonly claim: number } | null {
  const sought = entry.letter.claims[index];
  if (sought === undefined) return null;
  const id = GROUPINGS[by].keys()(entry, sought)[0]?.id ?? '';
  const group = groups.findIndex((each) => each.id === id);
  const claim = groups[group]?.claims.findIndex(
    (each) => each.entry === entry && each.index === index,
  );
  return claim === undefined || claim < 0 ? null : { group, claim };
}

/** The letters by date, those without one last; then by the names of their files. */
function inOrder(entries: Iterable<Entry>): readonly Entry[] {
  const undated = '~';
  return [...entries]
    .filter(({ letter }) => letter.masthead.kind !== null)
    .map((entry) => ({ entry, date: entry.letter.masthead.date ?? undated }))
    .sort((a, b) =>
      a.date === b.date ? collator.compare(a.entry.name, b.entry.name) : a.date < b.date ? -1 : 1,
    )
    .map(({ entry }) => entry);
}

function letterKey(entry: Entry): Key {
  return { id: entry.uri, label: shortName(entry) };
}

function kindRank(kind: string): number {
  return CLAIM_KINDS.findIndex((each) => each === kind);
}

/** Keys by what a claim's mentions name, each made once. */
function namedBy(
  nameOf: (mention: Mention) => string | null,
  keyOf: (name: string) => Key,
): (entry: Entry, claim: Claim) => readonly Key[] {
  const known = new Map<string, Key>();
  const knownKey = (name: string): Key => {
    const key = known.get(name) ?? keyOf(name);
    known.set(name, key);
    return key;
  };
  return ({ letter }, claim) => {
    const keys: Key[] = [];
    for (const mention of mentionsWithin(letter, claim)) {
      const name = nameOf(mention);
      const key = name === null ? null : knownKey(name);
      if (key !== null && keys.every(({ id }) => id !== key.id)) keys.push(key);
    }
    return keys;
  };
}

function dateOf(mention: Mention): string | null {
  return mention.type === 'date' ? mention.value : null;
}

/** Countries are left out, as in an event's places: most claims name one. */
function placeOf(mention: Mention): string | null {
  return mention.type === 'place' && mention.placeType !== 'country' ? mention.name : null;
}

/** An annex speaks for its own author, where it names one. */
function senderOf({ masthead, parts }: Letter, { part }: Claim): readonly Key[] {
  const sender = parts[part]?.sender ?? masthead.sender;
  return sender === null
    ? []
    : [{ id: foldName(sender.state).replace(/^the /, ''), label: sender.state }];
}
