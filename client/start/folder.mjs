import { statSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './vscode-web.mjs';

/** The folder given on the command line, as seen from where the command was typed; else the sample letters. */
export function folderArgument() {
  const given = process.argv[2];
  // npm runs scripts in the project's folder and says here where it was called.
  const folder = given
    ? path.resolve(process.env.INIT_CWD ?? process.cwd(), given)
    : path.join(projectFolder, 'seeds');
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return folder;
  process.stderr.write(`${folder}: ${found ? 'not a folder' : 'no such folder'}\n`);
  process.exit(2);
}
