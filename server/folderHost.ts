import { FileFilter, globMatcher, type FileRules } from './fileFilter';
import { canonicalUri, folderOf, pathBelow } from './folders';
import type { FileSystem, Host } from './host';
import { READER_PLACES } from './readerPlaces';

/** A folder of the workspace. */
export interface Folder {
  readonly uri: string;
  readonly rules: FileRules;
}

/** A host on folders, each in the file system that it is in. A folder in another is its own. */
export function createFolderHost(
  folders: () => readonly Folder[],
  /** Undefined where files can't be had. */
  fileSystemOf: (uri: string) => FileSystem | undefined,
  log: (message: string) => void,
): Host {
  /** What belongs to each folder, as last listed. */
  const selections = new Map<string, (path: string) => boolean>();

  const owner = (uri: string): Folder | undefined => {
    const all = folders();
    const name = folderOf(
      uri,
      all.map((folder) => folder.uri),
    );
    return all.find((folder) => folder.uri === name);
  };
  const list = async (globsOf: (folder: Folder) => readonly string[]): Promise<string[]> => {
    const found: string[] = [];
    for (const folder of folders()) {
      const filter = new FileFilter(folder.rules);
      const isIncluded = globMatcher([...folder.rules.include, ...READER_PLACES]);
      selections.set(folder.uri, (path) => isIncluded(path) && filter.admits(path));
      const files = fileSystemOf(folder.uri);
      const uris = (await files?.find(folder.uri, globsOf(folder), filter)) ?? [];
      for (const uri of uris.map(canonicalUri)) if (owner(uri) === folder) found.push(uri);
    }
    return [...new Set(found)];
  };

  return {
    log,
    folders: () => folders().map(({ uri }) => uri),
    listLetters: () => list(({ rules }) => rules.include),
    listPlaces: () => list(() => READER_PLACES),
    includes: (uri) => {
      const folder = owner(uri);
      const selection = folder && selections.get(folder.uri);
      return selection?.(pathBelow(folder?.uri ?? '', uri)) ?? false;
    },
    readFile: async (uri) => {
      const files = fileSystemOf(uri);
      if (files === undefined) throw new Error('it is in a place that can’t be reached from here');
      return files.readFile(uri);
    },
  };
}
