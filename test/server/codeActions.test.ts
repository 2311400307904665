import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  ExecuteCommandRequest,
  FileChangeType,
  PublishDiagnosticsNotification,
  ShowMessageNotification,
  type CodeAction,
  type PublishDiagnosticsParams,
  type ShowMessageParams,
} from 'vscode-languageserver-protocol/node';
import type { Client } from '../support/client';
import { positionOf } from '../support/files';
import { session } from '../support/session';

const text =
  'Letter dated 20 May 2018 from the Permanent Representative of Syldavia to the United Nations addressed to the President of the Security Council\n\n' +
  'On Monday, 4 May 2018, Klow was shelled.\n';
const files = session({ 'a.txt': text });
const { uri, start } = files;

async function actionsAt({ connection, open }: Client, words: string): Promise<CodeAction[]> {
  await open(uri('a.txt'), text);
  const position = positionOf(text, words);
  const found = await connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: uri('a.txt') },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  return (found ?? []).filter((action): action is CodeAction => 'title' in action);
}

it('make letters.json where the client can make files', async () => {
  const client = await start({
    workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  });
  const [silence] = await actionsAt(client, 'Monday');
  expect(silence?.edit?.documentChanges).toMatchObject([
    { kind: 'create', uri: uri('letters.json') },
    { textDocument: { uri: uri('letters.json'), version: null } },
  ]);
});

it('give a citation by a command, and show it to a client that has no command of its own', async () => {
  const client = await start();
  expect(client.result.capabilities.executeCommandProvider?.commands).toContain(
    'unLetters.copyCitation',
  );
  const cite = (await actionsAt(client, 'Klow')).find(({ command }) => command !== undefined);
  const shown = new Promise<ShowMessageParams>((resolve) => {
    client.connection.onNotification(ShowMessageNotification.type, resolve);
  });
  const citation: unknown = await client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: cite?.command?.command ?? '',
    arguments: cite?.command?.arguments,
  });
  expect(citation).toMatch(/^Letter dated 20 May 2018 .*, para\. 1$/);
  expect((await shown).message).toBe(citation);
});

it('are told of a letters.json that can’t be read, though it is not open', async () => {
  const { connection } = await start();
  const told = new Promise<PublishDiagnosticsParams>((resolve) => {
    connection.onNotification(PublishDiagnosticsNotification.type, resolve);
  });
  await writeFile(join(files.folder, 'letters.json'), '{ "letters": ');
  await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: uri('letters.json'), type: FileChangeType.Created }],
  });
  expect(await told).toMatchObject({
    uri: uri('letters.json'),
    diagnostics: [{ message: expect.stringContaining('The text ends') as string }],
  });
});
