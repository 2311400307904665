import { symbolKey } from '../letter/symbolGrammar';
import type { Letter } from '../letter/types';
import { add, remove } from './multimap';

/** Files by what they cite, whatever that names in the library. */
export class CitationIndex {
  /** Files by the key of a symbol that they cite. */
  private readonly bySymbol = new Map<string, Set<string>>();
  /** Files by the days by which they describe letters without a symbol. */
  private readonly byDay = new Map<string, Set<string>>();
  /** Keys of symbols by the day that citations describe their document to be of, counted. */
  private readonly symbolsByDay = new Map<string, Map<string, number>>();

  put(uri: string, { citations }: Letter): void {
    for (const { form, documents, described } of citations) {
      if (form === 'described' && described.date !== null) add(this.byDay, described.date, uri);
      for (const { canonical } of documents) {
        add(this.bySymbol, symbolKey(canonical), uri);
        if (described.date !== null)
          count(this.symbolsByDay, described.date, symbolKey(canonical), 1);
      }
    }
  }

  /** `letter` is what was put. */
  drop(uri: string, { citations }: Letter): void {
    for (const { form, documents, described } of citations) {
      if (form === 'described' && described.date !== null) remove(this.byDay, described.date, uri);
      for (const { canonical } of documents) {
        remove(this.bySymbol, symbolKey(canonical), uri);
        if (described.date !== null)
          count(this.symbolsByDay, described.date, symbolKey(canonical), -1);
      }
    }
  }

  /** The files that cite the symbol of a key. */
  citing(key: string): ReadonlySet<string> {
    return this.bySymbol.get(key) ?? NONE;
  }

  /** The files that describe a letter of a day without its symbol. */
  describing(date: string | null): ReadonlySet<string> {
    return this.byDay.get(date ?? '') ?? NONE;
  }

  /** The keys of all symbols that are cited. */
  keys(): Iterable<string> {
    return this.bySymbol.keys();
  }

  /** The keys of symbols whose document is said to be of a day. */
  keysOfDay(date: string): Iterable<string> {
    return this.symbolsByDay.get(date)?.keys() ?? [];
  }
}

const NONE: ReadonlySet<string> = new Set();

function count(map: Map<string, Map<string, number>>, key: string, item: string, by: 1 | -1): void {
  const counts = map.get(key) ?? new Map<string, number>();
  const total = (counts.get(item) ?? 0) + by;
  if (total > 0) counts.set(item, total);
  else counts.delete(item);
  if (counts.size > 0) map.set(key, counts);
  else map.delete(key);
}
