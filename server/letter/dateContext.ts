import { before, oneOf, testAt, WEEKDAY } from './datePatterns';
import { FUTURE_CUES, LIMIT_CUES, PAPER_CUES, PAPERS } from './tables/dates';

/** What the words around a date say of how it is to be read. */

/** Between a phrase and the date that spells it out: `Two days later, on 12 August`. */
export const APPOSED =
  /^(?: \(|,? )(?:namely,? |that is,? |i\.e\.,? )?(?:on |of )?(?:the \w+ of )?$/i;

/** Between two dates of one list: `22 July (A/74/951) and 12 August 2020`. */
export const JOINED = /^(?: \([^()]*\))?(?:, |,? (?:and|or|as well as) (?:[^\s.;,()]+ ){0,4})$/i;

/** Between a year and a date in it: `In 2014, on 5 March`. */
export const YEAR_OPENED = /^,? (?:\w+ ){0,4}$/;

/** An item of a list, which goes on in the year of the item before it. */
export const LIST_ITEM = /(?:\(?[0-9a-zA-Z]{1,3}[).]|[-–—•*]) /y;

/** The year in a symbol that names the paper which the date is that of. */
export const SYMBOL_YEAR =
  /,? ?\(?(?:[AE]\/[\w./]+[-–])?S\/(?:PRST\/|RES\/|PV\.)?(?<year>19[89]\d|20\d\d)\//dy;

const LIMIT_BEFORE = before(`\\b${oneOf(LIMIT_CUES)} `);
const FUTURE_BEFORE = before(`\\b${oneOf(FUTURE_CUES)}\\b[^.;\\n]{0,40}`);
const FREE_BEFORE = before('\\b(?:since|until|till|by) (?:the )?');
const PAPER_BEFORE = before(`\\b(?:${oneOf(PAPER_CUES)}|${oneOf(PAPERS)} of) (?:${WEEKDAY},? )?`);
const NAME_BEFORE = new RegExp(`(?<=(?:\\b[A-Z]\\w*|\\)) of )`, 'y');

/** Whether a date may lie after the letter (`until 27 August`, `will be held on 5 May`). */
export const isLimit = (text: string, at: number): boolean => testAt(LIMIT_BEFORE, text, at);
export const isFuture = (text: string, at: number): boolean => testAt(FUTURE_BEFORE, text, at);

/** Whether a date bounds a period and is not itself told of (`since 5 May`). */
export const isBound = (text: string, at: number): boolean => testAt(FREE_BEFORE, text, at);

/** Whether it dates a paper (`our letter of 5 May`). */
export const isPaper = (text: string, at: number): boolean =>
  testAt(PAPER_BEFORE, text, at) || testAt(NAME_BEFORE, text, at);
