import {
  findCapitals,
  isApart,
  opensSentence,
  type CapitalRun,
  type CapitalWord,
} from './capitals';
import { foldName } from './placeKeys';
import { isCapitalAt, keyAt, NO_WORD, plays, playsAt, Role, wordAfter } from './placeWords';
import { countryNamed, type Country } from './states';
import { TOPONYM_TAIL } from './tables/places';
import type { PlaceType, Span } from './types';
import type { Words } from './words';

/** A capitalised name that may be a place. */
export interface Candidate extends Span {
  readonly kind: 'name' | 'country' | 'people';
  /** The type that a capitalised generic word at the end of the name tells: `Halul Island`. */
  readonly innerType: PlaceType | null;
  /** The type that its first word suggests: `Jabal Turkman`. */
  readonly headType: PlaceType | null;
  /** The name without that word, where the list may have it so: `Neelum` of `Neelum Valley`. */
  readonly core: Span | null;
  /** Its shape is a place's: `Tall Rahhal`, `Leninakan`. */
  readonly toponym: boolean;
  /** It opens a sentence. */
  readonly opens: boolean;
  readonly words: number;
  /** The indices of its first and its last word; `NO_WORD` where it begins or ends inside of one. */
  readonly first: number;
  readonly last: number;
  /** The State that it names, or whose people. */
  readonly country: Country | null;
}

/** Longer runs of capitals are headings, or no language. */
const MOST_WORDS = 12;
const LONGEST = 90;

/** Whether a list of places has a name as it is written. */
export type Lists = (name: string) => boolean;

/** Names in capitals that may be places, and those of States and their people; in order. */
export function findCandidates(words: Words, isListed: Lists): readonly Candidate[] {
  const found: Candidate[] = [];
  const runs = findCapitals(words);
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.length > MOST_WORDS || endOf(run) - startOf(run) > LONGEST) continue;
    const country = countryOfRuns(words, runs, index);
    const next = runs[index + 1];
    const whole = country || !next ? null : joined(words, run, next, isListed);
    if (country) {
      found.push(country.candidate);
      index = country.last;
    } else if (whole) {
      found.push(whole);
      index++;
    } else readRun(words, run, isListed, found);
  }
  return found;
}

function startOf(run: CapitalRun): number {
  return run[0]?.start ?? 0;
}

function endOf(run: CapitalRun): number {
  return run[run.length - 1]?.end ?? 0;
}

/** Runs that are one State's name: `Bosnia and Herzegovina`, `United Kingdom of Great Britain and …`. */
function countryOfRuns(
  words: Words,
  runs: readonly CapitalRun[],
  index: number,
): { readonly candidate: Candidate; readonly last: number } | null {
  const first = runs[index]?.[0];
  if (!first || !plays(first.word, Role.beginsCountry)) return null;
  let last = index;
  while (last < index + 2 && jointOf(words, runs[last], runs[last + 1]) !== null) last++;
  for (; last > index; last--) {
    const end = runs[last]?.at(-1) ?? first;
    const country = countryNamed(foldName(words.text.slice(first.start, end.end)));
    if (country)
      return { candidate: candidate(words, first, end, 2, { kind: 'country', country }), last };
  }
  return null;
}

/** The word that joins two runs into one name: `of` or `and`, before an article perhaps. */
function jointOf(words: Words, run: CapitalRun = [], next: CapitalRun = []): 'of' | 'and' | null {
  const joint = (run.at(-1)?.last ?? NO_WORD) + 1;
  const after = next[0]?.first ?? NO_WORD;
  if (joint === 0 || after <= joint || after > joint + 2) return null;
  const key = keyAt(words, joint);
  if ((key !== 'of' && key !== 'and') || !isApart(words, joint)) return null;
  const articled =
    after === joint + 1 || (keyAt(words, joint + 1) === 'the' && isApart(words, joint + 1));
  return articled && isApart(words, after) ? key : null;
}

