/**
 * `npm run test:web`: the extension in VS Code for the Web, in a headless browser: the suite within the
 * extension host, then what a reader sees on the page.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { projectFolder, serveVscode } from '../../client/start/vscode-web.mjs';
import { launchBrowser } from './support/browser.mjs';
import { runHostSuite } from './support/host-suite.mjs';
import { makeLibrary } from './support/library.mjs';
import { checkPage } from './page.mjs';

const temp = await mkdtemp(path.join(os.tmpdir(), 'un-letters-web-'));
const cleanUp = [() => rm(temp, { recursive: true, force: true, maxRetries: 5 })];
try {
  const folder = await makeLibrary(temp);
  const browser = await launchBrowser(temp);
  cleanUp.unshift(() => browser.close());

  /** @param {(url: string) => Promise<boolean>} check */
  const inVscode = async (tests, check) => {
    const { port, close } = await serveVscode({ folder, tests });
    try {
      return await check(`http://vscode.localhost:${port}/`);
    } finally {
      close();
    }
  };
  const hostSuite = path.join(projectFolder, 'dist/test/host.js');
  const passed = [
    await inVscode(hostSuite, (url) => runHostSuite(browser, url)),
    await inVscode(undefined, (url) => checkPage(browser, url)),
  ];
  process.exitCode = passed.every(Boolean) ? 0 : 1;
} finally {
  for (const step of cleanUp) await step();
}
