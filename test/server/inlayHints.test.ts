import { expect, it } from 'vitest';
import { InlayHintRefreshRequest, InlayHintRequest } from 'vscode-languageserver-protocol/node';
import { seed } from '../support/seeds';
import { session } from '../support/session';

const { uri, start } = session();
const { name, text } = seed('004');

it('are of the kinds that the settings name', async () => {
  const { result, connection, open } = await start(
    { workspace: { configuration: true, inlayHint: { refreshSupport: true } } },
    () => ({ inlayHints: ['partialDates'] }),
  );
  // When all is read, the settings too.
  await new Promise<void>((resolve) =>
    connection.onRequest(InlayHintRefreshRequest.type, () => resolve()),
  );
  expect(result.capabilities.inlayHintProvider).toBe(true);
  await open(uri(name), text);
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const textDocument = { uri: uri(name) };
  const hints = await connection.sendRequest(InlayHintRequest.type, { textDocument, range });
  expect(hints?.map(({ label }) => label)).toEqual(['2017']);
});
