import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DocumentSymbolRequest,
  FileChangeType,
  FoldingRangeRequest,
  HoverRequest,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type LocationLink,
} from 'vscode-languageserver-protocol/node';
import { claimAt, claimGroups, claimsOf } from '../server/protocol';
import { startClient, type Client } from './support/client';
import { positionOf } from './support/files';
import { seed, seeds } from './support/seeds';

let folder = '';
let client: Client | undefined;

const uri = (name: string): string => pathToFileURL(join(folder, name)).toString();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letters-'));
  for (const [name, text] of Object.entries(seeds)) await writeFile(join(folder, name), text);
});
afterEach(async () => {
  const status = await client?.stop();
  client = undefined;
  await rm(folder, { recursive: true });
  expect(status).toBe(0);
});

async function start(
  ...[root = pathToFileURL(folder).toString(), capabilities]: Partial<
    Parameters<typeof startClient>
  >
): Promise<Client> {
  client = await startClient(root, capabilities);
  return client;
}

async function hover(name: string, text: string, words: string): Promise<string> {
  const answer = await client?.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: uri(name) },
    position: positionOf(text, words),
  });
  const contents = answer?.contents ?? '';
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

describe('a plain client over stdio', () => {
  it('is told what the server does', async () => {
    const { result } = await start();
    expect(result.capabilities).toMatchObject({
      hoverProvider: true,
      definitionProvider: true,
      documentSymbolProvider: { label: 'UN Letters' },
      foldingRangeProvider: true,
    });
  });

  it('gets a hover, as plain text or as Markdown', async () => {
    const { name, text } = seed('001');
    await (await start()).open(uri(name), text);
    expect(await hover(name, text, 'S/2018/152')).toMatch(/^S\/2018\/152\n/);
    await client?.stop();
    await (
      await start(undefined, {
        textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } },
      })
    ).open(uri(name), text);
    expect(await hover(name, text, 'S/2018/152')).toMatch(/^\*\*S\/2018\/152\*\*/);
  });

  it('gets a definition: a location, or a link where it takes links', async () => {
    const { name, text } = seed('001');
    const params = { textDocument: { uri: uri(name) }, position: positionOf(text, 'S/2018/152') };
    const plain = await start();
    await plain.open(uri(name), text);
    const location = (await plain.connection.sendRequest(
      DefinitionRequest.type,
      params,
    )) as Location;
    expect(location.uri).toBe(uri(seed('000').name));
    await plain.stop();
    const rich = await start(undefined, { textDocument: { definition: { linkSupport: true } } });
    await rich.open(uri(name), text);
    const [link] = (await rich.connection.sendRequest(
      DefinitionRequest.type,
      params,
    )) as LocationLink[];
    expect(link?.targetUri).toBe(uri(seed('000').name));
  });

  it('gets what can be folded, and nothing for a text that is no letter', async () => {
    const { name, text } = seed('004');
    const { open, connection } = await start();
    await open(uri(name), text);
    await open(uri('list.txt'), 'Milk\n  Bread\n  Butter');
    const folds = (document: string): Promise<readonly FoldingRange[] | null> =>
      connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: uri(document) } });
    expect((await folds(name))?.length).toBeGreaterThan(0);
    expect(await folds('list.txt')).toBeNull();
  });

  it('gets the claims of all letters, with no document open', async () => {
    const { connection } = await start();
    const query = { by: 'place', filter: 'killed' } as const;
    const { groups, claims } = await connection.sendRequest(claimGroups, query);
    expect(groups.map(({ label }) => label)).toContain('Bahra');
    expect(claims).toBeGreaterThan(3);
    const found = await connection.sendRequest(claimsOf, { ...query, group: 'bahra' });
    expect(found.claims[0]?.label).toContain('20 February 2018 · Bahra · 16 reported killed');
    expect(found.claims[0]?.uri).toBe(uri(seed('000').name));
    const position = positionOf(seed('000').text, '9 of them women');
    const at = { ...query, uri: uri(seed('000').name), position };
    expect(await connection.sendRequest(claimAt, at)).toMatchObject({
      group: 'bahra',
      claimIndex: 0,
    });
    await expect(
      connection.sendRequest('unLetters/claimGroups', { by: 'truth', filter: '' }),
    ).rejects.toThrow();
  });

  it('gets the outline', async () => {
    const { name, text } = seed('004');
    const { open, connection } = await start();
    await open(uri(name), text);
    const [root] = (await connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri: uri(name) },
    })) as DocumentSymbol[];
    expect(root?.name).toContain('Identical letters dated 6 August 2017');
    expect(root?.children?.some((child) => child.name.startsWith('Incident · 5 August 2017'))).toBe(
      true,
    );
  });

  it('needs no folder', async () => {
    client = await startClient(null);
    const text = seed('001').text;
    await client.open('untitled:Untitled-1', text);
    const answer = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: 'untitled:Untitled-1' },
      position: positionOf(text, 'S/2018/152'),
    });
    expect(JSON.stringify(answer)).toContain('not in this library');
  });
});

