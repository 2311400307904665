import { findCapitals, isApart, opensSentence, type CapitalWord } from './capitals';
import { Entry } from './keywords';
import { foldName } from './placeKeys';
import {
  genericAt,
  isCapitalAt,
  isInCapitals,
  keyAt,
  NO_WORD,
  plays,
  playsAt,
  Role,
  wordAfter,
} from './placeWords';
import { countryNamed, type Country } from './states';
import { BORDER_LINES, TOPONYM_TAIL } from './tables/places';
import type { PlaceType, Span } from './types';
import type { Words } from './words';

/** What the words of a name tell of it. */
interface Telling {
  /** The type that a capitalised generic word at the end of the name tells: `Halul Island`. */
  readonly innerType: PlaceType | null;
  /** The type that its first word suggests: `Jabal Turkman`. */
  readonly headType: PlaceType | null;
  /** The name without that word, where the list may have it so: `Neelum` of `Neelum Valley`. */
  readonly core: Span | null;
  /** Its shape is a place's: `Tall Rahhal`, `Leninakan`. */
  readonly toponym: boolean;
}

/** A capitalised name that may be a place. */
export interface Candidate extends Span, Telling {
  readonly kind: 'name' | 'country' | 'people';
  readonly words: number;
  /** The indices of its first and its last word; `NO_WORD` where it begins or ends inside of one. */
  readonly first: number;
  readonly last: number;
  /** The State that it names, or whose people. */
  readonly country: Country | null;
}

/** Capitalised words that stand together: `Umm al-Rabi‘ayn`, `Security Council`, `Dar es Salaam`. */
type CapitalRun = readonly CapitalWord[];

/** Longer runs of capitals are headings, or no language. */
const MOST_WORDS = 12;
const LONGEST = 90;

/** Whether a list of places has a name as it is written. */
export type Lists = (name: string) => boolean;

/** Names in capitals that may be places, and those of States and their people; in order. */
export function findCandidates(words: Words, isListed: Lists): readonly Candidate[] {
  const found: Candidate[] = [];
  const capitals = findCapitals(words);
  let to = 0;
  for (let from = 0; from < capitals.length; from = to) {
    to = runEnd(capitals, from);
    const first = capitals[from];
    const last = capitals[to - 1];
    if (!first || !last || to - from > MOST_WORDS || last.end - first.start > LONGEST) continue;
    const name = isJoint(words, last.last + 1)
      ? (countryOfRuns(words, capitals, from, to) ??
        nameOfRuns(words, capitals, from, to, isListed))
      : null;
    if (name) {
      found.push(name.candidate);
      to = name.to;
    } else if (isAmongCapitals(words, capitals, from, to))
      found.push(placeName(first, last, to - from));
    else if (first === last) readWord(words, first, isListed, found);
    else readRun(words, capitals.slice(from, to), isListed, found);
  }
  return found;
}

/** Longer runs of words in capitals are no names: most words are capitals there. */
const MOST_IN_CAPITALS = 3;
/** `THE PROVINCE OF X, AND PUSHED FORWARD` */
const VERB_IN_CAPITALS = /(?:ED|ING)$/;

/** Whether a run could be a name in a letter that is all in capitals: no table has its words. */
function isAmongCapitals(
  words: Words,
  capitals: readonly CapitalWord[],
  from: number,
  to: number,
): boolean {
  if (to - from > MOST_IN_CAPITALS || !isInCapitals(words, (capitals[from]?.first ?? 0) - 1))
    return false;
  for (let at = from; at < to; at++) {
    const one = capitals[at];
    if (!one?.acronym || one.last === NO_WORD || one.word.generic || one.word.country) return false;
    if (one.word.people || plays(one.word, ~Role.toponymHead)) return false;
    if (VERB_IN_CAPITALS.test(words.text.slice(one.start, one.end))) return false;
  }
  return true;
}

