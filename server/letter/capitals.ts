import { isApostrophe, isCapital, isDigit, isLetter } from './latin';
import { entryOf, NO_WORD, plays, playsAt, Role, UNLISTED, type Word } from './placeWords';
import * as tables from './tables/places';
import type { Span } from './types';
import { VOCABULARY } from './vocabulary';
import { WordForm, type Words } from './words';

/** A capitalised word: `Dayr`, `al-Zawr`, `Nagorno-Karabakh`. */
export interface CapitalWord extends Span {
  readonly word: Word;
  /** `USSR`, `LETTER`, `F-16`: not a word of a name. */
  readonly acronym: boolean;
  /** The index of the word that it begins; `NO_WORD` inside of one (`pre-Oslo`). */
  readonly first: number;
  /** The index of the word that it ends; `NO_WORD` where more is joined to it (`Oslo’s`). */
  readonly last: number;
  /** Stands together with the one before: `Security Council`, `Dar es Salaam`. */
  readonly follows: boolean;
}

/** By the number of a word, whether it is a small word inside names: `Dar es Salaam`. */
const CONNECTORS = VOCABULARY.traits({ connector: 1 }, { connector: tables.CONNECTORS });
const ARTICLES = new Set('al an ar as ash ad at ath az el en er es et ed ez esh'.split(' '));
/** Endings that make an adjective of a name: `Raqqah-based`, `Israeli-occupied`. */
const ADJECTIVE =
  /^-(?:led|held|made|wide|style|type|born|owned|run|like|bound|[a-z]{2,}(?:ed|ing))$/;
const HYPHEN = 45;

/** The capitalised words, in order. `The`, `In` and the like are none, and end a run of them. */
export function findCapitals(words: Words): readonly CapitalWord[] {
  const { count, forms } = words;
  const capitals: CapitalWord[] = [];
  let last: CapitalWord | null = null;
  for (let index = 0; index < count; index++) {
    if (((forms[index] ?? 0) & (WordForm.capital | WordForm.innerCapital)) === 0) continue;
    if (playsAt(words, index, Role.function)) {
      last = null;
      continue;
    }
    const capital = capitalAt(words, index, last);
    if (!capital) continue;
    // `It’s`
    if (plays(capital.word, Role.function)) {
      last = null;
      continue;
    }
    last = capital;
    capitals.push(capital);
  }
  return capitals;
}

/** The capitalised word that the word at an index is, or holds; `before` is the last one before it. */
function capitalAt(words: Words, index: number, before: CapitalWord | null): CapitalWord | null {
  const { text, forms, entries } = words;
  const form = forms[index] ?? 0;
  const isCompound = (form & WordForm.compound) !== 0;
  const wordStart = words.starts[index] ?? 0;
  const wordEnd = words.ends[index] ?? 0;
  let start = wordStart;
  let end = wordEnd;
  let last = index;
  let entry = entries[index] ?? 0;
  if (isCompound) {
    if ((form & WordForm.capital) === 0) start = innerStart(text, start, end);
    end = nameEnd(text, start, end);
    if (start < 0) return null;
    if (start > wordStart || end < wordEnd) entry = VOCABULARY.numberOf(text, start, end);
  }
  if (end < wordEnd) last = NO_WORD;
  else if (endsInApostrophe(text, end) && isMarkGlued(words, index + 1)) {
    last = index + 1;
    end++;
  }
  const word = entryOf(entry);
  const first = start === wordStart ? index : NO_WORD;
  const acronym =
    (end - start > 1 && isCapital(text.charCodeAt(start + 1))) ||
    (text.charCodeAt(end) === HYPHEN && isDigit(text.charCodeAt(end + 1))) ||
    (isCompound && word === UNLISTED && endsInAdjective(text, start, end));
  const follows = before !== null && joins(words, before, first);
  return { start, end, word, acronym, first, last, follows };
}

