import { linkForm, parseSymbol } from './symbolGrammar';
import type { DocumentSymbol } from './types';

/** The languages in which documents are published, as they stand in addresses. */
export type DocumentLanguage = 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es';

/**
 * The page of a document at `docs.un.org` or at the older `undocs.org`; null where that site has
 * none: decisions of the Assembly and of the Economic and Social Council bear no symbol of their
 * own, and press releases are elsewhere.
 */
export function symbolUrl(
  symbol: DocumentSymbol,
  site: 'docs.un.org' | 'undocs.org' = 'docs.un.org',
  language: DocumentLanguage = 'en',
): string | null {
  const { kind, organ } = symbol;
  if (kind === 'press-release') return null;
  if (kind === 'decision' && (organ === 'A' || organ === 'E')) return null;
  return `https://${site}/${language}/${pathOf(symbol)}`;
}

/** The file of a document, without a page around it. */
export function fileUrl(
  symbol: DocumentSymbol,
  language: DocumentLanguage = 'en',
  format: 'pdf' | 'doc' = 'pdf',
): string {
  const name = encodeURIComponent(addressForm(symbol));
  return `https://documents.un.org/api/symbol/access?s=${bracketed(name)}&l=${language}&t=${format}`;
}

/** A search for the symbol in the Library's catalogue, which has what the other sites lack. */
export function catalogueUrl(symbol: DocumentSymbol): string {
  const name = bracketed(encodeURIComponent(linkForm(symbol.canonical)));
  return `https://digitallibrary.un.org/search?ln=en&as=1&m1=p&p1=${name}&f1=documentsymbol`;
}

/** The page of a press release, which stands under the year in which it was issued. */
export function pressReleaseUrl(symbol: DocumentSymbol, year: number): string | null {
  if (symbol.kind !== 'press-release') return null;
  const name = symbol.canonical.toLowerCase().replaceAll('/', '');
  return `https://press.un.org/en/${year}/${name}.doc.htm`;
}

/** Several texts under one number of a bracketed session are one document: `377 A (V)`. */
function addressForm({ canonical }: DocumentSymbol): string {
  return linkForm(canonical.replace(/ [A-Z](?= \()/, ''));
}

function pathOf(symbol: DocumentSymbol): string {
  return bracketed(addressForm(symbol).split('/').map(encodeURIComponent).join('/'));
}

/** Bare brackets would end a Markdown link. */
function bracketed(encoded: string): string {
  return encoded.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** How the Dag Hammarskjöld Library writes in a file's name what no file's name may hold. */
const WRITTEN: Readonly<Record<string, string>> = { '^': '[', '!': '', '#': ':', '%': ';' };
const EXTENSION = /\.[A-Za-z][A-Za-z0-9]{1,4}$/;
const LANGUAGE = /[-_](?:AR|ZH|EN|FR|RU|ES|DE|A|C|E|F|R|S|en|fr|es|ru|ar|zh)$/;
/** What file managers add to the name of a second copy. */
const COPY = / \(\d\)$/;
/** `S_RES_0242_1967_en`: research corpora pad the number and write the year without brackets. */
const PADDED_RESOLUTION = /^S_RES_0*(\d+)_((?:19|20)\d\d)(?:_.*)?$/;

/**
 * The symbols that a file is named by: `S_2018_152-EN.txt`, `A_75_660&S_2020_1267-EN.pdf`; none
 * where one of its parts is no symbol. `name` may be a path.
 */
export function symbolsOfFileName(name: string): DocumentSymbol[] {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const stem = file.replace(EXTENSION, '').replace(COPY, '').replace(LANGUAGE, '');
  if (!/[_-]/.test(stem) || stem.length > 120) return [];
  const symbols = stem.split(/&|[-–](?=[A-Z]{1,4}_)/).map((part) => parseSymbol(symbolText(part)));
  return symbols.some((symbol) => symbol === null)
    ? []
    : symbols.filter((symbol) => symbol !== null);
}

function symbolText(part: string): string {
  const padded = PADDED_RESOLUTION.exec(part);
  if (padded) return `S/RES/${padded[1] ?? ''} (${padded[2] ?? ''})`;
  return part
    .replace(/[\^!#%]/g, (mark) => WRITTEN[mark] ?? '')
    .replace(/ |_(?=\()/g, ' ')
    .replace(/(?<=_RES_[\dES-]+)_(?=[A-Z]\b)/, ' ')
    .replaceAll('_', '/');
}
