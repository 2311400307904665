import type { Position } from 'vscode-languageserver-types';
import { parseDay, type CivilDay } from '../letter/calendar';
import type { DocumentSymbol, Letter, Span } from '../letter/types';
import type { CitationStyle } from '../protocol';
import type { FeatureContext, Source } from './context';
import { pageOf } from './documentLinks';
import { spanAt } from './mentions';
import { letterInWords } from './wording';

/** What a citation is made of. What the letter does not tell is null, and left out. */
interface Cited {
  /** `S/2018/152`, `A/72/756-S/2018/152`. */
  readonly symbol: string | null;
  readonly title: string;
  /** The State that sends the letter. */
  readonly author: string | null;
  readonly date: CivilDay | null;
  readonly url: string | null;
  /** `annex I, para. 2`; empty outside the body. */
  readonly place: string;
  /** The sentence, where it is asked for. */
  readonly quotation: string | null;
}

/**
 * A citation of the sentence at a position: in the style of the United Nations (`S/2018/152,
 * para. 2`; by its title where the letter has no symbol), as CSL-JSON or as BibTeX. A paragraph goes
 * by the number printed before it; where the letter prints none, by its place among the paragraphs
 * of the body, counted in each annex anew. Null for what is no letter, or is not open.
 */
export function cite(
  source: Source,
  position: Position,
  { style, quoted }: { readonly style: CitationStyle; readonly quoted: boolean },
  context: FeatureContext,
): string | null {
  if (source.text === null || source.entry.letter.masthead.kind === null) return null;
  const offset = source.lines.offset(position);
  const cited = citedAt(source, offset, quoted, context);
  switch (style) {
    case 'united-nations':
      return inUnitedNationsStyle(cited);
    case 'csl-json':
      return inCslJson(cited);
    case 'bibtex':
      return inBibTex(cited);
  }
}

/** The sentence at an offset; undefined outside the body. */
export function sentenceAt({ claims }: Letter, offset: number): Span | undefined {
  return spanAt(spanAt(claims, offset)?.sentences ?? [], offset);
}

function citedAt(
  { entry, text }: Source,
  offset: number,
  quoted: boolean,
  { library, settings }: FeatureContext,
): Cited {
  const { letter } = entry;
  const { masthead } = letter;
  const { symbols } = library.identity(entry);
  const sentence = sentenceAt(letter, offset);
  const [url] = symbols.flatMap((symbol) => pageOf(symbol, settings.documentSite) ?? []);
  return {
    symbol: symbols.length === 0 ? null : namesOf(symbols),
    title: masthead.title ?? letterInWords(masthead),
    author: masthead.sender?.state ?? null,
    date: masthead.date === null ? null : parseDay(masthead.date),
    url: url ?? null,
    place: placeOf(letter, offset),
    quotation: quoted && sentence ? proseOf(text ?? '', sentence, letter) : null,
  };
}

function namesOf(symbols: readonly DocumentSymbol[]): string {
  return symbols.map(({ canonical }) => canonical).join('-');
}

/** `annex I, para. 2 (a)`. */
function placeOf({ parts, paragraphs }: Letter, offset: number): string {
  const paragraph = spanAt(paragraphs, offset);
  if (paragraph === undefined) return '';
  const label = parts[paragraph.part]?.label ?? '';
  const item = spanAt(paragraph.items, offset)?.label ?? '';
  return [
    label.charAt(0).toLowerCase() + label.slice(1),
    paragraph.number === null ? '' : `para. ${paragraph.number} ${item}`.trim(),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** A sentence as one reads it: in one line, without Markdown's marks and what the printer set into it. */
function proseOf(text: string, { start, end }: Span, { zones }: Letter): string {
  const prose: string[] = [];
  let from = start;
  for (const zone of zones) {
    if (zone.end <= start || zone.start >= end) continue;
    if (zone.kind !== 'furniture' && zone.kind !== 'footnote') continue;
    prose.push(text.slice(from, Math.max(from, zone.start)));
    from = zone.end;
  }
  prose.push(text.slice(from, end));
  return prose
    .join(' ')
    .replace(/\[([^\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function inUnitedNationsStyle({ symbol, title, place, quotation }: Cited): string {
  const reference = [symbol ?? title, place].filter((words) => words !== '').join(', ');
  return quotation === null ? reference : `“${quotation}” (${reference})`;
}

/** A list of one item: https://docs.citationstyles.org. What is pointed at, and quoted, is a note. */
function inCslJson(cited: Cited): string {
  const { symbol, title, author, date, url } = cited;
  const item = {
    id: keyOf(cited),
    type: 'document',
    title,
    author: author === null ? undefined : [{ literal: author }],
    issued: date === null ? undefined : { 'date-parts': [[date.year, date.month, date.day]] },
    number: symbol ?? undefined,
    URL: url ?? undefined,
    note: noteOf(cited) ?? undefined,
  };
  return JSON.stringify([item], null, 2);
}

/** The names that BibTeX has for months. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function inBibTex(cited: Cited): string {
  const { symbol, title, author, date, url } = cited;
  const note = noteOf(cited);
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    // Double braces keep capitals, and a State's name in one piece.
    ['author', author && `{{${escapeTex(author)}}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['year', date && `{${date.year}}`],
    ['month', date && MONTHS[date.month - 1]],
    ['number', symbol && `{${escapeTex(symbol)}}`],
    ['howpublished', symbol && `{United Nations document ${escapeTex(symbol)}}`],
    ['url', url && `{${url}}`],
    ['note', note && `{${escapeTex(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@misc{${keyOf(cited)},`, ...lines, '}'].join('\n');
}

function noteOf({ place, quotation }: Cited): string | null {
  if (quotation === null) return place || null;
  return place === '' ? `“${quotation}”` : `${place}: “${quotation}”`;
}

/** `S-2018-152`; `Syldavia-2018-05-20` where there is no symbol. */
function keyOf({ symbol, author, date }: Cited): string {
  const words = symbol ?? [author ?? 'letter', date?.year, date?.month, date?.day].join('-');
  return words
    .normalize('NFD')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What means something to TeX, as the sign itself. */
function escapeTex(text: string): string {
  return text.replace(/[\\~^{}$&#%_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}
