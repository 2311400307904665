import { resolutionFits, yearOfResolution } from './councilNumbers';
import { romanValue } from './romanNumbers';
import { parseSymbol } from './symbolGrammar';
import { endAfter, endsCleanly, matchAt } from './symbolTokens';
import {
  ADOPTED,
  AFTER_NUMBER,
  AFTER_RESOLUTION,
  BODY_WORDS,
  CITED,
  CONNECTIVES,
  CUE_PAIRS,
  CUE_WORDS,
  MONTHS,
  NAMED_BODY,
  NOT_ANOTHER_COUNCIL,
  ORGANS,
  ORGAN_OF_WORD,
  ORGAN_WORD,
  ORGAN_ENDS,
  OTHER_BODIES,
  RIGHTS_COMMISSION,
  UNNAMED_ORGAN,
} from './tables/citationWords';
import { Begins, bitsAt, type Tokens } from './tokens';
import type { DocumentSymbol, Span } from './types';
import { VOCABULARY } from './vocabulary';

/** A document cited in prose. */
export interface Citation extends Span {
  readonly designator: Span;
  readonly documents: readonly DocumentSymbol[];
  readonly misspelling: string | null;
}

/** What the words before a number say of it. `organ` is the root of its symbol, null if unsaid. */
export interface CitationContext {
  readonly type: 'RES' | 'DEC' | 'PRST';
  readonly organ: string | null;
}

/** Words of citations: those that one may begin with, of two the first and the second; bits beside those of `Form`. */
const Trait = {
  cue: 1 << 8,
  opens: 1 << 9,
  follows: 1 << 10,
  /** May end the name of an organ. */
  organ: 1 << 11,
  /** May be in the name of another body. */
  body: 1 << 12,
} as const;
const WORDS = VOCABULARY.traits(Trait, {
  cue: CUE_WORDS,
  opens: CUE_PAIRS.map(([first]) => first),
  follows: CUE_PAIRS.map(([, second]) => second),
  organ: ORGAN_ENDS,
  body: BODY_WORDS,
});
VOCABULARY.mayBegin(Begins.symbol, WORDS, Trait.cue | Trait.opens);
/** So many words and marks may stand between the end of an organ's name and a cue word. */
const MOST_AFTER_ORGAN = 2;
/** The same between a body's word and a cue word: `Committee on` and six words more, `’s`, `had adopted its`. */
const MOST_AFTER_BODY = 12;

/** A number read as a designator, without the words before it. */
type Item = Pick<Citation, 'designator' | 'documents' | 'misspelling'>;

