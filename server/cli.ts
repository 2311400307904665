#!/usr/bin/env node
/** The batch program: see `README.md` and, for what it prints, `analysis.ts`. */
import { isAbsolute, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { URI } from 'vscode-uri';
import type { Analysis } from './analysis';
import { toCsv } from './csv';
import { createFolderHost } from './folderHost';
import type { Host } from './host';
import { createNodeFiles, filesUnder, isFolder, reasonOf } from './nodeFiles';
import { DEFAULT_SETTINGS } from './protocol';
import { createLetterService } from './service';

const USAGE = `usage: un-letters analyze [--format ndjson|json|csv] [--library DIR] PATH…

Reads letters: files, or folders searched for .txt and .md. Prints one JSON object a letter and line
(ndjson), one JSON array (json), or one row a mention (csv). Citations are resolved among all PATHs
and DIR. Exit status: 0; 1 if a file could not be read; 2 if there is none.
`;
const FORMATS = ['ndjson', 'json', 'csv'];

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});

async function main(args: readonly string[]): Promise<number> {
  const options = readArguments(args);
  if (options === null) return usage();
  const say = (message: string): void => void process.stderr.write(`${message}\n`);
  let failed = false;
  const failure = (message: string): void => {
    failed = true;
    say(message);
  };
  const paths = await listed(options.paths, failure);
  const others =
    options.library === undefined
      ? new Map<string, string>()
      : await listed([options.library], failure);
  if (paths.size === 0) return failed ? 1 : usage();
  const files = [...new Set([...paths.keys(), ...others.keys()])];
  const roots = [...options.paths, ...(options.library === undefined ? [] : [options.library])];
  const service = createLetterService(await hostOf(files, roots, say));
  const pathOf = (uri: string): string => {
    const path = URI.parse(uri).fsPath;
    return paths.get(path) ?? others.get(path) ?? path;
  };
  await service.index({ onFailure: (uri, error) => failure(`${pathOf(uri)}: ${reasonOf(error)}`) });
  const found = new Map(
    [...service.analyses(pathOf)].map(({ uri, analysis }) => [URI.parse(uri).fsPath, analysis]),
  );
  const analyses = [...paths.keys()].flatMap((path) => found.get(path) ?? []);
  await print(analyses, options.format);
  return failed ? 1 : 0;
}

/** A host on these files, and on the lists of places in those of the roots that are folders. */
async function hostOf(
  files: readonly string[],
  roots: readonly string[],
  log: (message: string) => void,
): Promise<Host> {
  const rules = { include: [], exclude: [], gitignore: false };
  const areFolders = await Promise.all(roots.map((root) => isFolder(resolve(root))));
  const folders = roots
    .filter((_, index) => areFolders[index])
    .map((root) => ({ uri: URI.file(resolve(root)).toString(), rules }));
  const ofNode = createNodeFiles(log);
  return {
    ...createFolderHost(
      () => folders,
      () => ofNode,
      log,
    ),
    listLetters: () => Promise.resolve(files.map((path) => URI.file(path).toString())),
    includes: () => true,
  };
}

interface Arguments {
  readonly paths: readonly string[];
  readonly library: string | undefined;
  readonly format: string;
}

/** Null where the arguments make no sense. */
function readArguments(args: readonly string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string' }, library: { type: 'string' } },
    });
    const [command, ...paths] = positionals;
    const format = values.format ?? (process.stdout.isTTY ? 'json' : 'ndjson');
    if (command !== 'analyze' || paths.length === 0 || !FORMATS.includes(format)) return null;
    return { paths, library: values.library, format };
  } catch {
    return null;
  }
}

function usage(): number {
  process.stderr.write(USAGE);
  return 2;
}

/** The files at the paths, by absolute path, each with the path as it was reached. */
async function listed(
  paths: readonly string[],
  failure: (message: string) => void,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const path of paths)
    for (const file of await filesUnder(resolve(path), DEFAULT_SETTINGS.include, (message) =>
      failure(message.replace(resolve(path), path)),
    )) {
      const below = relative(resolve(path), file);
      files.set(file, below === '' || isAbsolute(below) ? path : join(path, below));
    }
  return files;
}

async function print(analyses: readonly Analysis[], format: string): Promise<void> {
  if (format === 'json') return write(`${JSON.stringify(analyses, null, 2)}\n`);
  if (format === 'csv') return write(toCsv(analyses));
  for (const analysis of analyses) await write(`${JSON.stringify(analysis)}\n`);
}

/** Waits where a pipe is full; a reader that goes away (`| head`) ends the program quietly. */
function write(text: string): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
      else if (error) fail(error);
      else done();
    });
  });
}
