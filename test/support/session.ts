import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect } from 'vitest';
import { HoverRequest, type ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { startClient, type Client } from './client';
import { positionOf } from './files';
import { seeds } from './seeds';

/** A folder of letters on disk, and servers started in it. */
export interface Session {
  /** The folder's path. It is another one in each test. */
  readonly folder: string;
  /** The URI of a file in the folder. */
  readonly uri: (name: string) => string;
  /** Starts a server in the folder; it is shut down after the test. */
  readonly start: (capabilities?: ClientCapabilities, settings?: () => object) => Promise<Client>;
}

/** Makes the folder before each test of the file, and clears all away after it. */
export function session(files: Readonly<Record<string, string>> = seeds): Session {
  let folder = '';
  let clients: Client[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'letters-'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  });
  afterEach(async () => {
    const statuses = await Promise.all(clients.map((client) => client.stop()));
    clients = [];
    await rm(folder, { recursive: true });
    expect(statuses.filter((status) => status !== 0)).toEqual([]);
  });
  return {
    get folder() {
      return folder;
    },
    uri: (name) => pathToFileURL(join(folder, name)).toString(),
    start: async (...options) => {
      const client = await startClient(pathToFileURL(folder).toString(), ...options);
      clients.push(client);
      return client;
    },
  };
}

/** The hover on `words` of a document; empty where there is none. */
export async function hoverOn(
  { connection }: Client,
  uri: string,
  text: string,
  words: string,
): Promise<string> {
  const hover = await connection.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: positionOf(text, words),
  });
  const contents = hover?.contents ?? '';
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}
