import { symbolsOfFileName } from './symbolLinks';
import { parseSymbol } from './symbolGrammar';
import { repairSymbol } from './symbolRepair';
import { matchAt, type SymbolToken } from './symbolTokens';

const ADDRESS = /[^\s<>"“”«»]+/y;
const HOST =
  /^(?:https?:\/\/)?(?:www\.)?(?:undocs\.org|docs\.un\.org|documents\.un\.org|digitallibrary\.un\.org)(?=[/?])/i;
/** What stands before a symbol in an address: the path's language, a query, a file's folder. */
const BEFORE_SYMBOL =
  /\/files\/|[?&](?:s|p|p1|symbol|finalsymbol)=|\.org\/(?:(?:ar|zh|en|fr|ru|es)\/)?/gi;

/** The web address that starts at an offset: where it ends, and the symbol in it, if any. */
export function readAddress(
  text: string,
  start: number,
): { end: number; token: SymbolToken | null } {
  const address = matchAt(ADDRESS, text, start)?.[0] ?? '';
  const end = start + address.length;
  if (!HOST.test(address) || address.length > 500) return { end, token: null };
  const from = symbolStart(address);
  const raw = withoutPunctuation(/^[^&?#]*/.exec(address.slice(from))?.[0] ?? '');
  const documents = documentsOf(raw);
  const at = start + from;
  const token = { start: at, end: at + raw.length, documents, misspelling: null };
  return { end, token: documents.length > 0 ? token : null };
}

function symbolStart(address: string): number {
  const marks = [...address.matchAll(BEFORE_SYMBOL)];
  const last = marks.at(-1);
  return last ? last.index + last[0].length : address.length;
}

function documentsOf(raw: string): SymbolToken['documents'] {
  const text = decoded(raw).replace(/(?<=\/)0+(?=\d)/g, '');
  const symbol = parseSymbol(text, true);
  if (symbol) return [symbol];
  const parts = text.split(/[-–](?=[A-Z]{1,4}\/)/).map((part) => parseSymbol(part, true));
  const dual = parts.filter((part) => part !== null);
  if (dual.length > 1 && dual.length === parts.length) return dual;
  return repairSymbol(text)?.documents ?? symbolsOfFileName(text);
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** Without the sentence's own punctuation, and without a bracket that was opened before. */
function withoutPunctuation(raw: string): string {
  const cut = raw.replace(/[.,;:!?'’*_\]}]+$/, '');
  const open = cut.split('(').length - cut.split(')').length;
  return open < 0 ? withoutPunctuation(cut.slice(0, cut.lastIndexOf(')'))) : cut;
}
