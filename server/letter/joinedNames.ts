import { isApart, type CapitalWord } from './capitals';
import { Entry } from './keywords';
import { foldName } from './placeKeys';
import { innerTypeOf, ofType, placeName, stateName, type Candidate } from './placeNames';
import { NO_WORD, plays, Role } from './placeWords';
import { countryNamed, type Country } from './states';
import type { Words } from './words';

/** Whether a list of places has a name as it is written. */
export type Lists = (name: string) => boolean;

/** A name of several runs, and the index after its last word. */
export interface JoinedName {
  readonly candidate: Candidate;
  readonly to: number;
}

/** The name that the run of capitals from `from` to before `to` makes with the one or two after it. */
export function joinedName(
  words: Words,
  capitals: readonly CapitalWord[],
  from: number,
  to: number,
  isListed: Lists,
): JoinedName | null {
  if (!isJoint(words, (capitals[to - 1]?.last ?? NO_WORD) + 1)) return null;
  return (
    countryOfRuns(words, capitals, from, to) ?? nameOfRuns(words, capitals, from, to, isListed)
  );
}

/** The index after the last word of the run that begins at `from`. */
export function runEnd(capitals: readonly CapitalWord[], from: number): number {
  let to = from + 1;
  while (capitals[to]?.follows === true) to++;
  return to;
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
export function countryBetween(
  words: Words,
  first: CapitalWord,
  last: CapitalWord,
): Country | undefined {
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
