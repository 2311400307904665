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
  /** The State that it names, or whose people. */
  readonly country: Country | null;
}

/** Longer runs of capitals are headings, or no language. */
const MOST_WORDS = 12;
const LONGEST = 90;

/** Whether a list of places has a name as it is written. */
export type Lists = (name: string) => boolean;

/** Names in capitals that may be places, and those of States and their people; in order. */
export function findCandidates(text: string, landmarks: Lists): readonly Candidate[] {
  const found: Candidate[] = [];
  const runs = findCapitals(text, NO_NAME_WORDS);
  for (let index = 0; index < runs.length; index++) {
    const bare = runs[index];
    if (!bare || bare.words.length > MOST_WORDS || bare.end - bare.start > LONGEST) continue;
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

/** What a run names: nothing, where it is a body, a title with its person, or a common word. */
function readRun(text: string, run: CapitalRun, landmarks: Lists): readonly Candidate[] {
  const first = run.words[0];
  if (!first) return [];
  if (run.words.length === 1) return readWord(text, run, first, landmarks);
  if (run.words.every(isBody)) return [];
  const name = text.slice(run.start, run.end);
  if (landmarks(name)) return [plain(run)];
  const country = beginsCountry(first.key) ? countryNamed(foldName(name)) : undefined;
  if (country) return [{ ...plain(run), kind: 'country', country }];
  const people = countryOfPeople(first.key);
  if (people) return [ofPeople(run, first, people), ...rest(text, run, 1, landmarks)];
  const acronym = run.words.findLastIndex((word) => word.acronym);
  if (acronym >= 0) return rest(text, run, acronym + 1, landmarks);
  if (isFacility(text, run)) return [plain(run)];
  const inner = isBody(first) || TITLE_WORDS.has(first.key) ? null : innerTypeOf(run);
  if (inner) {
    const core = { start: run.start, end: run.words.at(-2)?.end ?? run.end };
    return [{ ...plain(run), innerType: inner, core }];
  }
  const barred = TITLE_WORDS.has(first.key) || run.words.some(isBody) || run.words.some(isInitial);
  return barred ? [] : [named(text, run, first)];
}

/** A word alone; by far the most runs are such, and most of those a body's or a country's. */
function readWord(
  text: string,
  run: CapitalRun,
  word: CapitalWord,
  landmarks: Lists,
): readonly Candidate[] {
  const { key } = word;
  if (word.acronym || isBody(word) || TITLE_WORDS.has(key) || DIRECTION_ADJECTIVES.has(key)) {
    const people = countryOfPeople(key);
    return people ? [ofPeople(run, word, people)] : [];
  }
  const country = beginsCountry(key) ? countryNamed(foldName(key)) : undefined;
  if (country) return [{ ...plain(run), kind: 'country', country }];
  const people = countryOfPeople(key);
  if (people) return [ofPeople(run, word, people)];
  if (isInitial(word)) return [];
  // `the Gulf`
  if (GENERIC_WORDS.has(key) && !(text.startsWith('the ', run.start - 4) && landmarks(key)))
    return [];
  return [named(text, run, word)];
}

function ofPeople(run: CapitalRun, word: CapitalWord, country: Country): Candidate {
  return { ...plain(run), kind: 'people', end: word.end, country };
}

/** The type that a capitalised word for a kind at the end of a run tells. */
function innerTypeOf({ words }: CapitalRun): PlaceType | null {
  const last = words.at(-1)?.key ?? '';
  const generic = GENERIC_WORDS.get(last);
  if (generic) return generic.singular === 'post' ? null : generic.placeType;
  return last === 'state' && !words.slice(0, -1).some(isBody) ? 'governorate' : null;
}

function named(text: string, run: CapitalRun, first: CapitalWord): Candidate {
  const key = foldName(text.slice(run.start, run.end));
  const second = run.words[1];
  const headType = second ? (HEADS[first.key] ?? null) : null;
  const directed = second && DIRECTION_ADJECTIVES.has(first.key);
  return {
    ...plain(run),
    headType,
    core: directed ? { start: second.start, end: run.end } : null,
    toponym:
      headType !== null ||
      (second !== undefined && TOPONYM_HEADS.has(key.slice(0, key.indexOf(' ')))) ||
      (key.length > 6 && TOPONYM_TAIL.test(key)),
  };
}

/** What follows the words before `from`: `Syrian Golan`, but `Israeli Defense Forces`. */
function rest(text: string, run: CapitalRun, from: number, landmarks: Lists): readonly Candidate[] {
  const words = run.words.slice(from);
  const [first] = words;
  return first ? readRun(text, { ...run, words, start: first.start, opens: false }, landmarks) : [];
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
