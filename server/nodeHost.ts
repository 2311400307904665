import { readFile, stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { URI } from 'vscode-uri';
import type { Host } from './host';
import { READER_PLACES } from './readerPlaces';

/** Folders that hold no letters, however a reader's globs are written. */
const IGNORED = ['**/node_modules/**', '**/.git/**'];

/** A host on Node's file system. `roots` are paths of folders or single files. */
export function createNodeHost(
  roots: () => readonly string[],
  include: () => readonly string[],
  log: (message: string) => void,
): Host {
  const list = async (paths: readonly string[], globs: readonly string[]): Promise<string[]> => {
    const found = await Promise.all(paths.map((path) => filesUnder(path, globs, log)));
    return [...new Set(found.flat())].map((path) => URI.file(path).toString());
  };
  return {
    log,
    listLetters: () => list(roots(), include()),
    listPlaces: async () => {
      const areFolders = await Promise.all(roots().map(isFolder));
      return list(
        roots().filter((_, index) => areFolders[index]),
        READER_PLACES,
      );
    },
    readFile: (uri) => readFile(URI.parse(uri).fsPath),
  };
}

/** The file itself, or the files of the folder that the globs include, in order of their names. */
export async function filesUnder(
  root: string,
  include: readonly string[],
  log: (message: string) => void,
): Promise<readonly string[]> {
  try {
    if (!(await stat(root)).isDirectory()) return [root];
    const files = await glob([...include], {
      cwd: root,
      absolute: true,
      ignore: IGNORED,
      // A loop of links would never end.
      followSymbolicLinks: false,
      caseSensitiveMatch: false,
      expandDirectories: false,
    });
    return files.sort();
  } catch (error) {
    log(`${root}: ${reasonOf(error)}`);
    return [];
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** Why a file can't be had, in plain words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
}
