import type { CancellationToken } from 'vscode-languageserver-protocol';
import { URI, Utils } from 'vscode-uri';
import { decode } from './decode';
import type { Source } from './features/context';
import { LineIndex, type PositionEncoding } from './features/positions';
import type { Host } from './host';
import { createGazetteer } from './letter/gazetteer';
import { readLetter, readLetters, type ReadingAids } from './letter/letter';
import { indexKnownPlaces } from './letter/places';
import type { DocumentSymbol, Letter } from './letter/types';
import { Library, type Entry } from './library/library';
import { LearnedNames } from './library/names';
import { isNote, noteOf } from './library/notes';
import { ReaderFiles } from './readerFiles';
import { isReaderPlaces } from './readerPlaces';

/** A document that an editor has open. Its text counts, not the file's. */
export interface OpenDocument {
  readonly uri: string;
  getText(): string;
}

export interface IndexOptions {
  readonly token?: CancellationToken;
  /** Told of the index as it goes on. */
  readonly progress?: { report(read: number, total: number): void };
  /** Reads only the files that an index was cancelled before. */
  readonly rest?: boolean;
  /** Told of a file that can't be read; the others still come. */
  readonly onFailure?: (uri: string, error: unknown) => void;
}

/** How long letters are read at a stretch before others have their turn, in milliseconds. */
const STRETCH = 20;
/** How many files are fetched at a time. */
const FETCHED_AT_ONCE = 32;
/** How many characters are read side by side; of a longer letter, that letter alone. */
const READ_AT_ONCE = 200_000;

/** Keeps a library in step with the files of a host and the documents of an editor. */
export class LetterStore {
  readonly library = new Library();
  readonly readerFiles: ReaderFiles;
  private readonly gazetteer = createGazetteer();
  private readonly sources = new Map<string, Source>();
  /** All that was read of the reader's notes, of which the library has only the symbols. */
  private readonly notes = new Map<string, Letter>();
  private readonly open = new Map<string, OpenDocument>();
  /** Open documents whose text was not yet read since it last changed. */
  private readonly stale = new Set<string>();
  private readonly names = new LearnedNames();
  /** Files that could be read better, or no longer so well, with what other letters teach. */
  private readonly unsettled = new Set<string>();
  private known = indexKnownPlaces([]);
  private running = 0;
  /** Files that are still to be read, or were not because the reader cancelled that. */
  private unread = new Set<string>();

  constructor(
    private readonly host: Host,
    private readonly encoding: PositionEncoding,
  ) {
    this.readerFiles = new ReaderFiles(host, encoding, (uri) => this.open.get(uri)?.getText());
  }

  get indexing(): boolean {
    return this.running > 0;
  }

  /** How many files were left unread when the reader cancelled the index. */
  get leftUnread(): number {
    return this.indexing ? 0 : this.unread.size;
  }

  /** Reads all files of the host. Ends early when cancelled. */
  async index(options: IndexOptions = {}): Promise<void> {
    this.running += 1;
    try {
      await this.readReaderFiles();
      for (const uri of this.open.keys()) this.stale.add(uri);
      const uris = await this.host.listLetters();
      this.forgetAllBut(new Set(uris));
      if (options.rest !== true) this.unread = new Set(uris);
      await this.readAll(options.rest === true ? [...this.unread] : uris, options);
      await this.settle();
    } finally {
      this.running -= 1;
    }
  }

  setDocument(document: OpenDocument): void {
    this.open.set(document.uri, document);
    this.stale.add(document.uri);
  }

  /** The file counts again, if there is one. */
  async closeDocument(uri: string): Promise<void> {
    this.open.delete(uri);
    this.stale.delete(uri);
    if (this.readerFiles.isOwn(uri)) return;
    // A document that was never saved, or whose file is gone, is no longer there.
    if (this.host.includes(uri)) await this.readFiles([uri], () => undefined);
    else this.drop(uri);
    await this.settle();
  }

  /** Files were written or made, and others deleted. */
  async filesChanged(
    written: readonly string[],
    deleted: readonly string[] = [],
    options: IndexOptions = {},
  ): Promise<void> {
    const there = written.filter((uri) => this.host.includes(uri));
    for (const uri of deleted) if (!this.open.has(uri)) this.drop(uri);
    // With other places every letter reads anew.
    if ([...there, ...deleted].some(isReaderPlaces)) return this.index(options);
    if ([...written, ...deleted].some((uri) => this.readerFiles.isOwn(uri)))
      await this.readRemarks();
    for (const uri of there) this.unread.add(uri);
    await this.readAll(there, options);
    await this.settle();
  }

  /** Reads again the files for which what other letters teach has changed, if there are any. */
  async settle(): Promise<boolean> {
    this.refresh();
    const uris = [...this.unsettled];
    this.unsettled.clear();
    await this.readAll(uris, { onFailure: () => undefined });
    return uris.length > 0;
  }

  /** Takes the symbols that the reader assigns to files for theirs. `settle` reads these anew. */
  assign(assigned: ReadonlyMap<string, readonly DocumentSymbol[]>): void {
    const changed = [...this.library.assign(assigned)];
    this.unsettle(new Set(changed.filter((uri) => this.sources.has(uri))));
  }

  read(text: string): Letter {
    return readLetter(text, this.aids());
  }

