import { findCapitals, opensSentence, type CapitalWord } from './capitals';
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
import { BORDER_LINES, TOPONYM_TAIL } from './tables/places';
import type { PlaceType } from './types';
import { countryBetween, joinedName, runEnd, type Lists } from './joinedNames';
import {
  innerTypeOf,
  isBody,
  ofType,
  placeName,
  stateName,
  TOPONYM,
  NOTHING,
  type Candidate,
  type CapitalRun,
  type Telling,
} from './placeNames';
import type { Words } from './words';

/** Longer runs of capitals are headings, or no language. */
const MOST_WORDS = 12;
const LONGEST = 90;

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
    const name = joinedName(words, capitals, from, to, isListed);
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

function isPlaceAdjective({ word }: CapitalWord): boolean {
  return plays(word, Role.placeAdjective);
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
