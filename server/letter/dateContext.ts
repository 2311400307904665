import { before, oneOf, sticky, testAt, WEEKDAY } from './datePatterns';
import {
  BOUND_CUES,
  EVENT_NOUNS,
  FUTURE_CUES,
  LIMIT_CUES,
  PAPER_ACTS,
  PAPER_CUES,
  PAPERS,
  PARTS_OF_TIME,
} from './tables/dates';

/** What the words around a date say of how it is to be read. */

/** Between a phrase and the date that spells it out: `Two days later, on 12 August`. */
export const APPOSED =
  /^(?: \(|,? )(?:namely,? |that is,? |i\.e\.,? )?(?:on |of )?(?:the \w+ of )?$/i;

/** After `the same day`, up to the date: ` as the result was announced, `. */
export const SAME_DAY_AS = /^ (?:as|that|on which|when) [^.;:\n]{1,80}[,(] ?(?:on |namely )?$/i;

/** Between two dates of one list: `22 July (A/74/951) and 12 August 2020`. */
export const JOINED = /^(?: \([^()]*\))?(?:, |,? (?:and|or|as well as) (?:[^\s.;,()]+ ){0,4})$/i;

/** Between a year and a date in it: `In 2014, on 5 March`. */
export const YEAR_OPENED = /^,? (?:\w+ ){0,4}$/;
export const YEAR_OPENER = before('\\b(?:in|during) ');

/** An item of a list, which goes on in the year of the item before it. */
export const LIST_ITEM = sticky('(?:\\(?[0-9a-z]{1,3}[).]|[-–—•*]) ');

/** The year in a symbol that names the paper which the date is that of. */
export const SYMBOL_YEAR = sticky(
  ',? ?\\(?(?:[AE]/[\\w./]+[-–])?S/(?:PRST/|RES/|PV\\.)?(?<year>19[89]\\d|20\\d\\d)/',
);

/** Before the two days of one night. */
export const NIGHT_OF = before(`\\bnight of (?:the )?(?:${WEEKDAY},? )?`);

const LIMIT_BEFORE = before(`\\b${oneOf(LIMIT_CUES)} `);
const FUTURE_BEFORE = before(`\\b${oneOf(FUTURE_CUES)}\\b[^.;\\n]{0,40}`);
const FREE_BEFORE = before('\\b(?:since|until|till|by) (?:the )?');
const PAPER_BEFORE = before(
  `\\b(?:${oneOf(PAPER_CUES)}|${oneOf(PAPERS)} of|(?<!\\b(?:was|were|had|has|have|been) )${oneOf(PAPER_ACTS)}(?: (?:in|at) \\w+)? on) (?:the )?(?:${WEEKDAY},? )?`,
);
const NAME_BEFORE = new RegExp(`(?<=(?:\\b[A-Z]\\w*|\\)) of )`, 'y');
/** `since 5 May`, and `since the talks broke down on 5 May`. */
const BOUND_BEFORE = before(`\\b${oneOf(BOUND_CUES)} [^,.;:()\\n]{0,80}`);
/** `the lines of 5 May`; but `the attack of 5 May` is an event. */
const ATTRIBUTE = before(
  `(?<!\\b${oneOf([...EVENT_NOUNS, ...PARTS_OF_TIME])}) of (?:the )?(?:${WEEKDAY},? )?`,
);
/** What may stand between the start of a sentence and the date that it opens with. */
const OPENING =
  '["“‘(]?(?:(?:then|later|again),? )?(?:(?:late |early )?(?:on|in|at|by|during|from|between)(?: \\w+){0,4} )?';
const OPENS_SENTENCE = before(`[.!?]["”’)]* ${OPENING}`);
const IS_OPENING = new RegExp(`^${OPENING}$`, 'i');
const SENTENCE_END = /[.!?]["”’)\]]* (?=["“‘(]?[\p{Lu}\d])/gu;
/** Longest text between two dates that can be of one tale. */
const LONGEST_TALE = 600;

/** Whether a date may lie after the letter (`until 27 August`, `will be held on 5 May`). */
export const isLimit = (text: string, at: number): boolean => testAt(LIMIT_BEFORE, text, at);
export const isFuture = (text: string, at: number): boolean => testAt(FUTURE_BEFORE, text, at);

/** Whether a date bounds a period and is not itself told of (`since 5 May`). */
export const isBound = (text: string, at: number): boolean => testAt(FREE_BEFORE, text, at);

/** Whether it dates a paper (`our letter of 5 May`). */
export const isPaper = (text: string, at: number): boolean =>
  testAt(PAPER_BEFORE, text, at) || testAt(NAME_BEFORE, text, at);

/** Whether it tells of an event, and does not only say which paper or line is meant, or since when. */
export const isTold = (text: string, at: number): boolean =>
  ![ATTRIBUTE, BOUND_BEFORE, PAPER_BEFORE].some((cue) => testAt(cue, text, at));

/** Whether a date opens its sentence (`… . In the night of 5 May`). */
export const opensSentence = (text: string, at: number): boolean =>
  testAt(OPENS_SENTENCE, text, at);

/** Whether it opens the paragraph that starts at `from`, and tells of an event. */
export const opensParagraph = (text: string, at: number, from: number): boolean =>
  isTold(text, at) && IS_OPENING.test(text.slice(from, at));

/** How many sentences end between two offsets; Infinity where they lie far apart. */
export function sentencesBetween(text: string, from: number, to: number): number {
  if (to - from > LONGEST_TALE) return Infinity;
  return text.slice(from, to + 1).match(SENTENCE_END)?.length ?? 0;
}
