import { expect, it } from 'vitest';
import {
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DocumentDiagnosticRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import type { Client } from '../support/client';
import { session } from '../support/session';

const text =
  'Letter dated 20 May 2018 from the Permanent Representative of Syldavia to the United Nations addressed to the President of the Security Council\n\n' +
  'On Monday, 4 May 2018, Klow was shelled.\n';
const { uri, start } = session({ 'a.txt': text });
const textDocument = () => ({ uri: uri('a.txt') });

/** The first diagnostics, of those that a server sends by itself, that are as expected. */
function sent(
  { connection }: Client,
  isExpected: (params: PublishDiagnosticsParams) => boolean,
): Promise<PublishDiagnosticsParams> {
  return new Promise((resolve) => {
    const listener = connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      if (!isExpected(params)) return;
      listener.dispose();
      resolve(params);
    });
  });
}

const saying =
  (words: string) =>
  ({ diagnostics }: PublishDiagnosticsParams): boolean =>
    JSON.stringify(diagnostics).includes(words);

it('are given to a client that asks, and not again while nothing changed', async () => {
  const { connection, open, result } = await start({ textDocument: { diagnostic: {} } });
  expect(result.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: false });
  const ask = (previousResultId?: string) =>
    connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: textDocument(),
      previousResultId,
    });
  await open(uri('a.txt'), text);
  // The definition of nothing is given when all is read.
  await connection.sendRequest(DefinitionRequest.type, {
    textDocument: textDocument(),
    position: { line: 0, character: 0 },
  });
  const first = await ask();
  expect(first).toMatchObject({ kind: 'full', items: [{ code: 'weekday' }] });
  expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { ...textDocument(), version: 2 },
    contentChanges: [{ text: text.replace('Monday', 'Friday') }],
  });
  expect(await ask(first.resultId)).toMatchObject({ kind: 'full', items: [] });
});

it('are sent to a client that does not ask, after each change, and taken back on close', async () => {
  const client = await start();
  const { connection, open } = client;
  const opened = sent(client, saying('Monday'));
  await open(uri('a.txt'), text);
  expect(await opened).toMatchObject({ uri: uri('a.txt'), diagnostics: [{ code: 'weekday' }] });
  const changed = sent(client, saying('Tuesday'));
  await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { ...textDocument(), version: 2 },
    contentChanges: [{ text: text.replace('On Monday', 'On Tuesday') }],
  });
  expect((await changed).diagnostics).toHaveLength(1);
  const closed = sent(client, ({ diagnostics }) => diagnostics.length === 0);
  await connection.sendNotification(DidCloseTextDocumentNotification.type, {
    textDocument: textDocument(),
  });
  expect(await closed).toEqual({ uri: uri('a.txt'), diagnostics: [] });
});
