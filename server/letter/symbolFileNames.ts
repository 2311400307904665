import { parseSymbol } from './symbolGrammar';
import type { DocumentSymbol } from './types';

/** How the Dag Hammarskjöld Library writes in a file's name what no file's name may hold. */
const WRITTEN: Readonly<Record<string, string>> = { '^': '[', '!': '', '#': ':', '%': ';' };
const EXTENSION = /\.[A-Za-z][A-Za-z0-9]{1,4}$/;
const LANGUAGE = /[-_](?:AR|ZH|EN|FR|RU|ES|DE|A|C|E|F|R|S|en|fr|es|ru|ar|zh)$/;
/** `S_RES_0242_1967_en`: research corpora pad the number and write the year without brackets. */
const PADDED_RESOLUTION = /^S_RES_0*(\d+)_((?:19|20)\d\d)(?:_.*)?$/;

/**
 * The symbols that a file is named by: `S_2018_152-EN.txt`, `A_75_660&S_2020_1267-EN.pdf`; none
 * where one of its parts is no symbol. `name` may be a path.
 */
export function symbolsOfFileName(name: string): DocumentSymbol[] {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const stem = file.replace(EXTENSION, '').replace(LANGUAGE, '').replace(LANGUAGE, '');
  if (!/[_-]/.test(stem) || stem.length > 120) return [];
  const symbols = stem
    .split(/&|[-–](?=[A-Z]{1,4}_)/)
    .map((part) => parseSymbol(symbolText(part), true));
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
