import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  FileChangeType,
} from 'vscode-languageserver-protocol/node';
import type { Client } from '../support/client';
import { seed } from '../support/seeds';
import { hoverOn, session } from '../support/session';

const files = session();
const { uri, start } = files;
const { name, text } = seed('001');

const close = ({ connection }: Client, document: string): Promise<void> =>
  connection.sendNotification(DidCloseTextDocumentNotification.type, {
    textDocument: { uri: uri(document) },
  });
const tellDeleted = ({ connection }: Client, document: string): Promise<void> =>
  connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: uri(document), type: FileChangeType.Deleted }],
  });

it('of an open document count at once, before the file’s', async () => {
  const client = await start();
  await client.open(uri(name), text);
  await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri: uri(name), version: 2 },
    contentChanges: [
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: 'See S/1999/7. ',
      },
    ],
  });
  expect(await hoverOn(client, uri(name), `See S/1999/7. ${text}`, 'S/1999/7')).toContain(
    'Security Council document 7 of 1999',
  );
  await close(client, name);
  expect(await hoverOn(client, uri(name), text, 'S/2018/152')).toContain(
    'Security Council document 152 of 2018',
  );
});

it('a document that is closed and opened at once is open, whatever else is under way', async () => {
  const client = await start();
  const changed = 'See S/1999/7.';
  await client.open(uri(name), text);
  await client.open(uri(seed('000').name), seed('000').text);
  void close(client, seed('000').name);
  void close(client, name);
  await client.open(uri(name), changed);
  expect(await hoverOn(client, uri(name), changed, 'S/1999/7')).toContain('document 7 of 1999');
});

it('of a file that is told of are read, and a deleted one is forgotten', async () => {
  const target = seed('000').name;
  const client = await start();
  await client.open(uri(name), text);
  expect(await hoverOn(client, uri(name), text, 'S/2018/152')).toContain(target);
  await rm(join(files.folder, target));
  await tellDeleted(client, target);
  expect(await hoverOn(client, uri(name), text, 'S/2018/152')).toContain('not in this library');
});

it('a file deleted while it is open loses nothing', async () => {
  const client = await start();
  await client.open(uri(name), text);
  await rm(join(files.folder, name));
  await tellDeleted(client, name);
  expect(await hoverOn(client, uri(name), text, 'S/2018/152')).toContain('S/2018/152');
  await close(client, name);
  expect(await hoverOn(client, uri(name), text, 'S/2018/152')).toBe('');
});
