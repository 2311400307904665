import { stateKey } from '../letter/states';
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

/**
 * Tells whether a letter is one that citations of others can mean: it shows no symbol, it is of the
 * kind that they name, and nothing tells against its sender.
 */
export function fitting(cited: readonly CitedIn[]): (entry: Entry) => boolean {
  const citing = new Set(cited.map(({ entry }) => entry.uri));
  const kinds = new Set(cited.map(({ citation }) => citation.described.kind));
  const senders = new Set(cited.map(({ citation }) => citation.described.sender));
  const states = [...senders].flatMap((sender) => (sender === null ? [] : stateKey(sender)));
  return (entry) => {
    const { kind, sender } = entry.letter.masthead;
    if (citing.has(entry.uri) || kind === null || !isNameless(entry)) return false;
    if (![...kinds].every((named) => named !== null && isSameKind(named, kind))) return false;
    if (sender === null) return true;
    const state = stateKey(sender.state);
    return states.every((named) => named === state);
  };
}
