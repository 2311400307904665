/** `npm run test:neovim`: the language server in the Neovim of this machine. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from '../../client/start/vscode-web.mjs';

const script = fileURLToPath(new URL('check.lua', import.meta.url));
const { error, status } = spawnSync(
  'nvim',
  // The script ends Neovim itself; the last command is for a script that breaks off.
  ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`, '-c', 'cquit 1'],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 120_000,
    env: {
      ...process.env,
      UN_LETTERS_SERVER: path.join(projectFolder, 'dist/server.js'),
      UN_LETTERS_FOLDER: path.join(projectFolder, 'seeds'),
    },
  },
);
if (error?.code === 'ENOENT') process.stderr.write('No nvim on the PATH: install Neovim.\n');
process.exitCode = status ?? 1;
