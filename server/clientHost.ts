import type { Connection } from 'vscode-languageserver';
import type { Host } from './host';
import {
  LIST_LETTERS,
  ListLettersResult,
  READ_FILE,
  ReadFileResult,
  type ListLettersParams,
  type ReadFileParams,
} from './protocol';

/** A host that asks the client for everything: virtual and remote file systems, and the Web. */
export function createClientHost(
  connection: Connection,
  roots: () => readonly string[],
  include: () => readonly string[],
): Host {
  return {
    log: (message) => connection.console.log(message),
    listLetters: async () => {
      const params: ListLettersParams = { roots: [...roots()], include: [...include()] };
      return ListLettersResult.parse(await connection.sendRequest(LIST_LETTERS, params)).uris;
    },
    readFile: async (uri) => {
      const params: ReadFileParams = { uri };
      const { base64 } = ReadFileResult.parse(await connection.sendRequest(READ_FILE, params));
      return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    },
  };
}
