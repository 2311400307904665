/**
 * The outside, as the service sees it. `nodeHost.ts` is one on Node's file system, `clientHost.ts`
 * one that asks the LSP client (virtual and remote file systems, the Web).
 */
export interface Host {
  /** The URIs of the library's files that could be letters. */
  listLetters(): Promise<readonly string[]>;
  /** The URIs of the files in which a reader lists places: see `readerPlaces.ts`. */
  listPlaces(): Promise<readonly string[]>;
  /** A file's bytes. Rejects with a reason that a reader can understand. */
  readFile(uri: string): Promise<Uint8Array>;
  log(message: string): void;
}
