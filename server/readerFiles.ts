import { URI, Utils } from 'vscode-uri';
import { decode } from './decode';
import { LineIndex, type PositionEncoding } from './features/positions';
import { folderOf, pathBelow } from './folders';
import type { Host } from './host';
import type { Problem } from './json';
import type { KnownPlace } from './letter/places';
import { LETTERS_JSON, readLettersJson, type LetterRemarks } from './lettersJson';
import { isReaderPlaces, readReaderPlaces } from './readerPlaces';

/** A file of the reader's own, as it was last read. */
export interface ReaderFile {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * What the reader wrote beside the letters: `letters.json` at the root of each folder, and lists of
 * places.
 */
export class ReaderFiles {
  private readonly placeFiles = new Map<string, ReaderFile>();
  private readonly remarkFiles = new Map<string, ReaderFile>();
  private knownPlaces: readonly KnownPlace[] = [];
  private letterRemarks: ReadonlyMap<string, LetterRemarks> = new Map();
  private changes = 0;

  constructor(
    private readonly host: Host,
    private readonly encoding: PositionEncoding,
    /** The text of a document that an editor has open. */
    private readonly openText: (uri: string) => string | undefined,
  ) {}

  /** Another number after every change. */
  get revision(): number {
    return this.changes;
  }

  get places(): readonly KnownPlace[] {
    return this.knownPlaces;
  }

  /** The remarks on letters, by the letter's URI. */
  get remarks(): ReadonlyMap<string, LetterRemarks> {
    return this.letterRemarks;
  }

  /** The files that are there, in no order. */
  all(): readonly ReaderFile[] {
    return [...this.placeFiles.values(), ...this.remarkFiles.values()];
  }

  /** Whether a file is the reader's own, and no letter. */
  isOwn(uri: string): boolean {
    return isReaderPlaces(uri) || this.remarksFileOf(uri) === uri;
  }

  /** A file's text, as an editor has it; undefined where there is no such file. */
  textOf(uri: string): string | undefined {
    return this.openText(uri) ?? (this.placeFiles.get(uri) ?? this.remarkFiles.get(uri))?.text;
  }

  linesOf(text: string): LineIndex {
    return new LineIndex(text, this.encoding);
  }

  /** The URI of the `letters.json` that remarks on a letter stand in; undefined outside all folders. */
  remarksFileOf(uri: string): string | undefined {
    return this.besideLetters(uri, LETTERS_JSON);
  }

  /** The URI of the list that a place of a letter is added to; undefined outside all folders. */
  placesFileOf(uri: string): string | undefined {
    const folder = this.folderOf(uri);
    const inFolder = [...this.placeFiles.keys()].filter(
      (file) => /\.csv$/i.test(file) && this.folderOf(file) === folder,
    );
    return inFolder[0] ?? this.besideLetters(uri, 'places.csv');
  }

  /** A letter's path in its folder. */
  pathOf(uri: string): string {
    return pathBelow(this.folderOf(uri) ?? '', uri);
  }

  async readPlaces(): Promise<void> {
    const places: KnownPlace[] = [];
    this.placeFiles.clear();
    for (const uri of await this.host.listPlaces())
      try {
        const text = decode(await this.host.readFile(uri));
        const read = readReaderPlaces(Utils.basename(URI.parse(uri)), text);
        places.push(...read.places);
        this.keep(this.placeFiles, uri, text, read.problems);
      } catch (error) {
        this.logFailure(uri, error);
      }
    this.knownPlaces = places;
    this.changes += 1;
  }

  async readRemarks(): Promise<void> {
    const remarks = new Map<string, LetterRemarks>();
    this.remarkFiles.clear();
    for (const folder of this.host.folders()) {
      const uri = below(folder, LETTERS_JSON);
      // A folder without one is the rule.
      const bytes = await this.host.readFile(uri).catch(() => null);
      if (bytes === null) continue;
      try {
        const text = decode(bytes);
        const { letters, problems } = readLettersJson(text);
        for (const [path, remark] of letters) remarks.set(below(folder, path), remark);
        this.keep(this.remarkFiles, uri, text, problems);
      } catch (error) {
        this.logFailure(uri, error);
      }
    }
    this.letterRemarks = remarks;
    this.changes += 1;
  }

  private keep(
    files: Map<string, ReaderFile>,
    uri: string,
    text: string,
    problems: readonly Problem[],
  ): void {
    files.set(uri, { uri, text, problems });
    for (const { message } of problems)
      this.host.log(`${Utils.basename(URI.parse(uri))}: ${message}`);
  }

  private besideLetters(uri: string, name: string): string | undefined {
    const folder = this.folderOf(uri);
    return folder === undefined ? undefined : below(folder, name);
  }

  private folderOf(uri: string): string | undefined {
    return folderOf(uri, this.host.folders());
  }

  private logFailure(uri: string, error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    this.host.log(`${Utils.basename(URI.parse(uri))}: ${why}`);
  }
}

/** The URI of a file by its path in a folder. */
function below(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), ...path.split('/')).toString();
}