/** The index after the last word of the run that begins at `from`. */
function runEnd(capitals: readonly CapitalWord[], from: number): number {
  let to = from + 1;
  while (capitals[to]?.follows === true) to++;
  return to;
}

/** A name of several runs, and the index after its last word. */
interface JoinedName {
  readonly candidate: Candidate;
  readonly to: number;
}

/** Runs that are one State's name: `Bosnia and Herzegovina`, `United Kingdom of Great Britain and …`. */
function countryOfRuns(
  words: Words,
  capitals: readonly CapitalWord[],
  from: number,
  to: number,
): JoinedName | null {
  const first = capitals[from];
  if (!first || !plays(first.word, Role.beginsCountry)) return null;
  let name: JoinedName | null = null;
  let end = to;
  for (let joints = 0; joints < MOST_JOINTS; joints++) {
    if (jointOf(words, capitals[end - 1], capitals[end]) === 0) break;
    end = runEnd(capitals, end);
    const last = capitals[end - 1] ?? first;
    const country = countryBetween(words, first, last);
    if (country) name = { candidate: stateName('country', first, last, 2, country), to: end };
  }
  return name;
}

const MOST_JOINTS = 2;

/** The State whose name the words from one to another are. */
function countryBetween(words: Words, first: CapitalWord, last: CapitalWord): Country | undefined {
  if (!plays(first.word, Role.beginsCountry) || !last.word.endsCountry) return undefined;
  return countryNamed(foldName(words.text.slice(first.start, last.end)));
}

function isJoint({ entries }: Words, index: number): boolean {
  const entry = index > 0 ? entries[index] : 0;
  return entry === Entry.of || entry === Entry.and;
}

/** The number of `of` or `and` that joins two runs into one name, before an article perhaps; else 0. */
function jointOf(words: Words, last?: CapitalWord, next?: CapitalWord): number {
  const joint = (last?.last ?? NO_WORD) + 1;
  const after = next?.first ?? NO_WORD;
  if (after <= joint || after > joint + 2) return 0;
  if (!isJoint(words, joint) || !isApart(words, joint) || !isApart(words, after)) return 0;
  const { entries } = words;
  const isArticled = entries[joint + 1] === Entry.the && isApart(words, joint + 1);
  return after === joint + 1 || isArticled ? (entries[joint] ?? 0) : 0;
}

/** Two runs that are one name: `Gulf of Aden`, `Jammu and Kashmir`. */
function nameOfRuns(
  words: Words,
  capitals: readonly CapitalWord[],
  from: number,
  middle: number,
  isListed: Lists,
): JoinedName | null {
  const joint = jointOf(words, capitals[middle - 1], capitals[middle]);
  let start = middle;
  // `Indian-occupied Jammu and Kashmir`
  while (start > from && capitals[start - 1]?.acronym === false) start--;
  // `GULF OF SIAM`
  if (start === middle && capitals[middle]?.acronym === true) start = from;
  if (joint === 0 || (joint === Entry.of && middle > start + 2)) return null;
  const run = capitals.slice(start, middle);
  const to = runEnd(capitals, middle);
  const first = run[0];
  const last = capitals[to - 1];
  if (!first || !last) return null;
  const count = to - start;
  if (isListed(words.text.slice(first.start, last.end)))
    return { candidate: placeName(first, last, count), to };
  // `Gulf of Honduras`: what the generic word is of may be a State.
  if (joint !== Entry.of || to > middle + 1 || !last.word.country || innerTypeOf(run) !== 'water')
    return null;
  if (last.first !== (capitals[middle - 1]?.last ?? NO_WORD) + 2) return null;
  return { candidate: placeName(first, last, count, ofType('water')), to };
}

/** What a candidate begins or ends with. */
type Edge = Omit<CapitalWord, 'word' | 'acronym' | 'follows'>;

