import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { FileFilter, globMatcher } from './fileFilter';
import type { FileSystem } from './host';

/** Node's file system. `log` is told of a folder that can't be listed. */
export function createNodeFiles(log: (message: string) => void): FileSystem {
  return {
    find: async (folder, include, filter) => {
      const paths = await filesBelow(URI.parse(folder).fsPath, include, filter, log);
      return paths.map((path) => URI.file(path).toString());
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
  const filter = new FileFilter({ exclude: [], gitignore: false });
  try {
    return (await stat(root)).isDirectory() ? await filesBelow(root, include, filter, log) : [root];
  } catch (error) {
    log(`${root}: ${reasonOf(error)}`);
    return [];
  }
}

/** Links to folders are not followed: a loop of them would never end. */
async function filesBelow(
  root: string,
  include: readonly string[],
  filter: FileFilter,
  log: (message: string) => void,
): Promise<readonly string[]> {
  const isIncluded = globMatcher(include);
  const found: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(
      (error: unknown) => log(`${join(root, folder)}: ${reasonOf(error)}`),
    );
    if (!entries) return;
    if (filter.gitignore && entries.some(({ name }) => name === '.gitignore'))
      filter.addIgnoreFile(
        folder,
        await readFile(join(root, folder, '.gitignore'), 'utf8').catch(() => ''),
      );
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!filter.leavesOut(path, 'folder')) await walk(path);
      } else if (isIncluded(path) && !filter.leavesOut(path, 'file'))
        if (entry.isFile() || (await isFile(join(root, path)))) found.push(join(root, path));
    }
  };
  await walk('');
  return found;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

export async function isFolder(path: string): Promise<boolean> {
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
