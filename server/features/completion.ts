import {
  CompletionItemKind,
  type CompletionItem,
  type CompletionList,
  type MarkupKind,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import * as z from 'zod';
import { dateInWords } from '../letter/dateWords';
import { symbolKey } from '../letter/symbolGrammar';
import { describeSymbol } from '../letter/symbolSeries';
import { CITED, ORGAN_OF_WORD, ORGANS } from '../letter/tables/citationWords';
import type { Entry, Library } from '../library/library';
import type { FeatureContext, Source } from './context';
import { citedBy } from './describe/symbol';
import { renderLines } from './markup';
import { mentionAt } from './mentions';
import { letterInWords } from './wording';

/** What asks for symbols when typed: a slash or a full stop within one, the blank after `resolution`. */
export const COMPLETION_TRIGGERS: readonly string[] = ['/', '.', ' '];

/** More are not listed at a time: the client asks again as the reader types on. */
const MOST = 200;
/** How far back from the cursor a symbol, or what announces one, is looked for. */
const REACH = 120;

/** A symbol begun: its root and what follows, a bracket with a blank before it at the end. */
const SYMBOL_BEGUN = /(?<![\p{L}\p{N}/\\.@_-])[A-Z][A-Za-z]{0,9}\/[\w./-]*(?: ?\([\w. -]*)?$/u;
/** The number of what is adopted, begun: `22`, `71/2`, `377 A (`. */
const NUMBER_BEGUN = '((?:[\\dS][\\w/-]*(?: [A-Z])?(?: ?\\([\\w-]*)?)?)$';
const ANNOUNCED = CITED.map(([words, type]) => ({
  type,
  regex: new RegExp(`(?<![\\p{L}\\p{N}])(${words})(?: [Nn]o\\.)?\\s+${NUMBER_BEGUN}`, 'u'),
}));
const ORGAN_BEFORE = ORGANS.map(([name, organ]) => ({
  organ,
  regex: new RegExp(`(?<![\\p{L}\\p{N}])(?:${name})(?:['’]s?)? $`, 'u'),
}));
/** The organs whose resolutions are cited without their names. */
const UNNAMED = ['S', 'A', 'E'];
/** The others' sessions would make it one of the General Assembly. */
const NEEDS_ORGAN = /^E\/(?:RES|DEC)\/\d+[A-Z]?\(/;
const REST_OF_SYMBOL = /^(?:[A-Za-z0-9/]|[.-](?=[A-Za-z0-9]))*/;

/** What stands at the cursor, and which symbols go on with it. */
interface Begun {
  readonly words: string;
  /** How the symbols that are meant begin, apart from the words; only what follows is written. */
  readonly roots: readonly string[];
}

const Data = z.object({ key: z.string() });
const collator = new Intl.Collator('en', { numeric: true });

/**
 * The symbols of the library that go on with what is typed before a position, the most cited
 * first; null where no symbol is begun. Only of documents that are open.
 */
export function completion(
  { entry, lines, text }: Source,
  position: Position,
  { library }: FeatureContext,
): CompletionList | null {
  if (text === null) return null;
  const offset = lines.offset(position);
  const begun = begunAt(text, offset);
  if (begun === null) return null;
  const keys = keysFor(begun, library, ownKey(entry, offset, library));
  const { length: rest } = REST_OF_SYMBOL.exec(text.slice(offset, offset + REACH))?.[0] ?? '';
  const span = { start: offset - begun.words.length, end: offset + rest };
  const range = lines.range(span);
  const items = mostCited(keys).map((key, rank) => itemOf(key, rank, begun, library, range));
  return items.length === 0 ? null : { isIncomplete: keys.length > MOST, items };
}

/** Adds to an item what is asked only of the one looked at: its document, and who cites it. */
export function resolveCompletion(
  item: CompletionItem,
  library: Library,
  format: MarkupKind,
): CompletionItem {
  const { key } = Data.safeParse(item.data).data ?? {};
  const document = key === undefined ? undefined : library.symbolOf(key);
  if (key === undefined || document === undefined) return item;
  const letters = lettersOf(key, library);
  const lines = [
    [describeSymbol(document)],
    letters.length > 1 ? ['Several letters of this library could be meant:'] : [],
    ...letters.map(({ letter }) => [letterInWords(letter.masthead)]),
    letters.length === 0 ? ['Not in this library'] : [],
    [citedBy([document], null, library)],
  ];
  const [only] = letters;
  return {
    ...item,
    detail: only && letters.length === 1 ? only.name : document.canonical,
    documentation: renderLines(lines, format),
  };
}

function begunAt(text: string, offset: number): Begun | null {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const [symbol] = SYMBOL_BEGUN.exec(before) ?? [];
  if (symbol !== undefined) return { words: symbol, roots: [''] };
  for (const { type, regex } of ANNOUNCED) {
    const match = regex.exec(before);
    if (match === null) continue;
    const [, cue = '', words = ''] = match;
    const named = before.slice(0, match.index);
    const organ = ORGAN_OF_WORD[cue] ?? ORGAN_BEFORE.find((each) => each.regex.test(named))?.organ;
    const organs = organ === undefined ? UNNAMED : [organ];
    return { words, roots: organs.map((each) => `${each}/${type}/`) };
  }
  return null;
}

interface Found {
  readonly key: string;
  readonly citing: number;
}

function keysFor({ words, roots }: Begun, library: Library, own: string | null): readonly Found[] {
  const starts = roots.map((root) => symbolKey(root + words));
  const found: Found[] = [];
  for (const [key, citing] of library.symbolKeys())
    if (key !== own && starts.some((start) => key.startsWith(start)))
      if (roots.length === 1 || !NEEDS_ORGAN.test(key)) found.push({ key, citing });
  return found;
}

/** The natural order of all would take long in a great library: only those listed are put in it. */
function mostCited(found: readonly Found[]): readonly string[] {
  return [...found]
    .sort((a, b) => b.citing - a.citing)
    .slice(0, MOST)
    .sort((a, b) => b.citing - a.citing || collator.compare(a.key, b.key))
    .map(({ key }) => key);
}

/** The symbol at the cursor, where nothing but its being typed there brought it into the library. */
function ownKey(entry: Entry, offset: number, library: Library): string | null {
  const mention = mentionAt(entry.letter, offset);
  const [document] = mention?.type === 'symbol' ? mention.documents : [];
  if (document === undefined) return null;
  const key = symbolKey(document.canonical);
  const here = entry.cited.get(key)?.length ?? 0;
  const elsewhere = library.citingCount(key) - Math.min(here, 1);
  const borne = lettersOf(key, library).some((letter) => letter !== entry);
  return here > 1 || elsewhere > 0 || borne ? null : key;
}

function itemOf(
  key: string,
  rank: number,
  { roots }: Begun,
  library: Library,
  range: Range,
): CompletionItem {
  const canonical = library.symbolOf(key)?.canonical ?? key;
  const root = roots.find((each) => canonical.startsWith(each)) ?? '';
  const newText = canonical.slice(root.length);
  const [letter] = lettersOf(key, library);
  return {
    label: newText,
    labelDetails: {
      description: letter ? whoseAndWhen(letter) : `cited by ${library.citingCount(key)}`,
    },
    kind: letter ? CompletionItemKind.File : CompletionItemKind.Reference,
    // Editors filter by the words within the edit's range, slashes and all.
    filterText: newText,
    sortText: String(rank).padStart(4, '0'),
    textEdit: { range, newText },
    data: { key } satisfies z.infer<typeof Data>,
  };
}

/** `21 February 2018 · Syrian Arab Republic`, so far as a letter tells. */
function whoseAndWhen({ letter: { masthead } }: Entry): string {
  const date = masthead.date === null ? '' : dateInWords(masthead.date);
  return [date, masthead.sender?.state].filter(Boolean).join(' · ');
}

function lettersOf(key: string, library: Library): readonly Entry[] {
  const document = library.symbolOf(key);
  if (document === undefined) return [];
  const resolution = library.resolve([document]);
  if (resolution.state === 'resolved') return [resolution.target];
  return resolution.state === 'ambiguous' ? resolution.candidates : [];
}