function placeName(first: Edge, last: Edge, words: number, telling = NOTHING): Candidate {
  return {
    start: first.start,
    end: last.end,
    innerType: telling.innerType,
    headType: telling.headType,
    core: telling.core,
    toponym: telling.toponym,
    kind: 'name',
    words,
    first: first.first,
    last: last.last,
    country: null,
  };
}

function stateName(
  kind: 'country' | 'people',
  first: Edge,
  last: Edge,
  words: number,
  country: Country,
): Candidate {
  return {
    start: first.start,
    end: last.end,
    innerType: null,
    headType: null,
    core: null,
    toponym: false,
    kind,
    words,
    first: first.first,
    last: last.last,
    country,
  };
}

const NOTHING: Telling = { innerType: null, headType: null, core: null, toponym: false };
const TOPONYM: Telling = { innerType: null, headType: null, core: null, toponym: true };

function ofType(innerType: PlaceType | null): Telling {
  return { innerType, headType: null, core: null, toponym: false };
}

/** Adds what a run names: nothing, where it is a body, a title with its person, or a common word. */
function readRun(words: Words, run: CapitalRun, isListed: Lists, found: Candidate[]): void {
  const { text } = words;
  const [first, second] = run;
  const last = run[run.length - 1];
  if (!first || !last) return;
  if (!second) {
    readWord(words, first, isListed, found);
    return;
  }
  if (opensWithVerb(text, first)) {
    readRun(words, run.slice(1), isListed, found);
    return;
  }
  if (run.every(isBody)) return;
  if (isBorderLine(text, run)) {
    found.push(placeName(first, last, run.length, BORDER_LINE));
    return;
  }
  if (isListed(text.slice(first.start, last.end))) {
    found.push(placeName(first, last, run.length, ofType(innerTypeOf(run))));
    return;
  }
  // `B. North Kivu`: the letter of a heading.
  if (isInitial(first) && isListed(text.slice(second.start, last.end))) {
    readRun(words, run.slice(1), isListed, found);
    return;
  }
  const country = countryBetween(words, first, last);
  if (country) {
    found.push(stateName('country', first, last, run.length, country));
    return;
  }
  const { people } = first.word;
  if (people) {
    // `Syrian Golan`, but `Israeli Defense Forces`.
    found.push(stateName('people', first, first, 1, people));
    readRun(words, run.slice(1), isListed, found);
    return;
  }
  if (isFlightRegion(run)) {
    readRun(words, run.slice(0, -FLIGHT_REGION.length), isListed, found);
    return;
  }
  const acronym = run.findLastIndex((word) => word.acronym);
  if (acronym >= 0) readAround(words, run, acronym, isListed, found);
  else if (isFacility(words, last.last, run)) found.push(placeName(first, last, run.length));
  else {
    const telling = named(run, text);
    if (telling) found.push(placeName(first, last, run.length, telling));
  }
}

/** `Invading Lomza` */
function opensWithVerb(text: string, { word, start }: CapitalWord): boolean {
  return plays(word, Role.placeVerb) && opensSentence(text, start);
}

const BORDER_LINE: Telling = { ...ofType('region'), headType: 'region' };

