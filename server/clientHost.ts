import type { Connection } from 'vscode-languageserver';
import type { Host } from './host';
import { READER_PLACES } from './readerPlaces';
import { listLetters, ListLettersResult, readFile, ReadFileResult } from './protocol';

/** A host that asks the client for everything: virtual and remote file systems, and the Web. */
export function createClientHost(
  connection: Connection,
  roots: () => readonly string[],
  include: () => readonly string[],
): Host {
  const list = async (globs: readonly string[]): Promise<readonly string[]> => {
    const params = { roots: [...roots()], include: [...globs] };
    return ListLettersResult.parse(await connection.sendRequest(listLetters, params)).uris;
  };
  return {
    log: (message) => connection.console.log(message),
    listLetters: () => list(include()),
    listPlaces: () => list(READER_PLACES),
    readFile: async (uri) => {
      const { base64 } = ReadFileResult.parse(await connection.sendRequest(readFile, { uri }));
      return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    },
  };
}