  /** All that was read of the files of the library, and of notes more than it has of them. */
  *entries(): Iterable<Entry> {
    this.refresh();
    for (const entry of this.library.all()) {
      const letter = this.notes.get(entry.uri);
      yield letter === undefined ? entry : { ...entry, letter };
    }
  }

  /** What is known of a file, never older than the document last told of. */
  sourceOf(uri: string): Source | undefined {
    this.refresh();
    return this.sources.get(uri);
  }

  /** Reads the open documents that changed. */
  refresh(): void {
    // Reading one can make another stale, which learned from it; but each teaches the same as before.
    for (const uri of this.stale) {
      this.stale.delete(uri);
      const document = this.open.get(uri);
      if (document !== undefined && !this.readerFiles.isOwn(uri))
        this.putDocument(uri, withoutMark(document.getText()));
    }
  }

  private aids(): ReadingAids {
    return { gazetteer: this.gazetteer, known: this.known };
  }

  private putDocument(uri: string, text: string): void {
    this.put(uri, text, this.read(text), true);
  }

  /** Takes a letter in, read by itself: reads it once more if others teach of names that it does not place. */
  private put(uri: string, text: string, alone: Letter, keepText: boolean): void {
    const name = nameOf(uri);
    const note = isNote(name, alone);
    this.unsettle(this.names.put(uri, note ? noteOf(alone) : alone));
    const lessons = this.names.lessonsFor(uri);
    const letter =
      lessons.length === 0
        ? alone
        : readLetter(text, {
            gazetteer: this.gazetteer,
            // What the reader says wins.
            known: indexKnownPlaces([...lessons, ...this.readerFiles.places]),
          });
    const entry = this.library.put(uri, name, note ? noteOf(letter) : letter);
    if (note) this.notes.set(uri, letter);
    else this.notes.delete(uri);
    this.sources.set(uri, {
      entry,
      lines: new LineIndex(text, this.encoding),
      text: keepText ? text : null,
    });
  }

  private drop(uri: string): void {
    this.unread.delete(uri);
    this.unsettle(this.names.drop(uri));
    this.library.drop(uri);
    this.notes.delete(uri);
    this.sources.delete(uri);
  }

  private unsettle(uris: ReadonlySet<string>): void {
    for (const uri of uris)
      if (this.open.has(uri)) this.stale.add(uri);
      else this.unsettled.add(uri);
  }

  private forgetAllBut(uris: ReadonlySet<string>): void {
    for (const uri of [...this.sources.keys()])
      if (!uris.has(uri) && !this.open.has(uri)) this.drop(uri);
  }

  /** Reads files, and lets others have their turn. Ends early when cancelled. */
  private async readAll(
    uris: readonly string[],
    { token, progress, onFailure }: IndexOptions = {},
  ): Promise<void> {
    let pause = Date.now() + STRETCH;
    for (let at = 0; at < uris.length && !token?.isCancellationRequested; at += FETCHED_AT_ONCE) {
      await this.readFiles(uris.slice(at, at + FETCHED_AT_ONCE), onFailure);
      progress?.report(Math.min(at + FETCHED_AT_ONCE, uris.length), uris.length);
      if (Date.now() < pause) continue;
      await turnOfOthers();
      pause = Date.now() + STRETCH;
    }
  }

  /** Fetches files side by side and reads them in their order. An open document keeps its text. */
  private async readFiles(
    uris: readonly string[],
    onFailure: IndexOptions['onFailure'] = (uri, error) => this.logFailure(uri, error),
  ): Promise<void> {
    const fetched = await Promise.allSettled(
      uris.map(async (uri) => decode(await this.host.readFile(uri))),
    );
    const closed: { readonly uri: string; readonly text: string }[] = [];
    for (const [index, result] of fetched.entries()) {
      const uri = uris[index] ?? '';
      this.unread.delete(uri);
      const isOpen = this.open.has(uri);
      if (result.status === 'rejected') {
        onFailure(uri, result.reason);
        if (!isOpen) this.drop(uri);
      } else if (!isOpen) closed.push({ uri, text: result.value });
    }
    for (const files of inPortions(closed)) {
      const letters = readLetters(
        files.map(({ text }) => text),
        this.aids(),
      );
      for (const [index, { uri, text }] of files.entries()) {
        const alone = letters[index];
        if (alone !== undefined) this.put(uri, text, alone, false);
      }
    }
  }

  private async readReaderFiles(): Promise<void> {
    await this.readerFiles.readPlaces();
    this.known = indexKnownPlaces(this.readerFiles.places);
    await this.readRemarks();
  }

  private async readRemarks(): Promise<void> {
    await this.readerFiles.readRemarks();
    const remarks = [...this.readerFiles.remarks];
    this.assign(new Map(remarks.map(([uri, { symbols }]) => [uri, symbols])));
  }

  private logFailure(uri: string, error: unknown): void {
    this.host.log(`${nameOf(uri)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** A mark keeps its place as a blank: an editor counts it. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
}

function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Files in their order, in portions of letters that are read side by side. */
function inPortions<T extends { readonly text: string }>(files: readonly T[]): readonly T[][] {
  const portions: T[][] = [];
  let portion: T[] = [];
  let length = 0;
  for (const file of files) {
    length += file.text.length;
    if (length > READ_AT_ONCE || portion.length === 0) {
      portions.push((portion = []));
      length = file.text.length;
    }
    portion.push(file);
  }
  return portions;
}
