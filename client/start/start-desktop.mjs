/** `npm run start:desktop [-- FOLDER]`: the VS Code of this machine, with the extension and the folder. */
import { spawnSync } from 'node:child_process';
import { folderArgument } from './folder.mjs';
import { projectFolder } from './vscode-web.mjs';

const folder = folderArgument();
await import('../../esbuild.mjs');
const windows = process.platform === 'win32';
// On Windows the commands are batch files, which want a shell, and the shell wants quotes.
const quoted = (text) => (windows ? `"${text}"` : text);
for (const command of ['code', 'code-insiders', 'codium']) {
  const args = ['--new-window', `--extensionDevelopmentPath=${projectFolder}`, folder].map(quoted);
  const { error, status } = spawnSync(command, args, { stdio: 'inherit', shell: windows });
  const missing =
    error?.code === 'ENOENT' || (windows && status === 9009) || (windows && status === 1);
  if (!missing) process.exit(error ? 1 : (status ?? 1));
}
process.stderr.write(
  "No VS Code was found on the PATH. In VS Code, run “Shell Command: Install 'code' command in PATH”,\n" +
    'or use `npm start`, which needs only a browser.\n',
);
process.exit(2);
