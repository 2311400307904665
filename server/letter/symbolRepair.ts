import { yearOfResolution } from './councilNumbers';
import { parseSymbol } from './symbolGrammar';
import type { DocumentSymbol } from './types';

/** A misspelt symbol, read: what it means, and the class of the misspelling. */
export interface Repaired {
  readonly documents: readonly DocumentSymbol[];
  readonly misspelling: string;
}

const HOMOGLYPHS: Readonly<Record<string, string>> = { А: 'A', Е: 'E', С: 'C', Ѕ: 'S', Т: 'T' };
const MIXED_CASE: Readonly<Record<string, string>> = {
  ADD: 'Add',
  REV: 'Rev',
  CORR: 'Corr',
  AMEND: 'Amend',
  SUB: 'Sub',
  AGENDA: 'Agenda',
};

/**
 * The classes of misspelling, each with what undoes it, in the order in which they are undone.
 * A class is named for a symbol if undoing it changed the text.
 */
const REPAIRS: readonly (readonly [string, (text: string) => string])[] = [
  ['fullwidth-slash', (text) => text.replace(/[\uff0f\u2215\u2044]/g, '/')],
  ['backslash', (text) => text.replaceAll('\\', '/')],
  ['homoglyph', (text) => text.replace(/[АЕСЅТ]/g, (letter) => HOMOGLYPHS[letter] ?? letter)],
  ['space', (text) => text.replace(/ ?\/ ?/g, '/')],
  ['double-slash', (text) => text.replaceAll('//', '/')],
  ['ocr-letter', (text) => text.replace(/\/Rey\b/g, '/Rev')],
  ['ocr-digit', (text) => text.replace(/(?<=\/)[\dOlI]*\d[\dOlI]*(?=\/|$)/g, digits)],
  ['ocr-digit', (text) => text.replace(/(\/(?:Add|Rev|Corr)\.)[lI]$/, '$11')],
  ['missing-slash', (text) => text.replace(/(?<=\d)[ -]?(?=(?:Add|Rev|Corr)[. ]{0,2}\d)/i, '/')],
  ['suffix-punct', (text) => text.replace(/\/(Add|Rev|Corr)[., :]{0,2}(\d)/gi, '/$1.$2')],
  ['type-punct', (text) => text.replace(/\/(PV|SR|CRP|WP|L)(?:[ /]?|\. )(\d+)/gi, '/$1.$2')],
  ['type-punct', (text) => text.replace(/^([SA])\/RES[ .]/, '$1/RES/')],
  ['type-punct', (text) => text.replace(/\/([AS]?C|CN|CONF|Sub|WG)\. (?=\d)/gi, '/$1.')],
  ['type-punct', (text) => text.replace(/^A\/C(\d)\//, 'A/C.$1/')],
  ['case', inCase],
  ['bracket', (text) => text.replace(/ ?[[{](\d{4})[\]}]$/, ' ($1)')],
  ['slash-year', (text) => text.replace(/^(S\/RES\/\d+)\/(\d{4})$/, '$1 ($2)')],
  ['missing-year', withYear],
  ['order', (text) => text.replace(/^A\/(\d\d)\/RES\//, 'A/RES/$1/')],
];

/** Reads through one or more of the known misspellings; null where none helps. */
export function repairSymbol(text: string): Repaired | null {
  let repaired = text;
  let misspelling: string | null = null;
  for (const [name, undo] of REPAIRS) {
    const next = undo(repaired);
    if (next === repaired) continue;
    repaired = next;
    misspelling ??= name;
    const symbol = parseSymbol(repaired);
    if (symbol && isLong(repaired, misspelling)) return { documents: [symbol], misspelling };
  }
  return misspelling === null || misspelling === 'space' ? slashedDual(repaired) : null;
}

/** Two slashes at least: `S/ 1500` is a sum of money. `S/l2345` is none. */
function isLong(text: string, misspelling: string): boolean {
  return /\/[^/]*\/|\/PV\./.test(text) || (misspelling === 'ocr-digit' && /\/\d{5}$/.test(text));
}

function digits(text: string): string {
  return text.replaceAll('O', '0').replace(/[lI]/g, '1');
}

function inCase(text: string): string {
  return text
    .toUpperCase()
    .replace(/(?<=\/)(?:ADD|REV|CORR|AMEND|SUB|AGENDA)\b/g, (word) => MIXED_CASE[word] ?? word);
}

function withYear(text: string): string {
  const number = /^S\/RES\/(\d{1,4})$/.exec(text)?.[1];
  const year = number === undefined ? null : yearOfResolution(Number(number));
  return year === null ? text : `${text} (${year})`;
}

/** `A/72/756/S/2018/152`: a dual symbol joined by a slash. */
function slashedDual(text: string): Repaired | null {
  const cut = text.indexOf('/S/', 3);
  if (cut < 0) return null;
  const left = parseSymbol(text.slice(0, cut));
  const right = parseSymbol(text.slice(cut + 1));
  return left && right ? { documents: [left, right], misspelling: 'dual-slash' } : null;
}
