import type { Connection } from 'vscode-languageserver';
import type { Host } from './host';
import { listLetters, ListLettersResult, readFile, ReadFileResult } from './protocol';

/** A host that asks the client for everything: virtual and remote file systems, and the Web. */
export function createClientHost(
  connection: Connection,
  roots: () => readonly string[],
  include: () => readonly string[],
): Host {
  return {
    log: (message) => connection.console.log(message),
    listLetters: async () => {
      const params = { roots: [...roots()], include: [...include()] };
      return ListLettersResult.parse(await connection.sendRequest(listLetters, params)).uris;
    },
    readFile: async (uri) => {
      const { base64 } = ReadFileResult.parse(await connection.sendRequest(readFile, { uri }));
      return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    },
  };
}
