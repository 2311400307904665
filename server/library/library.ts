import { symbolKey } from '../letter/symbolGrammar';
import type { Citation, Claim, DocumentSymbol, Letter, SymbolSource } from '../letter/types';
import {
  fitsDescription,
  LetterCitations,
  meansSame,
  targetsOf,
  type CitationResolution,
} from './citations';
import { CitationIndex } from './citationIndex';
import { fitting, isNameless, isSame, shownSymbols } from './identity';
import { IncidentIndex, type SameIncident } from './incidents';
import { isSameNamed, MentionIndex, type Named } from './mentionIndex';
import { add, remove } from './multimap';

/** One file of the library, read. */
export interface Entry {
  readonly uri: string;
  /** The file's name without its folders. */
  readonly name: string;
  readonly letter: Letter;
  /** Its citations by the key of the symbol that they name. */
  readonly cited: ReadonlyMap<string, readonly Citation[]>;
  /** The symbols that the reader assigned to it; else those that it shows: in its masthead, source line or name. */
  readonly shown: readonly DocumentSymbol[];
  readonly shownIn: Exclude<SymbolSource, 'inferred'>;
}

/** What a symbol names in the library. */
export type Resolution =
  /** One letter. `reasons` tell how it was known where it does not show the symbol itself. */
  | { readonly state: 'resolved'; readonly target: Entry; readonly source: SymbolSource }
  /** More than one file goes by the symbol, or could. */
  | { readonly state: 'ambiguous'; readonly candidates: readonly Entry[] }
  /** Well formed, and not in the library. */
  | { readonly state: 'external' };

/** A citation, and where it stands. */
export interface CitedIn {
  readonly entry: Entry;
  readonly citation: Citation;
}

/** A mention of a date or a place, and where it stands. */
export interface NamedIn {
  readonly entry: Entry;
  readonly mention: Named;
}

/**
 * Many letters: who is which symbol, and who cites whom. Putting, replacing or dropping one letter
 * costs what that letter costs.
 */
export class Library {
  private readonly entries = new Map<string, Entry>();
  /** The files in order, until one comes or goes. */
  private sorted: readonly string[] | undefined;
  /** Files by the key of a symbol that they show. */
  private readonly bySymbol = new Map<string, Set<string>>();
  /** Letters by the day that they are dated. */
  private readonly byDate = new Map<string, Set<string>>();
  private readonly cited = new CitationIndex();
  private readonly named = new MentionIndex();
  private readonly incidents = new IncidentIndex();
  /** Symbols by the file to which the reader assigned them. */
  private assigned: ReadonlyMap<string, readonly DocumentSymbol[]> = new Map();
  private changes = 0;
  /** What was found of symbols since the library last changed. */
  private findings = new SymbolFindings(0);
  private readonly resolved = new WeakMap<
    Entry,
    { readonly revision: number; readonly citations: LetterCitations }
  >();

  /** Another number after every change. */
  get revision(): number {
    return this.changes;
  }

  get size(): number {
    return this.entries.size;
  }

  get(uri: string): Entry | undefined {
    return this.entries.get(uri);
  }

  /** In the order of their URIs, whatever the order in which they came. */
  all(): readonly Entry[] {
    this.sorted ??= [...this.entries.keys()].sort();
    return this.sorted.flatMap((uri) => this.entries.get(uri) ?? []);
  }

  /**
   * Sets which symbols the reader assigns to which files, in place of what was assigned before.
   * Gives the files for which that is now another: they are to be put again.
   */
  assign(assigned: ReadonlyMap<string, readonly DocumentSymbol[]>): ReadonlySet<string> {
    const before = this.assigned;
    this.assigned = assigned;
    const uris = new Set([...before.keys(), ...assigned.keys()]);
    for (const uri of uris) if (isSame(before.get(uri), assigned.get(uri))) uris.delete(uri);
    return uris;
  }

