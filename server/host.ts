/**
 * The outside, as the service sees it. `nodeHost.ts` is one on Node's file system, `clientHost.ts`
 * one that asks the LSP client (virtual and remote file systems, the Web).
 */
export interface Host {
  /** The URIs of the library's files. */
  listLetters(): Promise<readonly string[]>;
  /** A file's bytes. Rejects with a reason that a reader can understand. */
  readFile(uri: string): Promise<Uint8Array>;
  log(message: string): void;
}