/** Two runs that are one name: `Gulf of Aden`, `Jammu and Kashmir`. */
function joined(
  words: Words,
  run: CapitalRun,
  next: CapitalRun,
  isListed: Lists,
): Candidate | null {
  const joint = jointOf(words, run, next);
  const first = run[0];
  const last = next.at(-1);
  if (joint === null || !first || !last) return null;
  if (joint === 'of' && run.length > 2) return null;
  if (run.some(({ acronym }) => acronym)) return null;
  const count = run.length + next.length;
  if (isListed(words.text.slice(first.start, last.end)))
    return candidate(words, first, last, count, {});
  // `Gulf of Honduras`: what the generic word is of may be a State.
  if (joint !== 'of' || next.length > 1 || !last.word.country || innerTypeOf(run) !== 'water')
    return null;
  return last.first === (run.at(-1)?.last ?? NO_WORD) + 2
    ? candidate(words, first, last, count, { innerType: 'water' })
    : null;
}

type Known = Partial<Omit<Candidate, 'start' | 'end' | 'opens' | 'words' | 'first' | 'last'>>;
/** What a candidate begins or ends with. */
type Edge = Omit<CapitalWord, 'word' | 'acronym'>;

function candidate(
  { text }: Words,
  first: Edge,
  last: Edge,
  count: number,
  known: Known,
): Candidate {
  return {
    start: first.start,
    end: last.end,
    kind: known.kind ?? 'name',
    innerType: known.innerType ?? null,
    headType: known.headType ?? null,
    core: known.core ?? null,
    toponym: known.toponym ?? false,
    opens: opensSentence(text, first.start),
    words: count,
    first: first.first,
    last: last.last,
    country: known.country ?? null,
  };
}

/** Adds what a run names: nothing, where it is a body, a title with its person, or a common word. */
function readRun(words: Words, run: CapitalRun, isListed: Lists, found: Candidate[]): void {
  const { text } = words;
  const [first, second] = run;
  const last = run.at(-1);
  if (!first || !last) return;
  // `Invading Lomza`
  if (plays(first.word, Role.placeVerb) && opensSentence(text, first.start)) {
    readRun(words, run.slice(1), isListed, found);
    return;
  }
  if (!second) {
    const single = readWord(words, first, isListed);
    if (single) found.push(single);
    return;
  }
  if (run.every(isBody)) return;
  const name = text.slice(first.start, last.end);
  if (isListed(name)) {
    found.push(candidate(words, first, last, run.length, { innerType: innerTypeOf(run) }));
    return;
  }
  // `B. North Kivu`: the letter of a heading.
  if (isInitial(first) && isListed(text.slice(second.start, last.end))) {
    readRun(words, run.slice(1), isListed, found);
    return;
  }
  const country = plays(first.word, Role.beginsCountry) ? countryNamed(foldName(name)) : undefined;
  if (country) {
    found.push(candidate(words, first, last, run.length, { kind: 'country', country }));
    return;
  }
  const { people } = first.word;
  if (people) {
    // `Syrian Golan`, but `Israeli Defense Forces`.
    found.push(candidate(words, first, first, 1, { kind: 'people', country: people }));
    readRun(words, run.slice(1), isListed, found);
    return;
  }
  if (isFlightRegion(run)) {
    readRun(words, run.slice(0, -FLIGHT_REGION.length), isListed, found);
    return;
  }
  const acronym = run.findLastIndex((word) => word.acronym);
  if (acronym >= 0) readAround(words, run, acronym, isListed, found);
  else if (isFacility(words, last.last, run))
    found.push(candidate(words, first, last, run.length, {}));
  else {
    const known = named(run, name);
    if (known) found.push(candidate(words, first, last, run.length, known));
  }
}

const FLIGHT_REGION = ['flight', 'information', 'region'];

/** `Athens Flight Information Region` */
function isFlightRegion(run: CapitalRun): boolean {
  const from = run.length - FLIGHT_REGION.length;
  return from > 0 && FLIGHT_REGION.every((key, index) => run[from + index]?.word.key === key);
}

/** What stands before `FIR`, and after an acronym: `Athens FIR`, `SAM Kub`. */
function readAround(
  words: Words,
  run: CapitalRun,
  acronym: number,
  isListed: Lists,
  found: Candidate[],
): void {
  if (run[acronym]?.word.generic) readRun(words, run.slice(0, acronym), isListed, found);
  const rest = run.slice(acronym + 1);
  const first = run.findIndex((word) => word.acronym);
  const capitals = rest.length === 0 && first > 0 ? run.slice(first) : rest;
  readRun(words, capitals, isListed, found);
}