/** Where a name starts inside a word that begins small: with the article in `al-Zawr`; else -1. */
function innerStart(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === HYPHEN) {
      const next = isApostrophe(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
      if (isCapital(text.charCodeAt(next)) && ARTICLES.has(text.slice(start, at))) return start;
    } else if (isCapital(code) && !isLetter(text.charCodeAt(at - 1))) return at;
  }
  return -1;
}

/** Where a name ends: before the s of the possessive and before digits. */
function nameEnd(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return text.charCodeAt(at - 1) === HYPHEN ? at - 1 : at;
    if (isApostrophe(code) && isPossessive(text, at)) return at;
  }
  return end;
}

/** `Raqqah-based` */
function endsInAdjective(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (isLetter(text.charCodeAt(last))) last--;
  return last > start && text.charCodeAt(last) === HYPHEN && ADJECTIVE.test(text.slice(last, end));
}

/** Whether a word goes on with the run that ends in `last`: after one blank, or a small word. */
function joins(words: Words, last: CapitalWord, first: number): boolean {
  if (last.last === NO_WORD || !isApart(words, first)) return false;
  const middle = last.last + 1;
  if (first !== middle + 1) return first === middle;
  if (CONNECTORS[words.entries[middle] ?? 0] === 1) return isApart(words, middle);
  // An initial or an abbreviated saint or mount: `Arvind K. Mehrotra`, `St. Helena`.
  const { text } = words;
  if (text.charAt(last.end) !== '.' || !isMarkGlued(words, middle)) return false;
  return last.end - last.start === 1 || /^(?:ste?|mt)$/i.test(text.slice(last.start, last.end));
}

/** Whether nothing but a blank stands between a word and the one before it. */
export function isApart({ forms }: Words, index: number): boolean {
  return index > 0 && ((forms[index] ?? 0) & (WordForm.glued | WordForm.first)) === 0;
}

function isMarkGlued({ forms }: Words, index: number): boolean {
  const form = forms[index] ?? 0;
  return (form & WordForm.mark) !== 0 && (form & WordForm.glued) !== 0;
}

const codes = (marks: string): ReadonlySet<number> =>
  new Set([...marks].map((mark) => mark.charCodeAt(0)));
/** What may stand before the first word of a sentence, and at the end of the one before it. */
const BLANK = 32;
const OPENING = codes('“"‘(•-–');
const CLOSING = codes('.\n:!?;');

/** Whether a capital at `start` opens a sentence or a block, so that it says nothing. */
export function opensSentence(text: string, start: number): boolean {
  let before = start - 1;
  let code = text.charCodeAt(before);
  while (code === BLANK || (!isLetter(code) && OPENING.has(code))) code = text.charCodeAt(--before);
  return before < 0 || (!isLetter(code) && CLOSING.has(code));
}

/** Towns bear names of saints in the genitive: `St. John’s`. */
const SAINTS_TOWN = /\b(?:St\.?|Saint) (?:Ann|Anne|George|John|Martin|Mary|Paul|Peter)$/;
const LONGEST_SAINT = 14;

function isPossessive(text: string, apostrophe: number): boolean {
  if (text.charAt(apostrophe + 1) !== 's' || isLetter(text.charCodeAt(apostrophe + 2)))
    return false;
  if (SAINTS_TOWN.test(text.slice(Math.max(0, apostrophe - LONGEST_SAINT), apostrophe)))
    return false;
  // Arabic for a cape: `Ra’s Isa`.
  return !(text.startsWith('Ra', apostrophe - 2) && !isLetter(text.charCodeAt(apostrophe - 3)));
}

/** `Jaza‘` and `Tajura’` end in a letter that is written as an apostrophe; `the Jews’` does not. */
function endsInApostrophe(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at))) return false;
  const mark = text.charAt(at);
  if (mark === '‘' || mark === '‛' || mark === 'ʿ' || mark === 'ʾ') return true;
  return 'aeiou'.includes(text.charAt(at - 1));
}