describe('changes', () => {
  it('of an open document count at once, before the file’s', async () => {
    const { name, text } = seed('001');
    const { open, connection } = await start();
    await open(uri(name), text);
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uri(name), version: 2 },
      contentChanges: [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          text: 'See S/1999/7. ',
        },
      ],
    });
    expect(await hover(name, `See S/1999/7. ${text}`, 'S/1999/7')).toContain(
      'Security Council document 7 of 1999',
    );
    await connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: uri(name) },
    });
    expect(await hover(name, text, 'S/2018/152')).toContain(
      'Security Council document 152 of 2018',
    );
  });

  it('of a file that is told of are read, and a deleted one is forgotten', async () => {
    const { name, text } = seed('001');
    const target = seed('000').name;
    const { open, connection } = await start();
    await open(uri(name), text);
    expect(await hover(name, text, 'S/2018/152')).toContain(target);
    await rm(join(folder, target));
    await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uri(target), type: FileChangeType.Deleted }],
    });
    expect(await hover(name, text, 'S/2018/152')).toContain('not in this library');
  });

  it('a file deleted while it is open loses nothing', async () => {
    const { name, text } = seed('001');
    const { open, connection } = await start();
    await open(uri(name), text);
    await rm(join(folder, name));
    await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uri(name), type: FileChangeType.Deleted }],
    });
    expect(await hover(name, text, 'S/2018/152')).toContain('S/2018/152');
    await connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: uri(name) },
    });
    expect(await hover(name, text, 'S/2018/152')).toBe('');
  });
});

describe('bad input', () => {
  it.each([
    ['an empty file', ''],
    ['a lone surrogate', '\udfff S/2018/152 \ud800'],
    ['control characters', '\u0001\u0002 S/2018/152 \u0003'],
    ['a letter cut off', 'On 4 August 2018 (S/2018/152) they kil'],
  ])('%s gets an answer', async (_, text) => {
    const { open, connection } = await start();
    await open(uri('a.txt'), text);
    const symbols = await connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri: uri('a.txt') },
    });
    expect(Array.isArray(symbols)).toBe(true);
    if (text.includes('S/2018/152'))
      expect(await hover('a.txt', text, 'S/2018/152')).toContain('document 152 of 2018');
  });

  it('files that are no text are passed over, and the others still read', async () => {
    await writeFile(join(folder, 'picture.txt'), Uint8Array.from([137, 80, 78, 71, 0, 0, 1]));
    const { name, text } = seed('001');
    await (await start()).open(uri(name), text);
    expect(await hover(name, text, 'S/2018/152')).toContain(seed('000').name);
  });

  it('a position out of range and an unknown document get none', async () => {
    const { connection } = await start();
    for (const name of [seed('000').name, 'nowhere.txt'])
      expect(
        await connection.sendRequest(HoverRequest.type, {
          textDocument: { uri: uri(name) },
          position: { line: 99999, character: 5 },
        }),
      ).toBeNull();
  });
});