/** What the words of a name tell of it; null where one of them is a body's or a person's. */
function named(run: CapitalRun, name: string): Known | null {
  const [first, second] = run;
  if (!first || !second || isBody(first)) return null;
  const innerType = innerTypeOf(run);
  if (plays(first.word, Role.title)) {
    // `King Fahd Air Base`, but `Colonel Camp`.
    const named = innerType === 'facility' && run.length > 2 && !run.some(isBodyOnly);
    return named ? { innerType } : null;
  }
  if (
    run.length === 2 &&
    second.word.generic?.singular === 'territory' &&
    plays(first.word, Role.territoryAdjective)
  )
    return null;
  // `the Occupied Territories`
  const plural = run.at(-1)?.word.generic?.plural;
  if (plural && run.slice(0, -1).every(({ word }) => plays(word, Role.placeAdjective))) return null;
  if (innerType) return { innerType, core: { start: first.start, end: run.at(-2)?.end ?? 0 } };
  if (run.some(isBody) || run.some(isInitial)) return null;
  const { headType } = first.word;
  const directed = plays(first.word, Role.directionAdjective);
  return {
    headType,
    core: directed ? { start: second.start, end: endOf(run) } : null,
    toponym: headType !== null || plays(first.word, Role.toponymHead) || TOPONYM_TAIL.test(name),
  };
}

const PENINSULA = 'peninsula';
const LEAST_IN_CAPITALS = 5;

/** A word alone; by far the most runs are such, and most of those a body's or a country's. */
function readWord(words: Words, single: CapitalWord, isListed: Lists): Candidate | null {
  const { text, starts, ends } = words;
  const { word, acronym, start, end } = single;
  const { country, people } = word;
  const office = plays(word, Role.body | Role.title | Role.directionAdjective);
  const common = acronym || office || plays(word, Role.territoryAdjective);
  if (country && !office) return candidate(words, single, single, 1, { kind: 'country', country });
  if (people) {
    const after = wordAfter(words, single.last);
    if (keyAt(words, after) !== PENINSULA)
      return candidate(words, single, single, 1, { kind: 'people', country: people });
    const last = { start, end: ends[after] ?? end, first: after, last: after };
    return candidate(words, single, last, 2, { innerType: 'physical' });
  }
  // In a heading in capitals only names that are listed are sure.
  if (acronym && end - start >= LEAST_IN_CAPITALS && isListed(text.slice(start, end)))
    return candidate(words, single, single, 1, {});
  if (common || isInitial(single)) return null;
  // `the Gulf`
  if (word.generic && !(text.startsWith('the ', start - 4) && isListed(text.slice(start, end))))
    return null;
  if (plays(word, Role.withArticle) && text.startsWith('The ', start - 4)) {
    const article = single.first - 1;
    const first = { start: starts[article] ?? start, end, first: article, last: article };
    return candidate(words, first, single, 1, {});
  }
  const toponym = end - start > 6 && TOPONYM_TAIL.test(text.slice(start, end));
  return candidate(words, single, single, 1, { toponym });
}

/** The type that a capitalised word for a kind at the end of a run tells. */
function innerTypeOf(run: CapitalRun): PlaceType | null {
  const last = run.at(-1)?.word;
  if (!last?.generic || last.generic.singular === 'post') return null;
  if (plays(last, Role.body) && last.key !== 'state') return null;
  return last.key === 'state' && run.slice(0, -1).some(isBody) ? null : last.generic.placeType;
}

/** `tel` is a telephone, and the first word of many a town. */
function isBody({ word }: CapitalWord): boolean {
  return plays(word, Role.body) && !plays(word, Role.toponymHead);
}

function isBodyOnly(one: CapitalWord): boolean {
  return isBody(one) && !plays(one.word, Role.title | Role.modifier);
}

function isInitial({ start, end }: CapitalWord): boolean {
  return end - start === 1;
}

const PERSONS_FACILITY = new Set(
  'mosque hospital school bridge church airport airbase dam stadium university'.split(' '),
);

/** `Imam Ali mosque`, `King Hussein bridge`: a facility may bear the name of a person or a body. */
function isFacility(words: Words, last: number, run: CapitalRun): boolean {
  let after = wordAfter(words, last);
  for (let passed = 0; passed < 3 && playsAt(words, after, Role.modifier); passed++)
    after = wordAfter(words, after);
  if (isCapitalAt(words, after) || !PERSONS_FACILITY.has(keyAt(words, after))) return false;
  return !run.some((one) => isBody(one) && !plays(one.word, Role.title));
}
