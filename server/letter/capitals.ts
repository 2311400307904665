import { isApostrophe, isCapital, isDigit, isLetter } from './latin';
import { plays, Role, UNLISTED, wordAt, type Word } from './placeWords';
import type { Span } from './types';

/** One capitalised word of a run: `Dayr`, `al-Zawr`, `Nagorno-Karabakh`. */
export interface CapitalWord extends Span {
  readonly word: Word;
  /** `USSR`, `LETTER`, `F-16`: not a word of a name. */
  readonly acronym: boolean;
}

/** Capitalised words that stand together: `Umm al-Rabi‘ayn`, `Security Council`, `Dar es Salaam`. */
export type CapitalRun = readonly CapitalWord[];

/** Small words inside names: `Ra’s al Ayn`, `Rio de Oro`, `Dar es Salaam`. */
const CONNECTORS = new Set(
  'al ar ad ash az ul el ez es ed de da do dos das del della di la le les los las du des sur bin bint ibn ben abu van von der den y nad pod na'.split(
    ' ',
  ),
);
const ARTICLES = new Set('al an ar as ash ad at ath az el en er es et ed ez esh'.split(' '));
/** Endings that make an adjective of a name: `Raqqah-based`, `Israeli-occupied`. */
const ADJECTIVE =
  /^-(?:led|held|made|wide|style|type|born|owned|run|like|bound|[a-z]{2,}(?:ed|ing))$/;
/** A capital, where a word of a name starts, or a hyphen, which an article may stand before. */
const START = /[-A-Z\u00c0-\u00de\u0100-\u024f\u1e00-\u1eff]/g;
const HYPHEN = 45;
const BLANK = 32;
/** The longest connector, between blanks. */
const LONGEST_GAP = 6;

/** Runs of capitalised words, in order. Words like `The` and `In` belong to none. */
export function findCapitals(text: string): readonly CapitalRun[] {
  const runs: CapitalRun[] = [];
  let words: CapitalWord[] = [];
  let last: CapitalWord | null = null;
  const starts = new RegExp(START);
  while (starts.test(text)) {
    const at = starts.lastIndex - 1;
    const start = text.charCodeAt(at) === HYPHEN ? articleBefore(text, at) : at;
    if (start < 0 || !isCapitalOrArticle(text, start, at)) continue;
    const end = wordEnd(text, start);
    starts.lastIndex = end;
    const word = wordAt(text, start, end);
    if (plays(word, Role.function)) {
      last = null;
      continue;
    }
    if (last === null || !joins(text, last, start)) {
      words = [];
      runs.push(words);
    }
    last = { start, end, word, acronym: isAcronym(text, start, end, word) };
    words.push(last);
  }
  return runs;
}

function isCapitalOrArticle(text: string, start: number, at: number): boolean {
  if (isLetter(text.charCodeAt(start - 1))) return false;
  return start < at || isCapital(text.charCodeAt(at));
}

/** Where the article before a hyphen starts, if a capital follows: `al-Zawr`; else -1. */
function articleBefore(text: string, hyphen: number): number {
  const next = isApostrophe(text.charCodeAt(hyphen + 1)) ? hyphen + 2 : hyphen + 1;
  if (!isCapital(text.charCodeAt(next))) return -1;
  const start = isLetter(text.charCodeAt(hyphen - 3)) ? hyphen - 3 : hyphen - 2;
  return start >= 0 && ARTICLES.has(text.slice(start, hyphen)) ? start : -1;
}

function isAcronym(text: string, start: number, end: number, word: Word): boolean {
  if (end - start > 1 && isCapital(text.charCodeAt(start + 1))) return true;
  if (text.charCodeAt(end) === HYPHEN && isDigit(text.charCodeAt(end + 1))) return true;
  if (word !== UNLISTED) return false;
  let last = end - 1;
  while (isLetter(text.charCodeAt(last))) last--;
  return last > start && text.charCodeAt(last) === HYPHEN && ADJECTIVE.test(text.slice(last, end));
}

/** Whether a word goes on with the run that ends in `last`: after one blank, or a small word. */
function joins(text: string, last: CapitalWord, start: number): boolean {
  const { end } = last;
  const gap = start - end;
  if (text.charCodeAt(start - 1) !== BLANK || gap > LONGEST_GAP) return false;
  if (text.charCodeAt(end) === BLANK)
    return gap === 1 || CONNECTORS.has(text.slice(end + 1, start - 1));
  // An initial or an abbreviated saint or mount: `Arvind K. Mehrotra`, `St. Helena`.
  if (gap !== 2 || text.charAt(end) !== '.') return false;
  return end - last.start === 1 || /^(?:ste?|mt)$/i.test(text.slice(last.start, end));
}

const codes = (marks: string): ReadonlySet<number> =>
  new Set([...marks].map((mark) => mark.charCodeAt(0)));
/** What may stand before the first word of a sentence, and at the end of the one before it. */
const OPENING = codes(' “"‘(•-–');
const CLOSING = codes('.\n:!?;');

/** Whether a capital at `start` opens a sentence or a block, so that it says nothing. */
export function opensSentence(text: string, start: number): boolean {
  let before = start - 1;
  while (OPENING.has(text.charCodeAt(before))) before--;
  return before < 0 || CLOSING.has(text.charCodeAt(before));
}

/** The end of a capitalised word: its hyphens, and apostrophes that are letters, belong to it. */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isLetter(text.charCodeAt(at))) at++;
    const mark = text.charCodeAt(at);
    if (mark === HYPHEN) {
      const next = isApostrophe(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
      if (!isLetter(text.charCodeAt(next))) return at;
      at = next;
    } else if (isApostrophe(mark)) {
      if (!isLetter(text.charCodeAt(at + 1))) return endsInApostrophe(text, at) ? at + 1 : at;
      if (isPossessive(text, at)) return at;
      at++;
    } else return at;
  }
}

function isPossessive(text: string, apostrophe: number): boolean {
  if (text.charAt(apostrophe + 1) !== 's' || isLetter(text.charCodeAt(apostrophe + 2)))
    return false;
  // Arabic for a cape: `Ra’s Isa`.
  return !(text.startsWith('Ra', apostrophe - 2) && !isLetter(text.charCodeAt(apostrophe - 3)));
}

/** `Jaza‘` and `Tajura’` end in a letter that is written as an apostrophe; `the Jews’` does not. */
function endsInApostrophe(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '‘' || mark === '‛' || mark === 'ʿ' || mark === 'ʾ') return true;
  return 'aeiou'.includes(text.charAt(at - 1));
}
