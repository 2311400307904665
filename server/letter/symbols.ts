import { isDigit } from './latin';
import type { Reading } from './reading';
import { readCitations } from './symbolCitations';
import { symbolsOfFileName } from './symbolLinks';
import { readShortForms } from './symbolLists';
import {
  endAfter,
  endsCleanly,
  isDash,
  matchAt,
  mayStartAt,
  readLoose,
  readStrict,
  type SymbolToken,
} from './symbolTokens';
import { readAddress } from './symbolUrls';
import type { Span, SymbolForm, SymbolMention } from './types';

/** Words before a symbol that say it is one, however short: `document S/96`, `symbol A/520`. */
const CITED =
  /(?<=(?:[Dd]ocuments?|[Ss]ymbols?|[Dd]oc\.)(?: No\.)? \(?|\d{4} \(|(?:letter|report|telegram|note|memorandum|communication)s? (?:of [^.;()\n]{1,60} )?\()/y;
const JOINER = / ?[-\u2010–—] ?(?=[A-Z])/y;
const HOST = /(?<=(?<![\w.@-])((?:www\.)?(?:undocs|docs\.un|documents\.un|digitallibrary\.un)\.))/y;
const FILE_NAME = /[A-Z]{1,8}_[A-Za-z0-9_.()^!#%&+-]{1,100}/y;
const LONGEST_ROOT = 8;

/** Where reading goes on, and what was found on the way. */
interface Step {
  readonly end: number;
  readonly mentions: readonly SymbolMention[];
}

/** What of a text has been read: nothing before `floor` may be read again. */
interface AlreadyRead {
  readonly floor: number;
  /** The end of the last mention, or -1. */
  readonly before: number;
}

/** The document symbols and citations of a letter, in order, in the offsets of its reading. */
export function findSymbols(reading: Reading): SymbolMention[] {
  const { text, tokens } = reading;
  const mentions: SymbolMention[] = [];
  let floor = 0;
  for (const index of tokens.begins.symbols) {
    const at = tokens.starts[index] ?? 0;
    if (at < floor) continue;
    const step =
      (tokens.words[index] ?? 0) === 0
        ? slashStep(reading, at, { floor, before: mentions.at(-1)?.end ?? -1 })
        : citationStep(reading, index);
    if (!step) continue;
    mentions.push(...step.mentions);
    floor = Math.max(step.end, at + 1);
  }
  return withHeaders(text, mentions);
}

/** What the slash at an offset belongs to. */
function slashStep(reading: Reading, at: number, { floor, before }: AlreadyRead): Step | null {
  const { text } = reading;
  const slash = text.charAt(at);
  let start = at;
  if (text[start - 1] === ' ' && isLetter(text.charCodeAt(start - 2))) start--;
  while (start > floor && at - start <= LONGEST_ROOT && isLetter(text.charCodeAt(start - 1)))
    start--;
  const address = slash === '/' ? addressStart(text, start, at) : -1;
  if (address >= floor) return addressStep(text, address);
  if (start === at || !mayStartAt(text, start)) return null;
  // `and/or`: roots of more than one letter are in capitals.
  if (at - start > 1 && /[a-z]/.test(text.charAt(at - 2))) return null;
  return slash === '_' ? fileNameStep(text, start) : symbolStep(reading, start, before);
}

function citationStep({ text, tokens }: Reading, index: number): Step | null {
  const citations = readCitations(text, tokens, index);
  if (!citations) return null;
  const mentions = citations.found.map((citation) =>
    mentionOf(text, citation, 'prose', citation.designator),
  );
  return { end: citations.end, mentions };
}

/** The start of the address (`https://…`, `undocs.org/…`, `data:…`) whose first slash this is, or -1. */
function addressStart(text: string, start: number, slash: number): number {
  const before = text[slash - 1];
  if (before === ':' && text[slash + 1] === '/') {
    let from = slash - 1;
    while (from > 0 && slash - from < 10 && isLetter(text.charCodeAt(from - 1))) from--;
    return from;
  }
  if (text.startsWith('org/', start)) {
    const name = matchAt(HOST, text, start)?.[1];
    if (name !== undefined) return start - name.length;
  }
  return text.startsWith('data:', start - 5) ? start - 5 : -1;
}

function addressStep(text: string, start: number): Step {
  const { end, token } = readAddress(text, start);
  return { end, mentions: token ? [mentionOf(text, token, 'url')] : [] };
}

/** `S_2018_152-EN.txt`: the symbol is the name without language and extension. */
function fileNameStep(text: string, start: number): Step | null {
  const name = matchAt(FILE_NAME, text, start)?.[0];
  if (name === undefined) return null;
  const trimmed = name.replace(/[.,_&+-]+$/, '');
  const stem = trimmed.replace(/(?:-[A-Z]{1,2})?(?:\.[A-Za-z][A-Za-z0-9]{1,4})?$/, '');
  const documents = symbolsOfFileName(stem);
  if (documents.length === 0) return { end: start + name.length, mentions: [] };
  const token = { start, end: start + stem.length, documents, misspelling: null };
  return { end: start + name.length, mentions: [mentionOf(text, token, 'filename')] };
}

/** A symbol, with those that hang together with it by hyphens or follow it in short forms. */
function symbolStep(reading: Reading, start: number, before: number): Step | null {
  const { text } = reading;
  let joined = readJoined(text, start, false);
  if (joined.length === 0 && isCited(text, start, before)) joined = readJoined(text, start, true);
  const last = joined.at(-1);
  const document = last?.documents.at(-1);
  if (last && document) {
    const short = readShortForms(text, last.end, document);
    const range = short[0]?.start === last.end + 1 && isDash(text, last.end);
    if ((endsCleanly(text, last.end) && !isSum(text, last)) || range) {
      const mentions = [
        ...joinedMentions(reading, joined),
        ...short.map((token) => mentionOf(text, token, 'elliptical')),
      ];
      return { end: mentions.at(-1)?.end ?? last.end, mentions };
    }
  }
  const loose = readLoose(text, start);
  return loose
    ? { end: loose.end, mentions: [mentionOf(text, loose, 'symbol')] }
    : { end: last?.end ?? start, mentions: [] };
}

/** Does the text before a symbol, or a list that it goes on, say that it is a document? */
function isCited(text: string, start: number, before: number): boolean {
  const listed = start - before <= 6 && /^(?:[,;] |,? and )$/.test(text.slice(before, start));
  return (before > 0 && listed) || matchAt(CITED, text, start) !== null;
}

/** `S/1500.50`: a sum in Peruvian soles. */
function isSum(text: string, { end, documents }: SymbolToken): boolean {
  return (
    '.,'.includes(text.charAt(end)) &&
    isDigit(text.charCodeAt(end + 1)) &&
    documents[0]?.organ === 'S' &&
    documents[0].year === null
  );
}

/** `A/72/756-S/2018/152`, `S/2018/152–S/2018/155`: the symbols that hyphens join, in order. */
function readJoined(text: string, start: number, cited: boolean): SymbolToken[] {
  const tokens: SymbolToken[] = [];
  let token = readStrict(text, start, cited);
  while (token) {
    tokens.push(token);
    const next = mayBeJoined(text, token.end) ? endAfter(JOINER, text, token.end) : token.end;
    token = next > token.end ? readStrict(text, next, cited) : null;
    if (token && !endsCleanly(text, token.end) && !isDash(text, token.end)) break;
  }
  return tokens;
}

/** Whether a hyphen follows, perhaps behind a blank. */
function mayBeJoined(text: string, end: number): boolean {
  return isDash(text, text.charAt(end) === ' ' ? end + 1 : end);
}

/** One mention for a dual symbol; one each for the ends of a range, and for two linked symbols. */
function joinedMentions(reading: Reading, tokens: readonly SymbolToken[]): SymbolMention[] {
  const { text } = reading;
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return [];
  if (first === last) return [mentionOf(text, first, 'symbol')];
  const organs = new Set(tokens.map(({ documents }) => documents[0]?.organ));
  const dual = organs.size === tokens.length && isOneLink(reading, first.end);
  if (!dual) return tokens.map((token) => mentionOf(text, token, 'symbol'));
  const documents = tokens.flatMap((token) => token.documents);
  return [
    mentionOf(text, { start: first.start, end: last.end, documents, misspelling: null }, 'symbol'),
  ];
}

/** Symbols in two links (`[A/72/756](#)–[S/2018/152](#)`) are two mentions: the file has marks between. */
function isOneLink(reading: Reading, end: number): boolean {
  const before = reading.toFile({ start: end - 1, end });
  const after = reading.toFile({ start: end, end: end + 1 });
  return after.start - before.end < 3;
}

/** A mention of what was found; its designator is all of it, unless said otherwise. */
function mentionOf(
  text: string,
  found: Pick<SymbolToken, 'start' | 'end' | 'documents' | 'misspelling'>,
  form: SymbolForm,
  designator: Span = { start: found.start, end: found.end },
): SymbolMention {
  const { start, end, documents, misspelling } = found;
  const words = text.slice(start, end);
  const ranges = { designator };
  return { type: 'symbol', start, end, text: words, documents, form, ranges, misspelling };
}

/** The two lines of a page header, each with one of the symbols of a dual one, get their form. */
function withHeaders(text: string, mentions: SymbolMention[]): SymbolMention[] {
  const isBlank = (at: number): boolean => at === text.length || ' \n'.includes(text.charAt(at));
  const paired = (one: SymbolMention | undefined, other: SymbolMention | undefined): boolean =>
    one?.form === 'symbol' &&
    other?.form === 'symbol' &&
    other.start === one.end + 1 &&
    isBlank(one.end) &&
    isBlank(other.end) &&
    one.documents.length === 1 &&
    other.documents.length === 1 &&
    one.documents[0]?.organ !== other.documents[0]?.organ;
  return mentions.map((mention, index) =>
    paired(mentions[index - 1], mention) || paired(mention, mentions[index + 1])
      ? { ...mention, form: 'header' }
      : mention,
  );
}

/** Of the Latin or the Cyrillic alphabet. */
function isLetter(code: number): boolean {
  return (
    (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0x400 && code < 0x460)
  );
}