const CUES = CITED.map(([words, type]) => ({
  type,
  regex: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'uy'),
}));
const ORGAN_BEFORE = ORGANS.map(([name, organ]) => ({
  organ,
  regex: new RegExp(`(?<=(?<![\\p{L}\\p{N}])((?:${name})(?:['’]s?)? ))`, 'uy'),
}));
const UNNAMED_BEFORE = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])((?:${UNNAMED_ORGAN})(?:['’]s?)? ))`,
  'uy',
);
const OTHER_BODY_BEFORE = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])(?:(?:${OTHER_BODIES})(?: Council| Assembly)?|` +
    `(?!${NOT_ANOTHER_COUNCIL})[A-Z]\\p{L}{1,20} (?:Council|Assembly)|${NAMED_BODY} (?:on|of|for)(?: (?:the|and|of|on|for|[A-Z]\\p{L}{1,20})){1,6}|[a-z]{1,15} council)` +
    `(?:['’]s?)? (?:(?:${ADOPTED}) ){0,3})`,
  'uy',
);
const OTHER_BODY_AFTER = new RegExp(
  `,? (?:of|by|adopted by|issued by) (?:the |its )?(?:[A-Z]\\p{L}{1,20} ){0,2}?(?:${OTHER_BODIES}|[Cc]ouncil of [A-Z]\\p{L}{1,20})(?!\\p{L})`,
  'uy',
);
/** The Human Rights Council, named earlier in the sentence and no other organ since, or right after. */
const RIGHTS_COUNCIL_BEFORE =
  /(?<=Human Rights Council(?:(?!Security Council|Assembly|[.;\n]).){0,100})/y;
const RIGHTS_COUNCIL_AFTER = /,? (?:of )?the Human Rights Council/y;
/** The like of the Commission on Human Rights; with `its`, in the sentence before too. */
const RIGHTS_COMMISSION_BEFORE = new RegExp(
  `(?<=${RIGHTS_COMMISSION}(?:(?:(?!${ORGAN_WORD}|[.;\\n]).){0,100}|(?:(?!${ORGAN_WORD}|\\n).){0,200} its resolutions?(?: [^.;\\n]{0,60})? ))`,
  'y',
);
const RIGHTS_COMMISSION_AFTER =
  /(?:(?:,|,? and) \d{4}\/\d{1,3}){0,10},? (?:of|adopted by|by) the (?:United Nations |UN )?Commission on Human Rights/y;

const GAP = new RegExp(
  `(?: ?[,:(–—]? ?(?:(?:${CONNECTIVES})(?![\\p{L}\\p{N}]))?){1,4}? ?(?=\\d|E?S-\\d)`,
  'uy',
);
/** So far ahead of its first number a plural may stand, if the number is all but certain. */
const WIDE_GAP = /(?:(?!resolution|decision|Resolution)[^.;:/\d\n]){1,100}(?=\d{1,4} ?\(\d{4}\))/y;
const SEPARATOR = new RegExp(
  `\\)?(?:,? (?:of|dated) \\d{1,2} (?:${MONTHS})(?: \\d{4}|(?! \\d)))?(?:,? \\(?(?:paras?\\.|paragraphs?) ?\\d[^,;.\\n()]{0,20}\\)?)?` +
    '(?:[,;]? ?(?:(?:and|or|&|as well as|and also|to|through)(?: to| in| with| of| under)?(?: its)? )|[,;] ?| )\\(?(?=\\d|E?S-\\d)',
  'y',
);

const LETTERS = '(?: ?([A-Z](?:(?:, | and |, and | to |-|–)[A-Z](?![A-Za-z/]))*)(?![A-Za-z/]))?';
const WITH_YEAR = new RegExp(`(\\d{1,4})${LETTERS} ?\\((\\d{4})\\)`, 'y');
const WITH_ROMAN = new RegExp(`(\\d{1,4})${LETTERS} ?\\(((?:E?S-)?[IVXL]{1,8})\\)`, 'y');
const OF_SESSION = new RegExp(`(\\d{2,3}|E?S-\\d{1,2})/(\\d{1,3})(?!\\d)${LETTERS}`, 'y');
const OF_YEAR = /((?:19|20)\d\d)\/(\d{1,3})(?!\d)/y;
const SLASHED_YEAR = /(\d{1,4})\/(\d{4})(?!\d)/y;
const NUMBER_OF_YEAR = /(\d{1,4}) of ((?:19|20)\d\d)(?!\d)/y;
const NUMBER = /\d{1,4}(?!\d)/y;
const DATED = new RegExp(`,? (?:of|dated) \\d{1,2} (?:${MONTHS}),? (\\d{4})`, 'y');
const NUMBER_ENDS = new RegExp(
  `(?=$|[.,;:)\\]\\n?!"”’'](?![\\d])|\\.\\d{1,2}(?=$|\\s)|[-–—](?!\\d)| (?:and|or|to|&|through|as well as|${AFTER_NUMBER}|${AFTER_RESOLUTION})(?![\\p{L}\\p{N}])| \\((?!\\d))`,
  'uy',
);
/** What makes a number a share or another's part, even after `Security Council resolution`. */
const COUNTED = / ?%| per cent| \(\d|[.,]\d/y;
const MOST_LETTERS = 20;
/** The years of the first sessions. */
const FIRST_ASSEMBLY = 1946;
const FIRST_RIGHTS_COUNCIL = 2006;

/**
 * The documents cited by the cue word (`resolution`, `decisions`, …) that begins with a token, in
 * order, and where the reading went on to; null where it is no cue word.
 */
export function readCitations(
  text: string,
  tokens: Tokens,
  index: number,
): { found: Citation[]; end: number } | null {
  const at = tokens.starts[index] ?? 0;
  const cue = isCue(tokens, index) ? cueAt(text, at) : null;
  if (!cue) return null;
  const end = at + cue.words.length;
  // Most such words cite nothing: what costs more is asked after the number.
  const near = matchAt(GAP, text, end);
  const wide = near ? null : cue.type === 'RES' ? matchAt(WIDE_GAP, text, end) : null;
  const gap = near ?? wide;
  if (!gap) return { found: [], end };
  const mayBeOthers = hasBefore(tokens, index, Trait.body, MOST_AFTER_BODY);
  const before = hasBefore(tokens, index, Trait.organ, MOST_AFTER_ORGAN)
    ? organBefore(text, at)
    : { organ: null, start: at };
  let organ = before.organ ?? ORGAN_OF_WORD[cue.words] ?? null;
  if (organ === null && mayBeOthers && matchAt(OTHER_BODY_BEFORE, text, at)) {
    if (!matchAt(RIGHTS_COMMISSION_BEFORE, text, at)) return { found: [], end };
    organ = 'E/CN.4';
  }
  const context = { type: cue.type, organ };
  const first = end + gap[0].length;
  const items = readItems(text, first, context, wide === null);
  const plain = /^ (?:[Nn]os?\. ?)?$/.test(gap[0]);
  const found = items.map((item, index) => ({
    ...item,
    start: index === 0 && plain ? before.start : item.designator.start,
    end: item.designator.end,
  }));
  return { found, end: found.at(-1)?.end ?? end };
}

function isCue(tokens: Tokens, index: number): boolean {
  const bits = bitsAt(tokens, WORDS, index);
  return (
    (bits & Trait.cue) !== 0 ||
    ((bits & Trait.opens) !== 0 && (bitsAt(tokens, WORDS, index + 1) & Trait.follows) !== 0)
  );
}

/** Whether a word that is one of some stands before a token, with at most so many between. */
function hasBefore(tokens: Tokens, index: number, words: number, most: number): boolean {
  for (let before = index - 1; before >= 0 && before >= index - 1 - most; before--)
    if ((bitsAt(tokens, WORDS, before) & words) !== 0) return true;
  return false;
}

function cueAt(
  text: string,
  at: number,
): { readonly type: CitationContext['type']; readonly words: string } | null {
  for (const { type, regex } of CUES) {
    const end = endAfter(regex, text, at);
    if (end > at) return { type, words: text.slice(at, end) };
  }
  return null;
}

/**
 * The numbers from an offset on, separated by commas and conjunctions. `bare` allows numbers with
 * no year or session to them, the year of which the table tells.
 */
export function readItems(
  text: string,
  at: number,
  context: CitationContext,
  bare: boolean,
): readonly Item[] {
  const items: Item[] = [];
  let next = at;
  for (;;) {
    const item =
      readItem(text, next, context) ??
      (bare ? readBareNumber(text, next, context, items.length === 0) : null);
    if (!item) break;
    items.push(item);
    const separator = matchAt(SEPARATOR, text, item.designator.end);
    if (!separator) break;
    next = item.designator.end + separator[0].length;
  }
  return items;
}

function organBefore(text: string, at: number): { organ: string | null; start: number } {
  for (const { organ, regex } of ORGAN_BEFORE) {
    const name = matchAt(regex, text, at)?.[1];
    if (name === undefined) continue;
    // `the World Health Assembly` is not the Assembly.
    if (name.startsWith('Assembly') && matchAt(OTHER_BODY_BEFORE, text, at)) break;
    return { organ, start: at - name.length };
  }
  const unnamed = matchAt(UNNAMED_BEFORE, text, at)?.[1];
  const blocked = unnamed !== undefined && matchAt(OTHER_BODY_BEFORE, text, at) !== null;
  return { organ: null, start: at - (blocked ? 0 : (unnamed?.length ?? 0)) };
}

function readItem(text: string, at: number, context: CitationContext): Item | null {
  const read = (regex: RegExp) => matchAt(regex, text, at);
  const item =
    withBracket(read(WITH_YEAR), context, councilStem) ??
    withBracket(read(WITH_ROMAN), context, romanStem) ??
    ofSession(text, read(OF_SESSION), context) ??
    ofYear(text, read(OF_YEAR), context) ??
    ofCouncilYear(read(SLASHED_YEAR), context, 'slash-year') ??
    ofCouncilYear(read(NUMBER_OF_YEAR), context, null);
  if (!item || !endsCleanly(text, item.designator.end)) return null;
  return isOthers(text, item.designator.end) ? null : item;
}

/** Does the text after a citation say that it is another body's? */
function isOthers(text: string, end: number): boolean {
  return (
    matchAt(OTHER_BODY_AFTER, text, end) !== null &&
    matchAt(RIGHTS_COMMISSION_AFTER, text, end) === null
  );
}

/** `2253 (2015)`, `377 A (V)`, `3411 A and B (XXX)`. */
function withBracket(
  match: RegExpExecArray | null,
  context: CitationContext,
  stemOf: (bracket: string, context: CitationContext) => string | null,
): Item | null {
  if (!match || context.type !== 'RES') return null;
  const [, number = '', letters, bracket = ''] = match;
  const stem = stemOf(bracket, context);
  return stem === null
    ? null
    : itemOf(match, lettersOf(letters), (letter) => `${stem}${number}${letter} (${bracket})`);
}

function councilStem(): string {
  return 'S/RES/';
}

/** The Assembly's Roman sessions ended with the thirtieth. */
function romanStem(bracket: string, { organ }: CitationContext): string | null {
  if (organ?.startsWith('E')) return `${organ}/RES/`;
  const session = romanValue(bracket);
  if (session !== null && session > 30) return organ === 'A' ? null : 'E/RES/';
  return organ === null || organ === 'A' ? 'A/RES/' : null;
}

/** `71/248`, `72/262 A`, `S-17/1`. */
function ofSession(
  text: string,
  match: RegExpExecArray | null,
  { type, organ }: CitationContext,
): Item | null {
  if (!match || type === 'PRST' || (organ !== null && !organ.startsWith('A'))) return null;
  const [whole, session = '', number = '', letters] = match;
  const end = match.index + whole.length;
  const rights =
    organ === 'A/HRC' ||
    (organ === null &&
      Number(session) < 70 &&
      (isDatedByRightsCouncil(text, end, Number(session)) ||
        (matchAt(RIGHTS_COUNCIL_BEFORE, text, match.index) ??
          matchAt(RIGHTS_COUNCIL_AFTER, text, end)) !== null));
  const stem = `${rights ? 'A/HRC' : 'A'}/${type}/${session}/${number}`;
  return itemOf(match, lettersOf(letters), (letter) => `${stem}${letter}`);
}

/**
 * `48/13 of 8 October 2021`: the Assembly's forty-eighth session was in 1993 and 1994, the Human
 * Rights Council's in 2021.
 */
function isDatedByRightsCouncil(text: string, end: number, session: number): boolean {
  const year = Number(matchAt(DATED, text, end)?.[1] ?? NaN);
  const assembly = FIRST_ASSEMBLY - 1 + session;
  return year >= FIRST_RIGHTS_COUNCIL && year !== assembly && year !== assembly + 1;
}

/** `2018/1`: of the Economic and Social Council and its commissions; a statement is the Council's. */
function ofYear(
  text: string,
  match: RegExpExecArray | null,
  { type, organ }: CitationContext,
): Item | null {
  if (!match) return null;
  const [whole, year = '', number = ''] = match;
  const root = type === 'PRST' ? 'S' : (organ ?? rightsCommission(text, match.index, whole) ?? 'E');
  if (type !== 'PRST' && !root.startsWith('E')) return null;
  return itemOf(match, [''], () => `${root}/${type}/${year}/${number}`);
}

/** The Commission's symbol, if the words around a number name it. */
function rightsCommission(text: string, at: number, whole: string): string | null {
  const named =
    matchAt(RIGHTS_COMMISSION_BEFORE, text, at) ??
    matchAt(RIGHTS_COMMISSION_AFTER, text, at + whole.length);
  return named && 'E/CN.4';
}

/** `2254/2015`, `2254 of 2015`. */
function ofCouncilYear(
  match: RegExpExecArray | null,
  { type, organ }: CitationContext,
  misspelling: string | null,
): Item | null {
  if (!match || type !== 'RES' || (organ !== null && organ !== 'S')) return null;
  const item = itemOf(match, [''], () => `S/RES/${match[1] ?? ''} (${match[2] ?? ''})`);
  return item && { ...item, misspelling };
}

function itemOf(
  match: RegExpExecArray,
  letters: readonly string[],
  canonical: (letter: string) => string,
): Item | null {
  const documents = letters
    .map((letter) => parseSymbol(canonical(letter === '' ? '' : ` ${letter}`)))
    .filter((document) => document !== null);
  if (documents.length === 0 || documents.length < letters.length) return null;
  const designator = { start: match.index, end: match.index + match[0].length };
  return { designator, documents, misspelling: null };
}

/** `A and B`, `A, B and D`, `A to D`, each letter in full; one empty one where there are none. */
function lettersOf(letters: string | undefined): readonly string[] {
  if (letters === undefined) return [''];
  const range = /^([A-Z])(?: to |-|–)([A-Z])$/.exec(letters);
  if (!range) return letters.match(/[A-Z]/g) ?? [''];
  const from = range[1]?.charCodeAt(0) ?? 0;
  const count = Math.min((range[2]?.charCodeAt(0) ?? 0) - from + 1, MOST_LETTERS);
  return Array.from({ length: Math.max(count, 0) }, (_, index) =>
    String.fromCharCode(from + index),
  );
}

/** `resolution 1701`, `resolutions 242 and 338`: the Council's, by its number. */
function readBareNumber(
  text: string,
  at: number,
  { type, organ }: CitationContext,
  first: boolean,
): Item | null {
  if (type !== 'RES' || (organ !== null && organ !== 'S')) return null;
  // `(242) and (338)` are numbers, `242 (1967) (2018)` is not.
  if (!first && text[at - 1] === '(' && /^(?:19|20)\d\d/.test(text.slice(at, at + 4))) return null;
  const match = matchAt(NUMBER, text, at);
  if (!match || match[0].length < (first && organ === 'S' ? 1 : 3)) return null;
  const end = at + match[0].length;
  const dated = matchAt(DATED, text, end)?.[1];
  const year = dated === undefined ? yearOfResolution(Number(match[0])) : Number(dated);
  if (year === null || !resolutionFits(Number(match[0]), year)) return null;
  const said = first && organ === 'S' && !matchAt(COUNTED, text, end);
  if (!endsCleanly(text, end) || (!said && !matchAt(NUMBER_ENDS, text, end))) return null;
  if (matchAt(OTHER_BODY_AFTER, text, end)) return null;
  return itemOf(match, [''], () => `S/RES/${match[0]} (${year})`);
}