  put(uri: string, name: string, letter: Letter): Entry {
    const { sorted } = this;
    const known = this.entries.has(uri);
    this.drop(uri);
    this.sorted = known ? sorted : undefined;
    const cited = citationsByKey(letter);
    const entry = { uri, name, letter, cited, ...this.symbolsOf(uri, name, letter) };
    this.entries.set(uri, entry);
    this.changes += 1;
    for (const { canonical } of entry.shown) add(this.bySymbol, symbolKey(canonical), uri);
    const { kind, date } = letter.masthead;
    if (kind !== null && date !== null) add(this.byDate, date, uri);
    this.named.put(uri, letter);
    this.cited.put(uri, letter);
    this.incidents.put(entry);
    return entry;
  }

  drop(uri: string): void {
    const entry = this.entries.get(uri);
    if (entry === undefined) return;
    this.entries.delete(uri);
    this.sorted = undefined;
    this.changes += 1;
    for (const { canonical } of entry.shown) remove(this.bySymbol, symbolKey(canonical), uri);
    if (entry.letter.masthead.date !== null) remove(this.byDate, entry.letter.masthead.date, uri);
    this.named.drop(uri, entry.letter);
    this.cited.drop(uri, entry.letter);
    this.incidents.drop(uri);
  }

  /** What a mention's symbols, which are names of one document, name in the library. */
  resolve(documents: readonly DocumentSymbol[]): Resolution {
    const keys = documents.map(({ canonical }) => symbolKey(canonical));
    return foundOnce(this.found().resolutions, keys.join(' '), () => this.resolveKeys(keys));
  }

  private resolveKeys(keys: readonly string[]): Resolution {
    const owners = this.entriesOf(keys.flatMap((key) => [...(this.bySymbol.get(key) ?? [])]));
    // What the reader says wins; then a letter over a note that is named like it.
    const assigned = owners.filter(({ shownIn }) => shownIn === 'assigned');
    const letters = owners.filter(({ letter }) => letter.masthead.kind !== null);
    const [owner, ...rivals] = [assigned, letters, owners].find(({ length }) => length > 0) ?? [];
    if (owner !== undefined)
      return rivals.length === 0
        ? { state: 'resolved', target: owner, source: owner.shownIn }
        : { state: 'ambiguous', candidates: [owner, ...rivals] };
    const inferred = this.entriesOf(keys.flatMap((key) => [...this.candidates(key)]));
    const [only] = inferred;
    if (only === undefined) return { state: 'external' };
    if (inferred.length > 1) return { state: 'ambiguous', candidates: inferred };
    // Another symbol may fit the same letter as well: then neither is certain.
    return this.namesInferredFor(only).every((key) => keys.includes(key))
      ? { state: 'resolved', target: only, source: 'inferred' }
      : { state: 'ambiguous', candidates: [only] };
  }

  /** What a citation of a file means: by its symbol, its words or what it points back to. */
  resolveCitation(entry: Entry, citation: Citation): CitationResolution {
    const known = this.resolved.get(entry);
    if (known?.revision === this.changes) return known.citations.resolve(citation);
    const citations = new LetterCitations(this, entry);
    this.resolved.set(entry, { revision: this.changes, citations });
    return citations.resolve(citation);
  }

  /** The letters that fit how a citation describes one: by kind, date and sender. */
  lettersDescribed(citation: Citation): readonly Entry[] {
    const dated = this.byDate.get(citation.described.date ?? '') ?? [];
    return this.entriesOf([...dated]).filter((entry) => fitsDescription(entry, citation));
  }

  /** The symbols that a file goes by, and how they are known. */
  identity(entry: Entry): {
    readonly symbols: readonly DocumentSymbol[];
    readonly source: SymbolSource;
  } {
    if (!isNameless(entry)) return { symbols: entry.shown, source: entry.shownIn };
    const symbols = this.namesInferredFor(entry).flatMap((key) => this.spellings(key));
    const [first] = symbols;
    if (first === undefined) return { symbols: [], source: 'none' };
    return this.resolve([first]).state === 'resolved'
      ? { symbols, source: 'inferred' }
      : { symbols: [], source: 'none' };
  }

