import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../../../client/start/vscode-web.mjs';

/** A folder of letters to open: the sample letters, a text that is none, and a note. */
export async function makeLibrary(temp) {
  const folder = path.join(temp, 'library');
  await mkdir(folder);
  await cp(path.join(projectFolder, 'seeds'), folder, { recursive: true });
  await writeFile(
    path.join(folder, 'README.txt'),
    'Installation\n\nUnpack the archive and run make. See INSTALL for the options.\n\nKnown bugs: none since 4 March.\n',
  );
  await writeFile(path.join(folder, 'notes.md'), '# Notes\n\n');
  return folder;
}
