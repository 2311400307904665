import type { FileFilter } from './fileFilter';

/** The outside, as the service sees it. `folderHost.ts` is one on the folders of a workspace. */
export interface Host {
  /** The URIs of the folders that the library stands in; none for single files. */
  folders(): readonly string[];
  /** The URIs of the library's files that could be letters. */
  listLetters(): Promise<readonly string[]>;
  /** The URIs of the files in which a reader lists places: see `readerPlaces.ts`. */
  listPlaces(): Promise<readonly string[]>;
  /** Whether the lists would hold a file, if it were there. */
  includes(uri: string): boolean;
  /** A file's bytes. Rejects with a reason that a reader can understand. */
  readFile(uri: string): Promise<Uint8Array>;
  log(message: string): void;
}

/**
 * Where files come from. `nodeFiles.ts` is Node's file system; `clientFiles.ts` asks the LSP client
 * (virtual and remote file systems, the Web).
 */
export interface FileSystem {
  /**
   * The URIs of the files below a folder that a glob includes and the filter admits, in order. The
   * filter is told of each `.gitignore` on the way.
   */
  find(folder: string, include: readonly string[], filter: FileFilter): Promise<readonly string[]>;
  readFile(uri: string): Promise<Uint8Array>;
}