  /** What letters call the document that a file without a symbol may be: the symbols of each citation. */
  namesFitting(entry: Entry): readonly (readonly DocumentSymbol[])[] {
    const cited = this.namesInferredFor(entry)
      .flatMap((key) => this.citing(key))
      .map(({ citation }) => citation.documents);
    const nameOf = (documents: readonly DocumentSymbol[]): string =>
      documents.map(({ canonical }) => symbolKey(canonical)).join(' ');
    return [...new Map(cited.map((documents) => [nameOf(documents), documents])).values()];
  }

  /** Every citation of a file, under any of its names and in any words, but for its own. */
  citationsOf(entry: Entry): readonly CitedIn[] {
    return this.citationsIn(this.mayCite(entry)).filter(
      (cited) =>
        cited.entry !== entry &&
        targetsOf(this.resolveCitation(cited.entry, cited.citation)).includes(entry),
    );
  }

  /** Every citation that means the same document as one of a file, this one among them. */
  citationsAlike(entry: Entry, citation: Citation): readonly CitedIn[] {
    const meant = this.resolveCitation(entry, citation);
    const uris = [
      entry.uri,
      ...targetsOf(meant).flatMap((target) => this.mayCite(target)),
      ...meant.documents.flatMap(({ canonical }) => [...this.cited.citing(symbolKey(canonical))]),
      ...this.cited.describing(citation.described.date),
    ];
    return this.citationsIn(uris).filter((cited) =>
      meansSame(meant, this.resolveCitation(cited.entry, cited.citation)),
    );
  }

  /** Every citation of a symbol. */
  citing(key: string): readonly CitedIn[] {
    return this.entriesOf([...this.cited.citing(key)]).flatMap((entry) =>
      (entry.cited.get(key) ?? []).map((citation) => ({ entry, citation })),
    );
  }

  /** The keys of all symbols that letters bear or cite, each with how many letters cite it. */
  *symbolKeys(): Iterable<readonly [key: string, citing: number]> {
    for (const key of this.cited.keys()) yield [key, this.citingCount(key)];
    for (const key of this.bySymbol.keys()) if (this.citingCount(key) === 0) yield [key, 0];
  }

  /** How many letters cite the symbol of a key. */
  citingCount(key: string): number {
    return this.cited.citing(key).size;
  }

  /** The symbol of a key, as a letter that bears or cites it has it. */
  symbolOf(key: string): DocumentSymbol | undefined {
    const [owner] = this.entriesOf([...(this.bySymbol.get(key) ?? [])]);
    const [citing] = this.cited.citing(key);
    const documents =
      owner?.shown ??
      this.entries
        .get(citing ?? '')
        ?.cited.get(key)
        ?.flatMap((citation) => citation.documents);
    return documents?.find(({ canonical }) => symbolKey(canonical) === key);
  }

  /** Every mention of the same date, or of the same place in whatever spelling. */
  mentionsAlike(mention: Named): readonly NamedIn[] {
    return this.entriesOf(this.named.naming(mention)).flatMap((entry) =>
      entry.letter.mentions.flatMap((other) =>
        (other.type === 'date' || other.type === 'place') && isSameNamed(mention, other)
          ? [{ entry, mention: other }]
          : [],
      ),
    );
  }

  /** How many other files name the same date, or a place by the same name or at the same position. */
  alsoNaming(mention: Named, entry: Entry): number {
    return this.named.naming(mention).filter((uri) => uri !== entry.uri).length;
  }

  /** The files that a person signs, as the author of a part or of the whole. */
  signedBy(signatory: string): readonly Entry[] {
    return this.entriesOf(this.named.signedBy(signatory));
  }

  /** Where else the incident of a claim is told, as it seems, the likeliest first. */
  sameIncident(entry: Entry, claim: Claim): readonly SameIncident[] {
    return this.incidents.same(entry.uri, claim);
  }

