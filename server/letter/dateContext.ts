import { before, sticky, testAt, WEEKDAY } from './datePatterns';
import type { Reading } from './reading';
import {
  BOUND_CUES,
  COMING_VERBS,
  EDGE_CUES,
  EVENT_NOUNS,
  FREE_CUES,
  FUTURE_CUES,
  FUTURE_PAIRS,
  LIMIT_CUES,
  PAPER_ACTS,
  PAPER_CUES,
  PAPERS,
  PARTS_OF_TIME,
  PERIOD_EDGES,
  PASSIVE_AUXILIARIES,
  WEEKDAYS,
} from './tables/dates';
import { bitsAt, Form, tokenAfter, type Tokens } from './tokens';
import { VOCABULARY } from './vocabulary';

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

/** What a word before a date may say; bits beside those of `Form`. */
const Trait = {
  limit: 1 << 8,
  future: 1 << 9,
  free: 1 << 10,
  /** `since`; of `as of`, the first word and the second. */
  bound: 1 << 11,
  boundFirst: 1 << 12,
  boundSecond: 1 << 13,
  paperCue: 1 << 14,
  paper: 1 << 15,
  paperAct: 1 << 16,
  auxiliary: 1 << 17,
  /** A noun whose `of` leads to the day of what is told. */
  event: 1 << 18,
  weekday: 1 << 19,
  the: 1 << 20,
  of: 1 << 21,
  on: 1 << 22,
  /** `in`, `at` */
  place: 1 << 23,
  /** What is still to come after `before` (`before the rains end in October`). */
  coming: 1 << 24,
  before: 1 << 25,
  /** Of `is to`, `be held`, the first word and the second. */
  futureFirst: 1 << 26,
  futureSecond: 1 << 27,
  /** `the end`, and what makes a limit of it: `by`. */
  edge: 1 << 28,
  edgeCue: 1 << 29,
  /** A noun for what happened. */
  happening: 1 << 30,
} as const;
const WORDS = VOCABULARY.traits(Trait, {
  limit: LIMIT_CUES,
  future: FUTURE_CUES,
  free: FREE_CUES,
  bound: BOUND_CUES.filter((cue) => !cue.includes(' ')),
  boundFirst: BOUND_CUES.flatMap((cue) => cue.split(' ').slice(0, -1)),
  boundSecond: BOUND_CUES.flatMap((cue) => cue.split(' ').slice(1)),
  paperCue: PAPER_CUES,
  paper: PAPERS,
  paperAct: PAPER_ACTS,
  auxiliary: PASSIVE_AUXILIARIES,
  event: [...EVENT_NOUNS, ...PARTS_OF_TIME],
  weekday: WEEKDAYS.map((name) => name.toLowerCase()),
  the: ['the'],
  of: ['of'],
  on: ['on'],
  place: ['in', 'at'],
  coming: COMING_VERBS,
  before: ['before'],
  futureFirst: FUTURE_PAIRS.flatMap((cue) => cue.split(' ').slice(0, 1)),
  futureSecond: FUTURE_PAIRS.flatMap((cue) => cue.split(' ').slice(1)),
  edge: PERIOD_EDGES,
  edgeCue: EDGE_CUES,
  happening: EVENT_NOUNS,
});
/** How far before a date a word may say that it is to come, or since when it is. */
const FUTURE_REACH = 40;
const BOUND_REACH = 80;
/** What may stand between the start of a sentence and the date that it opens with. */
const OPENING =
  '["“‘(]?(?:(?:then|later|again),? )?(?:(?:late |early )?(?:on|in|at|by|during|from|between)(?: \\w+){0,4} )?';
const OPENS_SENTENCE = before(`[.!?]["”’)]* ${OPENING}`);
const IS_OPENING = new RegExp(`^${OPENING}$`, 'i');
const SENTENCE_END = /[.!?]["”’)\]]* (?=["“‘(]?[\p{Lu}\d])/gu;
/** Longest text between two dates that can be of one tale. */
const LONGEST_TALE = 600;

/** Whether a date may lie after the letter (`until 27 August`, `before the end of August`). */
export function isLimit(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const index = wordBefore(reading, at);
  if (is(tokens, index, Trait.limit)) return true;
  const edge = is(tokens, index, Trait.of) ? apartBefore(tokens, index) : NONE;
  if (!is(tokens, edge, Trait.edge)) return false;
  return is(tokens, pastWord(tokens, apartBefore(tokens, edge), Trait.the), Trait.edgeCue);
}

/** Whether it may lie after the letter for what is said to come (`will be held on 5 May`). */
export function isFuture({ text, tokens }: Reading, at: number): boolean {
  let isComing = false;
  for (let index = tokenAfter(tokens, at - 1) - 1; index >= 0; index--) {
    const isNear = at - (tokens.ends[index] ?? 0) <= FUTURE_REACH;
    if (!isNear && !isComing) return false;
    if (at - (tokens.ends[index] ?? 0) > 2 * FUTURE_REACH) return false;
    const bits = bitsAt(tokens, WORDS, index);
    if (isComing && (bits & Trait.before) !== 0) return true;
    if (isNear && (bits & Trait.coming) !== 0) isComing = true;
    if (isNear && (bits & Trait.future) !== 0) return true;
    if (isNear && (bits & Trait.futureSecond) !== 0)
      if (is(tokens, apartBefore(tokens, index), Trait.futureFirst)) return true;
    if ((bits & Form.mark) !== 0 && '.;'.includes(text.charAt(tokens.starts[index] ?? 0)))
      return false;
    if ((bits & Form.first) !== 0) return false;
  }
  return false;
}

