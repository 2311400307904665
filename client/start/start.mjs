/**
 * `npm start [-- FOLDER]`: a real VS Code in the browser, with the extension and the folder (the
 * sample letters if none is given). Nothing is downloaded and nothing leaves the machine.
 */
import { spawn } from 'node:child_process';
import { folderArgument } from './folder.mjs';
import { serveVscode } from './vscode-web.mjs';

const folder = folderArgument();
// Builds.
await import('../../esbuild.mjs');
const { port, close } = await serveVscode({ folder, port: Number(process.env.PORT ?? 3000) });
// Under this name, not plain `localhost`, VS Code's own pages within the page are of the same site.
const address = `http://vscode.localhost:${port}/`;
process.stdout.write(`
VS Code with UN Letters:  ${address}
The folder:               ${folder}
Edits stay in the page and are not written to the folder. Ctrl-C ends it.
`);
const end = () => {
  close();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
// Where npm alone is ended, it leaves what it runs behind.
const { ppid } = process;
setInterval(() => process.ppid !== ppid && end(), 500);
openBrowser(address);

/** Where there is a screen to open it on; the address is printed anyway. */
function openBrowser(url) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return;
  const commands = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] };
  const onScreen = DISPLAY || WAYLAND_DISPLAY ? ['xdg-open', url] : undefined;
  const [command, ...args] = commands[process.platform] ?? onScreen ?? [];
  if (!command) return;
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => process.stdout.write('No browser could be opened from here.\n'));
  opener.unref();
}