  /** How many letters there are, how many citations by a symbol, and how many of these name no letter here. */
  counts(): {
    readonly letters: number;
    readonly citations: number;
    readonly notInLibrary: number;
  } {
    let letters = 0;
    let citations = 0;
    let notInLibrary = 0;
    for (const { letter } of this.entries.values()) {
      if (letter.masthead.kind === null) continue;
      letters += 1;
      for (const { form, documents } of letter.citations) {
        if (form !== 'symbol') continue;
        citations += 1;
        if (this.resolve(documents).state === 'external') notInLibrary += 1;
      }
    }
    return { letters, citations, notInLibrary };
  }

  private symbolsOf(uri: string, name: string, letter: Letter): Pick<Entry, 'shown' | 'shownIn'> {
    const assigned = this.assigned.get(uri);
    return assigned === undefined || assigned.length === 0
      ? shownSymbols(name, letter)
      : { shown: assigned, shownIn: 'assigned' };
  }

  /** The files that cite a letter's symbols, or describe a letter of its day. */
  private mayCite(entry: Entry): readonly string[] {
    const { symbols } = this.identity(entry);
    return [
      ...symbols.flatMap(({ canonical }) => [...this.cited.citing(symbolKey(canonical))]),
      ...this.cited.describing(entry.letter.masthead.date),
    ];
  }

  private citationsIn(uris: readonly string[]): readonly CitedIn[] {
    return this.entriesOf(uris).flatMap((entry) =>
      entry.letter.citations.map((citation) => ({ entry, citation })),
    );
  }

  /** Letters without a symbol that fit how a symbol is cited: kind, date and sender agree. */
  private candidates(key: string): ReadonlySet<string> {
    return foundOnce(this.found().candidates, key, () => {
      const described = this.citing(key).filter(({ citation }) => citation.described.date !== null);
      const date = described[0]?.citation.described.date ?? null;
      // Citations that differ about the date tell nothing.
      if (date === null || described.some(({ citation }) => citation.described.date !== date))
        return new Set();
      const isMeant = fitting(described);
      const dated = this.entriesOf([...(this.byDate.get(date) ?? [])]);
      return new Set(dated.filter(isMeant).map(({ uri }) => uri));
    });
  }

  private namesInferredFor(entry: Entry): readonly string[] {
    const { date } = entry.letter.masthead;
    if (date === null || !isNameless(entry)) return [];
    return [...this.cited.keysOfDay(date)].filter(
      (key) => !this.bySymbol.has(key) && this.candidates(key).has(entry.uri),
    );
  }

  /** The symbol of a key as letters cite it, each spelling once. */
  private spellings(key: string): readonly DocumentSymbol[] {
    return foundOnce(this.found().spellings, key, () => {
      const documents = this.citing(key).flatMap(({ citation }) => citation.documents);
      const ofKey = documents.filter(({ canonical }) => symbolKey(canonical) === key);
      return [...new Map(ofKey.map((document) => [document.canonical, document])).values()];
    });
  }

  private found(): SymbolFindings {
    if (this.findings.revision !== this.changes) this.findings = new SymbolFindings(this.changes);
    return this.findings;
  }

  private entriesOf(uris: readonly string[]): readonly Entry[] {
    return [...new Set(uris)].sort().flatMap((uri) => this.entries.get(uri) ?? []);
  }
}

/** What was found of symbols at one revision of the library, by their keys. */
class SymbolFindings {
  readonly resolutions = new Map<string, Resolution>();
  readonly candidates = new Map<string, ReadonlySet<string>>();
  readonly spellings = new Map<string, readonly DocumentSymbol[]>();

  constructor(readonly revision: number) {}
}

function foundOnce<T>(known: Map<string, T>, key: string, find: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}

function citationsByKey({ citations }: Letter): ReadonlyMap<string, readonly Citation[]> {
  const byKey = new Map<string, Citation[]>();
  for (const citation of citations)
    for (const { canonical } of citation.documents) {
      const key = symbolKey(canonical);
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [citation]);
      else same.push(citation);
    }
  return byKey;
}