/** `Median Line`, `Military Demarcation Line` */
function isBorderLine(text: string, run: CapitalRun): boolean {
  if (run.at(-1)?.word.key !== 'line') return false;
  return run.some(({ start, end }) => BORDER_LINES.has(text.slice(start, end).toLowerCase()));
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
function named(run: CapitalRun, text: string): Telling | null {
  const [first, second] = run;
  const last = run[run.length - 1];
  if (!first || !second || !last || isBody(first)) return null;
  const innerType = innerTypeOf(run);
  if (plays(first.word, Role.title)) {
    // `King Fahd Air Base`, but `Colonel Camp`.
    const isNamed = innerType === 'facility' && run.length > 2 && !run.some(isBodyOnly);
    return isNamed ? ofType(innerType) : null;
  }
  if (
    run.length === 2 &&
    second.word.generic?.singular === 'territory' &&
    plays(first.word, Role.territoryAdjective)
  )
    return null;
  // `the Occupied Territories`
  if (last.word.generic?.plural && run.every((one) => one === last || isPlaceAdjective(one)))
    return null;
  if (innerType) {
    const core = { start: first.start, end: run.at(-2)?.end ?? 0 };
    return { innerType, headType: null, core, toponym: false };
  }
  if (run.some(isBody) || run.some(isInitial)) return null;
  const { headType } = first.word;
  const isDirected = plays(first.word, Role.directionAdjective);
  return {
    innerType: null,
    headType,
    core: isDirected ? { start: second.start, end: last.end } : null,
    toponym:
      headType !== null ||
      plays(first.word, Role.toponymHead) ||
      TOPONYM_TAIL.test(text.slice(first.start, last.end)),
  };
}

const PENINSULA = 'peninsula';
const LEAST_IN_CAPITALS = 5;
/** Words that name no place by themselves. */
const COMMON = Role.body | Role.title | Role.directionAdjective | Role.territoryAdjective;

/** A word alone; by far the most runs are such, and most of those a body's or a country's. */
function readWord(words: Words, single: CapitalWord, isListed: Lists, found: Candidate[]): void {
  const { text, starts, ends } = words;
  const { word, acronym, start, end } = single;
  const { country, people } = word;
  if (country && !plays(word, COMMON & ~Role.territoryAdjective)) {
    found.push(stateName('country', single, single, 1, country));
    return;
  }
  if (people) {
    const after = wordAfter(words, single.last);
    if (keyAt(words, after) === PENINSULA) {
      const last = { start, end: ends[after] ?? end, first: after, last: after };
      found.push(placeName(single, last, 2, ofType('physical')));
    } else found.push(stateName('people', single, single, 1, people));
    return;
  }
  // In a heading in capitals only names that are listed are sure.
  if (acronym) {
    if (end - start >= LEAST_IN_CAPITALS && isListed(text.slice(start, end)))
      found.push(placeName(single, single, 1));
    return;
  }
  if (plays(word, COMMON) || isInitial(single) || opensWithVerb(text, single)) return;
  // `the Gulf`, `the Plateau quarter`
  if (word.generic) {
    const articled = text.startsWith('the ', start - 4);
    if (!articled || !(isListed(text.slice(start, end)) || isBeforeArea(words, single.last)))
      return;
  }
  if (plays(word, Role.withArticle) && text.startsWith('The ', start - 4)) {
    const article = single.first - 1;
    const first = { start: starts[article] ?? start, end, first: article, last: article };
    found.push(placeName(first, single, 1));
    return;
  }
  const isToponym = end - start > 6 && TOPONYM_TAIL.test(text.slice(start, end));
  found.push(placeName(single, single, 1, isToponym ? TOPONYM : NOTHING));
}

/** Whether a word for an area, written small, follows: `quarter`, `district`. */
function isBeforeArea(words: Words, last: number): boolean {
  const after = wordAfter(words, last);
  const generic = isCapitalAt(words, after) ? null : genericAt(words, after);
  return generic !== null && !generic.plural && AREAS.has(generic.placeType);
}

const AREAS: ReadonlySet<PlaceType> = new Set(['neighbourhood', 'district', 'governorate']);

/** The type that a capitalised word for a kind at the end of a run tells. */
function innerTypeOf(run: CapitalRun): PlaceType | null {
  const last = run[run.length - 1]?.word;
  if (!last?.generic || last.generic.singular === 'post') return null;
  if (plays(last, Role.body) && last.key !== 'state') return null;
  return last.key === 'state' && run.slice(0, -1).some(isBody) ? null : last.generic.placeType;
}

function isPlaceAdjective({ word }: CapitalWord): boolean {
  return plays(word, Role.placeAdjective);
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
