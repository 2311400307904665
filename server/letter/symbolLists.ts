import { readItems } from './symbolCitations';
import { parseSymbol } from './symbolGrammar';
import { endAfter, endsCleanly, matchAt, type SymbolToken } from './symbolTokens';
import { AFTER_NUMBER, MONTHS } from './tables/citationWords';
import type { DocumentSymbol } from './types';

const SEPARATOR =
  /(?:, ?(?:and |or |AND |OR |& )?| (?:and|or|&|to|through|AND|OR|TO) |[-–—])(?=[A-Z/\d])/y;
const ITEM =
  /\/?(?:(Add|Corr|Rev|Amend|ADD|CORR|REV|AMEND)\. ?(\d{1,3})|(L|PV|SR|CRP|WP|R|INF)\.(\d{1,5})|(\d{1,5})(?!\d))((?:\/(?:Add|Rev|Corr)\.\d{1,3}){0,3})/y;
/** `2018/153` after `S/2018/152`, `72/191` after `A/RES/71/248`. */
const SLOTTED = /(\d{2,4})\/(\d{1,5})(?!\d)((?:\/(?:Add|Rev|Corr)\.\d{1,3}){0,3})/y;
const NUMBER_ENDS = new RegExp(
  `(?=$|[.,;:)\\]\\n?!"”’'](?!\\d)|[-–—](?!\\d)| (?:and|or|to|&|through|AND|OR|TO|dated|of \\d{1,2} (?:${MONTHS})|${AFTER_NUMBER})(?![\\p{L}\\p{N}]))`,
  'uy',
);
const SUFFIXES = /(?:\/(?:Add|Rev|Corr|Amend)\.\d{1,3}| \([A-Z][^)]*\))+$/;

/** What a short item may stand for: the symbol before it, and what its last number counted. */
interface Base {
  readonly document: DocumentSymbol;
  /** The kind of suffix that a bare number would repeat: `Add`. */
  readonly suffix: string | null;
  readonly number: number;
}

/**
 * The short forms that go on from a symbol which ends at an offset: `S/2018/152, 153 and Add.1`.
 * Each is built from the symbol before it, its last like component replaced.
 */
export function readShortForms(
  text: string,
  at: number,
  document: DocumentSymbol,
): readonly SymbolToken[] {
  if (document.kind === 'resolution' && document.suffixes.length === 0) {
    return readResolutions(text, at, document);
  }
  const tokens: SymbolToken[] = [];
  let base: Base | null = null;
  let start = endAfter(SEPARATOR, text, at);
  for (let end = at; start > end; start = endAfter(SEPARATOR, text, end)) {
    base ??= baseOf(document);
    const token: SymbolToken | null = readSlotted(text, start, base) ?? readItem(text, start, base);
    const last = token?.documents.at(-1);
    if (!token || !last) break;
    tokens.push(token);
    end = token.end;
    base = nextBase(base, last);
  }
  return tokens;
}

function readResolutions(text: string, at: number, document: DocumentSymbol): SymbolToken[] {
  const start = endAfter(SEPARATOR, text, at);
  if (start === at) return [];
  const context = { type: 'RES', organ: document.organ } as const;
  const items = readItems(text, start, context, false);
  return items.map(({ designator, documents, misspelling }) => ({
    ...designator,
    documents,
    misspelling,
  }));
}

function baseOf(document: DocumentSymbol): Base {
  const [, suffix, number] =
    /^(Add|Rev|Corr|Amend)\.(\d+)$/.exec(document.suffixes.at(-1) ?? '') ?? [];
  return { document, suffix: suffix ?? null, number: Number(number ?? document.number) };
}

/** A suffix belongs to the symbol in full before it, not to the suffix before it. */
function nextBase(base: Base, last: DocumentSymbol): Base {
  const next = baseOf(last);
  const added = last.canonical.startsWith(`${base.document.canonical}/`);
  return added ? { ...next, document: base.document } : next;
}

