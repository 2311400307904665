import { isSameState } from '../letter/states';
import { symbolKey } from '../letter/symbolGrammar';
import { symbolsOfFileName } from '../letter/symbolLinks';
import type { DocumentSymbol, Letter } from '../letter/types';
import { isSameKind } from './citations';
import type { CitedIn, Entry } from './library';

/** The symbols that a file shows of itself, and where: in its masthead, source line or name. */
export function shownSymbols(name: string, { masthead }: Letter): Pick<Entry, 'shown' | 'shownIn'> {
  if (masthead.symbolSource === 'masthead' || masthead.symbolSource === 'source-line')
    return { shown: masthead.symbols, shownIn: masthead.symbolSource };
  const named = symbolsOfFileName(name);
  return named.length > 0 ? { shown: named, shownIn: 'filename' } : { shown: [], shownIn: 'none' };
}

/** Whether two lists name the same documents in the same order. */
export function isSame(
  a: readonly DocumentSymbol[] | undefined,
  b: readonly DocumentSymbol[] | undefined,
): boolean {
  const names = (symbols: typeof a): string =>
    (symbols ?? []).map(({ canonical }) => symbolKey(canonical)).join(' ');
  return names(a) === names(b);
}

/** Whether a letter shows no symbol, and so is known only by how others cite it. */
export function isNameless(entry: Entry): boolean {
  return entry.shownIn === 'none' && entry.letter.masthead.kind !== null;
}

/** Whether a letter is one that a citation of another can mean; nothing tells against its sender. */
export function fits(entry: Entry, { entry: citing, citation }: CitedIn): boolean {
  const { kind, sender } = entry.letter.masthead;
  const { described } = citation;
  if (entry.uri === citing.uri || kind === null || described.kind === null) return false;
  if (!isSameKind(described.kind, kind)) return false;
  if (sender === null || described.sender === null) return true;
  return isSameState(described.sender, sender.state);
}
