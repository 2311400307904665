import { isDigit, isLetter } from './latin';
import { parseSymbol } from './symbolGrammar';
import { repairSymbol } from './symbolRepair';
import type { DocumentSymbol, Span } from './types';

/** One symbol as it stands in a text. More than one document only for `Add.1-3` and misspellings. */
export interface SymbolToken extends Span {
  readonly documents: readonly DocumentSymbol[];
  readonly misspelling: string | null;
}

/** A component of a symbol: `2018`, `S-17`, `(02)`, `PV.8188`, `OzL.Pro.29`, `COP(13)`. */
const COMPONENT =
  '(?:\\d{1,5}|\\(\\d{2,4}\\)|(?:S|ES|PC)-\\d{1,2}|' +
  '[A-Za-z]{1,8}(?:\\.[A-Z][a-z]{2,4}(?=\\.))?(?:\\.(?:\\d{1,5}|[IVX]{1,5}|[A-Z])(?![A-Za-z0-9]))?(?:\\(\\d{1,3}\\))?)';
/** Words after a slash that are no part of the symbol: `S/2014/348/annex II`. */
const APART = '(?:[Aa]nnex|ANNEX|[Ee]nclosure|[Aa]ppendix)';
const BASE = new RegExp(`[A-Z]{1,8}(?:\\/(?!${APART})${COMPONENT}){1,12}`, 'y');
const RESOLUTION_TAIL =
  /(?: ?[A-Z])? ?\((?:\d{4}|(?:E?S-)?[IVXL]{1,8})\)|(?: [A-HJ-Z]|(?<=\d)[A-Z])(?![\p{L}\p{N}/])/uy;
const PAREN = / ?\((?:Resumption|Part|Vol\.|Sect\.|Suppl\.) ?(?:\d{1,3}|[IVXL]{1,8})\)/y;
const SUFFIXES = /(?:\/(?:Add|Rev|Corr|Amend)\.\d{1,3}){1,6}/y;
/** `Add.1-3`: one span for several addenda. */
const SUFFIX_RANGE = /[-–](\d{1,3})(?![\p{L}\p{N}/-])/uy;

const LOOSE_COMPONENT =
  '(?:(?:Add|ADD|Rev|REV|Rey|Corr|CORR|PV|SR|CRP|WP|RES)[., :]{1,2}\\d{1,5}|L\\. \\d{1,4}|(?:A?C|CN|CONF|SC|Sub|SUB|WG)\\. \\d{1,3}(?= ?/)|\\d[\\dOlI]*|[A-Za-z][A-Za-z0-9]{0,7}(?:\\.[A-Za-z0-9]{1,5})?)';
const LOOSE = new RegExp(
  `[A-Za-zАЕСЅТ]{1,8}(?: ?[/\\\\\u2215\u2044\uff0f]{1,2} ?(?!${APART})${LOOSE_COMPONENT}){1,12}(?:[ -]?(?:Add|Rev|Corr|ADD|REV|CORR)[. ]{0,2}\\d{1,2}(?!\\d))?(?: ?[[(]\\d{4}[\\])])?`,
  'y',
);

/** Latin, Greek and Cyrillic letters and digits bound a symbol; other scripts may touch it. */
const BOUND = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** So do these marks on its left. */
const MARKS_BEFORE = '/\\.-@';
/** A tail that was left open, or one that makes it another kind of name. */
const OPEN_END = new RegExp(
  `/(?!${APART})|-[\\p{L}\\p{N}]|_\\p{N}| /\\d|[ -]\\(?(?:Add|Rev|Corr|ADD|REV|CORR)[. ]{0,2}\\d`,
  'uy',
);
/** What such a tail may begin with, and behind a blank. */
const OPENING = '/-_ ';
const OPENING_BEHIND_BLANK = /[/(ARC]/;
const DASHES = '-\u2010–—';
const MOST_RANGE = 20;

/** May a symbol start here? */
export function mayStartAt(text: string, start: number): boolean {
  if (start === 0) return true;
  return !isBound(text, start - 1) && !MARKS_BEFORE.includes(text.charAt(start - 1));
}

/** Whether a letter or a digit that bounds symbols stands at an offset. */
function isBound(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isDigit(code) || isLetter(code) : BOUND.test(text.charAt(at));
}

/** Whether a hyphen or a dash stands at an offset, such as joins symbols. */
export function isDash(text: string, at: number): boolean {
  return at < text.length && DASHES.includes(text.charAt(at));
}

/** Where `regex` (sticky) matches at an offset of the text. */
export function matchAt(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

/** Where what `regex` (sticky) matches at an offset ends; the offset itself where it does not. */
export function endAfter(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : at;
}

/** The symbol that starts at an offset. What follows it is left to `endsCleanly`. */
export function readStrict(text: string, start: number, cited: boolean): SymbolToken | null {
  let end = endAfter(BASE, text, start);
  if (end === start) return null;
  const base = text.slice(start, end);
  if (base.includes('/RES/')) end = endAfter(RESOLUTION_TAIL, text, end);
  if (text.charAt(text.charAt(end) === ' ' ? end + 1 : end) === '(')
    end = endAfter(PAREN, text, end);
  if (text.charAt(end) === '/') end = endAfter(SUFFIXES, text, end);
  const symbol = parseSymbol(text.slice(start, end), cited);
  if (!symbol) return null;
  return withRange(text, { start, end, documents: [symbol], misspelling: null });
}

/** Does the text after a symbol leave it one? */
export function endsCleanly(text: string, end: number): boolean {
  if (end === text.length) return true;
  if (isBound(text, end)) return false;
  const next = text.charAt(end);
  if (!OPENING.includes(next)) return true;
  if (next === ' ' && !OPENING_BEHIND_BLANK.test(text.charAt(end + 1))) return true;
  return endAfter(OPEN_END, text, end) === end;
}

/** The misspelt symbol that starts at an offset, where it can be read through safely. */
export function readLoose(text: string, start: number): SymbolToken | null {
  const loose = matchAt(LOOSE, text, start)?.[0];
  if (loose === undefined || !/\d/.test(loose)) return null;
  const end = start + loose.length;
  const repaired = repairSymbol(loose);
  return repaired && endsCleanly(text, end) ? { start, end, ...repaired } : null;
}

/** Takes in the `-3` of `Add.1-3`. */
function withRange(text: string, token: SymbolToken): SymbolToken {
  if (!isDash(text, token.end)) return token;
  const first = token.documents[0];
  const from = /^(?:Add|Rev|Corr)\.(\d+)$/.exec(first?.suffixes.at(-1) ?? '')?.[1];
  const range = from === undefined ? null : matchAt(SUFFIX_RANGE, text, token.end);
  if (!first || !range) return token;
  const last = Number(range[1]);
  const count = last - Number(from) + 1;
  if (count < 2 || count > MOST_RANGE) return token;
  const stem = first.canonical.slice(0, -(from?.length ?? 0));
  const documents = Array.from({ length: count }, (_, index) =>
    parseSymbol(`${stem}${Number(from) + index}`, true),
  ).filter((document) => document !== null);
  return { ...token, end: token.end + range[0].length, documents };
}
