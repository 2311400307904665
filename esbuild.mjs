/**
 * Bundles the extension, the language server and the batch program into dist/.
 *   node esbuild.mjs [--watch] [--production]
 */
import { chmod, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  loader: { '.tsv': 'text' },
  metafile: true,
  logLevel: 'info',
};

/** Programs for Node: `node20`, CommonJS. */
const forNode = {
  ...common,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Some packages ask for it, and CommonJS has none.
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
};
/** What VS Code for the Web loads: modules of the extension host's own worker, and a worker of ours. */
const forWeb = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  { ...forNode, entryPoints: { client: 'client/node.ts' }, external: ['vscode'] },
  { ...forNode, entryPoints: { server: 'server/node.ts', cli: 'server/cli.ts' } },
  {
    ...forWeb,
    format: 'cjs',
    entryPoints: { 'client-web': 'client/browser.ts', 'test/host': 'test/e2e/suite/index.ts' },
    external: ['vscode'],
  },
  { ...forWeb, format: 'iife', entryPoints: { 'server-web': 'server/browser.ts' } },
].map((bundle) => ({ ...bundle, outdir: 'dist' }));

/** The licences of the packages whose code is in the bundles, as they ask. */
async function writeLicenses(metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = new Set(
    inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const texts = await Promise.all(
    [...folders].sort().map(async (folder) => {
      const { name, version } = JSON.parse(
        await readFile(path.join(folder, 'package.json'), 'utf8'),
      );
      const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
      if (!file) throw new Error(`${folder} shows no licence`);
      return `${name} ${version}\n\n${(await readFile(path.join(folder, file), 'utf8')).trim()}\n`;
    }),
  );
  await writeFile('dist/LICENSES.txt', texts.join(`\n${'-'.repeat(80)}\n\n`));
}

await rm('dist', { recursive: true, force: true });
if (watch) {
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
} else {
  const builds = bundles.map((bundle) => esbuild.build({ ...bundle, logLevel: 'warning' }));
  // What is wrong has been told by then.
  const results = await Promise.all(builds).catch(() => process.exit(1));
  await writeLicenses(results.map((result) => result.metafile));
  await Promise.all(['dist/cli.js', 'dist/server.js'].map((program) => chmod(program, 0o755)));
}
