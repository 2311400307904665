import { findCapitals, type CapitalRun, type CapitalWord } from './capitals';
import { foldName } from './placeKeys';
import {
  BODIES,
  GENERIC_WORDS,
  NO_NAME_WORDS,
  TITLE_WORDS,
  wordsAfter,
  MODIFIER_WORDS,
} from './placeWords';
import { beginsCountry, countryNamed, countryOfPeople, type Country } from './states';
import {
  DIRECTION_ADJECTIVES,
  HEADS,
  TOPONYM_HEADS,
  TOPONYM_TAIL,
  WITH_ARTICLE,
} from './tables/places';
import type { PlaceType, Span } from './types';

/** A capitalised name that may be a place. */
export interface Candidate extends Span {
  readonly kind: 'name' | 'country' | 'barred';
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
  /** The State that it names, or whose people. */
  readonly country: Country | null;
}

/** Whether a list of places has a name as it is written. */
export type Lists = (name: string) => boolean;

/** Names in capitals that may be places, States, and those that are certainly neither; in order. */
export function findCandidates(text: string, landmarks: Lists): readonly Candidate[] {
  const found: Candidate[] = [];
  const runs = findCapitals(text, NO_NAME_WORDS);
  for (let index = 0; index < runs.length; index++) {
    const bare = runs[index];
    if (!bare) continue;
    const run = withArticle(text, bare);
    const next = runs[index + 1];
    const whole = next && joined(text, run, next, landmarks);
    if (whole) {
      found.push(whole);
      index++;
    } else found.push(...readRun(text, run, landmarks));
  }
  return found;
}

function withArticle(text: string, run: CapitalRun): CapitalRun {
  const articled =
    WITH_ARTICLE.has(run.words[0]?.key ?? '') && text.startsWith('The ', run.start - 4);
  return articled ? { ...run, start: run.start - 4 } : run;
}

/** Two runs that are one name: `Gulf of Aden`, `Jammu and Kashmir`. */
function joined(
  text: string,
  run: CapitalRun,
  next: CapitalRun,
  landmarks: Lists,
): Candidate | null {
  const gap = next.start - run.end;
  if (gap < 4 || gap > 9) return null;
  const between = text.slice(run.end, next.start);
  if (!/^ (?:of|and|of the|and the) $/.test(between)) return null;
  if (between.startsWith(' of') && run.words.length > 2) return null;
  if (run.words.some(({ acronym }) => acronym)) return null;
  const name = text.slice(run.start, next.end);
  if (!landmarks(name)) return null;
  return { ...plain(run), end: next.end, words: run.words.length + next.words.length };
}

function plain(run: CapitalRun): Candidate {
  return {
    start: run.start,
    end: run.end,
    kind: 'name',
    innerType: null,
    headType: null,
    core: null,
    toponym: false,
    opens: run.opens,
    words: run.words.length,
    country: null,
  };
}

function readRun(text: string, run: CapitalRun, landmarks: Lists): readonly Candidate[] {
  const name = text.slice(run.start, run.end);
  const first = run.words[0];
  const last = run.words.at(-1);
  if (!first || !last) return [];
  const many = run.words.length > 1;
  if (many && landmarks(name)) return [plain(run)];
  const country = beginsCountry(first.key) ? countryNamed(foldName(name)) : undefined;
  if (country) return [{ ...plain(run), kind: 'country', country }];
  const people = countryOfPeople(first.key);
  if (people) return [{ ...barred(run, first), country: people }, ...rest(text, run, 1, landmarks)];
  if (run.words.some(({ acronym }) => acronym)) return afterAcronym(text, run, landmarks);
  if (isFacility(text, run)) return [plain(run)];
  const generic = GENERIC_WORDS.get(last.key);
  if (
    many &&
    generic &&
    generic.singular !== 'post' &&
    !isBody(first) &&
    !TITLE_WORDS.has(first.key)
  ) {
    const core = { start: run.start, end: run.words.at(-2)?.end ?? last.start };
    return [{ ...plain(run), innerType: generic.placeType, core }];
  }
  if (many && last.key === 'state' && !run.words.slice(0, -1).some(isBody)) {
    const core = { start: run.start, end: run.words.at(-2)?.end ?? last.start };
    return [{ ...plain(run), innerType: 'governorate', core, toponym: false }];
  }
  if (TITLE_WORDS.has(first.key) || run.words.some(isBody) || run.words.some(isInitial))
    return [barred(run, last)];
  if (!many && GENERIC_WORDS.has(first.key)) return landmarkOfGeneric(text, run, landmarks);
  return [named(text, run)];
}

function named(text: string, run: CapitalRun): Candidate {
  const first = run.words[0];
  const many = run.words.length > 1;
  const key = foldName(text.slice(run.start, run.end));
  const head = key.slice(0, Math.max(0, key.indexOf(' ')));
  const headType = many && first ? (HEADS[first.key] ?? null) : null;
  const stripped = many && first && DIRECTION_ADJECTIVES.has(first.key) ? run.words[1] : undefined;
  return {
    ...plain(run),
    kind: !many && DIRECTION_ADJECTIVES.has(key) ? 'barred' : 'name',
    headType,
    core: stripped ? { start: stripped.start, end: run.end } : null,
    toponym:
      headType !== null ||
      (many && TOPONYM_HEADS.has(head)) ||
      (key.length > 6 && TOPONYM_TAIL.test(key)),
  };
}

/** `the Gulf` */
function landmarkOfGeneric(text: string, run: CapitalRun, landmarks: Lists): readonly Candidate[] {
  const known = text.startsWith('the ', run.start - 4) && landmarks(text.slice(run.start, run.end));
  return [{ ...plain(run), kind: known ? 'name' : 'barred' }];
}

/** What follows a word for a people in a run: `Syrian Golan`, but `Israeli Defense Forces`. */
function rest(text: string, run: CapitalRun, from: number, landmarks: Lists): readonly Candidate[] {
  const words = run.words.slice(from);
  const [first] = words;
  return first ? readRun(text, { ...run, words, start: first.start, opens: false }, landmarks) : [];
}

/** An acronym ends what stands before it: nothing of such a run is a place but what comes after. */
function afterAcronym(text: string, run: CapitalRun, landmarks: Lists): readonly Candidate[] {
  const at = run.words.findLastIndex(({ acronym }) => acronym);
  const last = run.words[at];
  return last ? [barred(run, last), ...rest(text, run, at + 1, landmarks)] : [];
}

function barred(run: CapitalRun, last: CapitalWord): Candidate {
  return { ...plain(run), kind: 'barred', end: last.end };
}

function isBody(word: CapitalWord): boolean {
  return BODIES.has(word.key);
}

function isInitial(word: CapitalWord): boolean {
  return word.end - word.start === 1;
}

/** `Imam Ali mosque`, `King Hussein bridge`: a facility may bear the name of a person or a body. */
function isFacility(text: string, run: CapitalRun): boolean {
  if (run.words.length < 2) return false;
  const after = wordsAfter(text, run.end, 4).find(({ key }) => !MODIFIER_WORDS.has(key));
  if (
    !after ||
    after.capital ||
    !/^(?:mosque|hospital|school|bridge|church|airport|airbase|dam|stadium|university)$/.test(
      after.key,
    )
  )
    return false;
  return !run.words.some(({ key }) => BODIES.has(key) && !TITLE_WORDS.has(key));
}