/** Whether a date bounds a period and is not itself told of (`since 5 May`). */
export function isBound(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  return is(tokens, pastWord(tokens, wordBefore(reading, at), Trait.the), Trait.free);
}

/** Whether it only says which event is meant (`the raid of 5 May`). */
export function isOfEvent(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const index = beforeWeekday(reading, at);
  return (
    is(tokens, index, Trait.of | Trait.on) &&
    is(tokens, apartBefore(tokens, index), Trait.happening)
  );
}

/** Whether it dates a paper (`our letter of 5 May`). */
export function isPaper(reading: Reading, at: number): boolean {
  return isPapers(reading, at) || isNames(reading, at);
}

/** Whether it tells of an event, and does not only say which paper or line is meant, or since when. */
export function isTold(reading: Reading, at: number): boolean {
  return !isAttribute(reading, at) && !isPapers(reading, at) && !isSince(reading, at);
}

/** `dated 5 May`, `the letter of 5 May`, `signed in Paris on 5 May`; not `was signed on 5 May`. */
function isPapers(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const index = beforeWeekday(reading, at);
  const bits = bitsBefore(tokens, index);
  if ((bits & Trait.paperCue) !== 0) return true;
  const previous = apartBefore(tokens, index);
  if ((bits & Trait.of) !== 0) return is(tokens, previous, Trait.paper);
  if ((bits & Trait.on) === 0) return false;
  return isActOnPaper(tokens, previous) || isActOnPaper(tokens, beforePlace(tokens, previous));
}

function isActOnPaper(tokens: Tokens, index: number): boolean {
  return (
    is(tokens, index, Trait.paperAct) && !is(tokens, apartBefore(tokens, index), Trait.auxiliary)
  );
}

/** The word before `in Paris`. */
function beforePlace(tokens: Tokens, index: number): number {
  const preposition = apartBefore(tokens, index);
  return is(tokens, preposition, Trait.place) ? apartBefore(tokens, preposition) : NONE;
}

/** After `of` and a name: `the Treaty of Amity of 5 May`. */
function isNames(reading: Reading, at: number): boolean {
  const { text, tokens } = reading;
  const index = wordBefore(reading, at);
  if (!is(tokens, index, Trait.of) || is(tokens, index, Form.capital)) return false;
  const name = apartBefore(tokens, index);
  return is(tokens, name, Form.capital) || text.charAt(tokens.starts[name] ?? 0) === ')';
}

/** `the lines of 5 May`; but `the attack of 5 May` is an event. */
function isAttribute(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const index = beforeWeekday(reading, at);
  if (!is(tokens, index, Trait.of)) return false;
  const noun = apartBefore(tokens, index);
  return noun !== NONE && !is(tokens, noun, Trait.event);
}

/** `since 5 May`, and `since the talks broke down on 5 May`. */
function isSince({ text, tokens }: Reading, at: number): boolean {
  for (let index = tokenAfter(tokens, at - 1) - 1; index >= 0; index--) {
    if (at - (tokens.ends[index] ?? 0) > BOUND_REACH + 1) return false;
    const bits = bitsAt(tokens, WORDS, index);
    if ((bits & Trait.bound) !== 0) return true;
    if ((bits & Trait.boundSecond) !== 0)
      if (is(tokens, apartBefore(tokens, index), Trait.boundFirst)) return true;
    if ((bits & Form.mark) !== 0 && ',.;:()'.includes(text.charAt(tokens.starts[index] ?? 0)))
      return false;
    if ((bits & Form.first) !== 0) return false;
  }
  return false;
}

const NONE = -1;

/** The token that stands before an offset, a blank between; else `NONE`. */
function wordBefore({ text, tokens }: Reading, at: number): number {
  return text.charAt(at - 1) === ' ' ? tokenAfter(tokens, at - 1) - 1 : NONE;
}

/** The token before a date, past `the` and a weekday. */
function beforeWeekday(reading: Reading, at: number): number {
  const { text, tokens } = reading;
  const last = wordBefore(reading, at);
  const isComma = last > 0 && text.charAt(tokens.starts[last] ?? 0) === ',';
  const weekday = isComma ? last - 1 : last;
  const isWeekday = is(tokens, weekday, Trait.weekday);
  return pastWord(tokens, isWeekday ? apartBefore(tokens, weekday) : last, Trait.the);
}

/** The token before one of some words; the token itself if it is none of them. */
function pastWord(tokens: Tokens, index: number, words: number): number {
  return is(tokens, index, words) ? apartBefore(tokens, index) : index;
}

/** The token before another, a blank between; else `NONE`. */
function apartBefore({ forms }: Tokens, index: number): number {
  return index > 0 && ((forms[index] ?? 0) & (Form.glued | Form.first)) === 0 ? index - 1 : NONE;
}

function is(tokens: Tokens, index: number, bits: number): boolean {
  return (bitsBefore(tokens, index) & bits) !== 0;
}

function bitsBefore(tokens: Tokens, index: number): number {
  return index < 0 ? 0 : bitsAt(tokens, WORDS, index);
}

/** Whether a date opens its sentence (`… . In the night of 5 May`). */
export const opensSentence = (text: string, at: number): boolean =>
  testAt(OPENS_SENTENCE, text, at);

/** Whether it opens the paragraph that starts at `from`, and tells of an event. */
export const opensParagraph = (reading: Reading, at: number, from: number): boolean =>
  IS_OPENING.test(reading.text.slice(from, at)) && isTold(reading, at);

/** How many sentences end between two offsets; Infinity where they lie far apart. */
export function sentencesBetween(text: string, from: number, to: number): number {
  if (to - from > LONGEST_TALE) return Infinity;
  return text.slice(from, to + 1).match(SENTENCE_END)?.length ?? 0;
}
