import type { Connection } from 'vscode-languageserver';
import { pathBelow } from './folders';
import type { FileSystem } from './host';
import { findFiles, FindFilesResult, readFile, ReadFileResult } from './protocol';

/** The client's files: virtual and remote file systems, and the Web. */
export function createClientFiles(connection: Connection): FileSystem {
  const find = async (folder: string, include: readonly string[]): Promise<readonly string[]> => {
    const params = { folder, include: [...include] };
    return FindFilesResult.parse(await connection.sendRequest(findFiles, params)).uris;
  };
  const read = async (uri: string): Promise<Uint8Array> => {
    const { base64 } = ReadFileResult.parse(await connection.sendRequest(readFile, { uri }));
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  };
  return {
    find: async (folder, include, filter) => {
      if (filter.gitignore)
        await Promise.all(
          (await find(folder, ['**/.gitignore'])).map(async (uri) => {
            const text = new TextDecoder().decode(await read(uri).catch(() => new Uint8Array()));
            filter.addIgnoreFile(pathBelow(folder, uri).replace(/\/?\.gitignore$/, ''), text);
          }),
        );
      const uris = await find(folder, include);
      return uris.filter((uri) => filter.admits(pathBelow(folder, uri))).sort();
    },
    readFile: read,
  };
}