function readSlotted(text: string, start: number, { document }: Base): SymbolToken | null {
  const match = matchAt(SLOTTED, text, start);
  const slot = document.year === null ? document.session : String(document.year);
  if (!match || slot === null || document.kind === 'meeting-record') return null;
  const [whole, newSlot = '', number = '', suffixes = ''] = match;
  if (newSlot.length !== slot.length) return null;
  const stem = document.canonical.replace(SUFFIXES, '');
  const tail = `/${slot}/${document.number ?? ''}`;
  if (!stem.endsWith(tail)) return null;
  return tokenOf(
    text,
    start,
    whole,
    `${stem.slice(0, -tail.length)}/${newSlot}/${number}${suffixes}`,
  );
}

function readItem(text: string, start: number, base: Base): SymbolToken | null {
  const match = matchAt(ITEM, text, start);
  if (!match) return null;
  const [whole, word, suffixNumber, type, typeNumber, bare, more = ''] = match;
  const suffix = word && word.charAt(0) + word.slice(1).toLowerCase();
  const range =
    suffix !== undefined && more === '' ? suffixRange(text, start, whole, suffix, base) : null;
  if (range) return range;
  if (suffix !== undefined) {
    return tokenOf(text, start, whole, withSuffix(base, suffix, suffixNumber ?? '') + more);
  }
  const stem = base.document.canonical.replace(SUFFIXES, '');
  if (type !== undefined) {
    if (!new RegExp(`/${type}\\.\\d+$`).test(stem)) return null;
    return tokenOf(text, start, whole, stem.replace(/\d+$/, typeNumber ?? '') + more);
  }
  return readBare(text, start, whole, bare ?? '', more, base);
}

/** A number alone: larger than the one before it, of like length, and not the count of anything. */
function readBare(
  text: string,
  start: number,
  whole: string,
  bare: string,
  more: string,
  base: Base,
): SymbolToken | null {
  const { document, suffix } = base;
  if (more === '' && !whole.startsWith('/') && !matchAt(NUMBER_ENDS, text, start + whole.length)) {
    return null;
  }
  const follows = (previous: number) =>
    Number(bare) > previous && Math.abs(bare.length - String(previous).length) <= 1;
  if (suffix !== null && follows(base.number)) {
    return tokenOf(text, start, whole, withSuffix(base, suffix, bare) + more);
  }
  if (document.number === null || !follows(Number(document.number))) return null;
  if (document.year !== null && bare.length === 4 && /^(?:19|20)/.test(bare)) return null;
  const stem = document.canonical.replace(SUFFIXES, '');
  return tokenOf(text, start, whole, stem.replace(/\d+$/, bare) + more);
}

/** `Add.1-3` standing alone: one span for all of them. */
function suffixRange(
  text: string,
  start: number,
  whole: string,
  suffix: string,
  base: Base,
): SymbolToken | null {
  const match = /\d+$/.exec(whole);
  const end = matchAt(/[-–](\d{1,2})(?!\d)/y, text, start + whole.length);
  if (!match || !end) return null;
  const from = Number(match[0]);
  const to = Number(end[1]);
  if (to <= from || to - from > 20) return null;
  const documents = Array.from({ length: to - from + 1 }, (_, index) =>
    parseSymbol(withSuffix(base, suffix, String(from + index)), true),
  ).filter((document) => document !== null);
  const token = { start, end: start + whole.length + end[0].length, documents, misspelling: null };
  return documents.length > 0 && endsCleanly(text, token.end) ? token : null;
}

function withSuffix({ document }: Base, suffix: string, number: string): string {
  const like = document.canonical.lastIndexOf(`/${suffix}.`);
  const stem = like < 0 ? document.canonical : document.canonical.slice(0, like);
  return `${stem}/${suffix}.${number}`;
}

function tokenOf(
  text: string,
  start: number,
  whole: string,
  canonical: string,
): SymbolToken | null {
  const end = start + whole.length;
  const symbol = parseSymbol(canonical, true);
  const ended = endsCleanly(text, end) || /^[-–—]/.test(text.slice(end, end + 1));
  return symbol && ended ? { start, end, documents: [symbol], misspelling: null } : null;
}
