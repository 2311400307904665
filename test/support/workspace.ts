import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import { ClaimGroupsResult, LibraryState } from '../../server/protocol';
import { startRawClient, type RawClient } from './rawClient';

/** A server on a folder on disk, over a bare connection. All of it is gone after the test. */
export interface Workspace {
  readonly folder: string;
  readonly client: RawClient;
  /** What the server announced that it can do. */
  readonly announced: unknown;
  readonly uri: (path: string) => string;
  readonly write: (path: string, content: string) => Promise<void>;
  /** Resolves when the letters are read. */
  readonly read: () => Promise<LibraryState>;
  /** The paths of the letters in the library, in order. */
  readonly letters: () => Promise<readonly string[]>;
}

export interface WorkspaceOptions {
  readonly files: Readonly<Record<string, string>>;
  /** The folders that are opened, relative to the one on disk. */
  readonly roots?: readonly string[];
  readonly capabilities?: object;
  /** The value of a setting. */
  readonly settings?: (section: string, scope: string | undefined) => unknown;
  readonly answers?: Parameters<typeof startRawClient>[0];
  /** Done before the server is started. */
  readonly prepare?: (folder: string) => Promise<void>;
}

export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'letters-'));
  const write = async (path: string, content: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const uri = (path: string): string => pathToFileURL(join(folder, path)).toString();
  for (const [path, content] of Object.entries(options.files)) await write(path, content);
  await options.prepare?.(folder);
  const settings = options.settings ?? (() => null);
  const client = startRawClient({
    'workspace/configuration': (params) =>
      (params as { items: { section: string; scopeUri?: string }[] }).items.map((item) =>
        settings(item.section, item.scopeUri),
      ),
    ...options.answers,
  });
  onTestFinished(async () => {
    await client.request('shutdown');
    client.notify('exit');
    await client.ended;
    await rm(folder, { recursive: true, force: true });
  });
  const roots = (options.roots ?? ['']).map((root) => ({ uri: uri(root), name: root }));
  const { result } = await client.request('initialize', {
    processId: process.pid,
    rootUri: roots[0]?.uri ?? null,
    workspaceFolders: roots,
    capabilities: {
      ...options.capabilities,
      workspace: {
        configuration: options.settings !== undefined,
        workspaceFolders: true,
        ...(options.capabilities as { workspace?: object } | undefined)?.workspace,
      },
    },
    initializationOptions: { state: true },
  });
  client.notify('initialized', {});
  return {
    folder,
    client,
    announced: z.object({ capabilities: z.unknown() }).parse(result).capabilities,
    uri,
    write,
    read: async () => {
      const done = (state: unknown): boolean => !LibraryState.parse(state).indexing;
      return LibraryState.parse((await client.arrival('unLetters/state', done)).params);
    },
    letters: async () => {
      const { result: found } = await client.request('unLetters/claimGroups', {
        by: 'letter',
        filter: '',
      });
      return ClaimGroupsResult.parse(found)
        .groups.map(({ id }) => fileURLToPath(id).slice(folder.length + 1))
        .sort();
    },
  };
}
