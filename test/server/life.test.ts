import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LibraryState } from '../../server/protocol';
import { fictionalLibrary, fictionalSymbol } from '../support/fictionalLibrary';
import { positionOf } from '../support/files';
import type { RawClient } from '../support/rawClient';
import { seed } from '../support/seeds';
import { openWorkspace } from '../support/workspace';

const DELETED = 3;
const WRITTEN = 2;
const withProgress = { window: { workDoneProgress: true } };

interface Progress {
  readonly token: string;
  readonly value: {
    readonly kind: string;
    readonly message?: string;
    readonly percentage?: number;
  };
}
const progressOf = (client: RawClient): readonly Progress[] =>
  client.received
    .filter(({ method }) => method === '$/progress')
    .map(({ params }) => params as Progress);
const states = (client: RawClient): readonly LibraryState[] =>
  client.received
    .filter(({ method }) => method === 'unLetters/state')
    .map(({ params }) => LibraryState.parse(params));

it('shows how many letters are read of how many', async () => {
  const { read, client } = await openWorkspace({
    files: fictionalLibrary(100),
    capabilities: withProgress,
  });
  expect(await read()).toMatchObject({ letters: 100, unread: 0 });
  const values = progressOf(client).map(({ value }) => value);
  expect(values[0]).toMatchObject({ kind: 'begin', cancellable: true });
  expect(values.at(-2)).toMatchObject({ percentage: 100, message: '100 of 100' });
  expect(values.at(-1)).toEqual({ kind: 'end' });
});

it('stops when the reader cancels, keeps what was read, and reads on when asked to', async () => {
  const { read, letters, client } = await openWorkspace({
    files: fictionalLibrary(600),
    capabilities: withProgress,
    settings: () => null,
  });
  const { params } = await client.arrival(
    '$/progress',
    (progress) => (progress as Progress).value.kind === 'report',
  );
  client.notify('window/workDoneProgress/cancel', { token: (params as Progress).token });
  const { letters: some, unread } = await read();
  expect(some + unread).toBe(600);
  expect(some).toBeGreaterThan(0);
  expect(unread).toBeGreaterThan(0);
  expect(await letters()).toHaveLength(some);
  await client.request('workspace/executeCommand', { command: 'unLetters.readOn' });
  const all = (state: unknown): boolean => LibraryState.parse(state).letters === 600;
  const { params: last } = await client.arrival('unLetters/state', all);
  expect(last).toMatchObject({ unread: 0 });
});

it('answers of an open letter before the others are read', async () => {
  const { client, uri, read } = await openWorkspace({
    files: { ...fictionalLibrary(600), 'z.txt': seed('004').text },
  });
  const textDocument = { uri: uri('z.txt'), languageId: 'plaintext', version: 1 };
  client.notify('textDocument/didOpen', {
    textDocument: { ...textDocument, text: seed('004').text },
  });
  const { result } = await client.request('textDocument/documentSymbol', { textDocument });
  expect(result).toHaveLength(1);
  expect(states(client).some(({ indexing }) => !indexing)).toBe(false);
  await read();
});

it('takes thousands of changes in together', async () => {
  const short =
    'Letter dated 3 May 1994 from the Permanent Representative of Ruritania to the United Nations addressed to the Secretary-General\n';
  const files = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [`${index}.txt`, short]),
  );
  const { client, uri, folder, read, letters } = await openWorkspace({
    files,
    capabilities: withProgress,
  });
  await read();
  const before = states(client).length;
  // A change of branch: every letter is called otherwise, and one says something else.
  const names = Object.keys(files);
  await Promise.all(names.map((name) => rename(join(folder, name), join(folder, `new-${name}`))));
  await writeFile(join(folder, `new-${names[0] ?? ''}`), 'Nothing.');
  for (const name of names) {
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri(name), type: DELETED }],
    });
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri(`new-${name}`), type: WRITTEN }],
    });
  }
  const changed = (state: unknown): boolean => LibraryState.parse(state).letters === 999;
  await client.arrival('unLetters/state', changed);
  expect(await letters()).toHaveLength(999);
  // One note of progress for the first reading, and one for all the changes.
  const begun = progressOf(client).filter(({ value }) => value.kind === 'begin');
  expect(begun).toHaveLength(2);
  expect(states(client).length - before).toBeLessThan(10);
}, 60_000);

it('is right on what it is told where files can’t be watched', async () => {
  const files = fictionalLibrary(3);
  const [cited = '', citing = ''] = Object.keys(files);
  const { client, uri, folder, read } = await openWorkspace({ files });
  await read();
  expect(client.received.filter(({ method }) => method === 'client/registerCapability')).toEqual(
    [],
  );
  const text = files[citing] ?? '';
  const definition = async (): Promise<unknown> =>
    (
      await client.request('textDocument/definition', {
        textDocument: { uri: uri(citing) },
        position: positionOf(text, fictionalSymbol(0)),
      })
    ).result;
  const document = (name: string, version: number): object => ({
    textDocument: { uri: uri(name), languageId: 'plaintext', version, text: files[name] },
  });
  client.notify('textDocument/didOpen', document(citing, 1));
  expect(await definition()).toMatchObject({ uri: uri(cited) });
  client.notify('textDocument/didOpen', document(cited, 1));
  client.notify('textDocument/didChange', {
    textDocument: { uri: uri(cited), version: 2 },
    contentChanges: [{ text: 'Nothing.' }],
  });
  expect(await definition()).toEqual([]);
  client.notify('textDocument/didSave', { textDocument: { uri: uri(cited) } });
  client.notify('textDocument/didClose', { textDocument: { uri: uri(cited) } });
  expect(await definition()).toMatchObject({ uri: uri(cited) });
  await rm(join(folder, cited));
  client.notify('textDocument/didOpen', document(cited, 3));
  client.notify('textDocument/didClose', { textDocument: { uri: uri(cited) } });
  expect(await definition()).toEqual([]);
});
