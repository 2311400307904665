import { expect, it } from 'vitest';
import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { seed } from '../support/seeds';
import { session } from '../support/session';

const { uri, start } = session();
const { name, text } = seed('004');

it('come in full, as what changed, and for a range', async () => {
  const { result, connection, open } = await start();
  expect(result.capabilities.semanticTokensProvider).toMatchObject({
    full: { delta: true },
    range: true,
  });
  await open(uri(name), text);
  const textDocument = { uri: uri(name) };
  const full = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  expect(full?.data.length).toBeGreaterThan(50);
  const previousResultId = full?.resultId ?? '';
  expect(
    await connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId,
    }),
  ).toMatchObject({ edits: [] });
  const range = { start: { line: 0, character: 0 }, end: { line: 13, character: 0 } };
  const top = await connection.sendRequest(SemanticTokensRangeRequest.type, {
    textDocument,
    range,
  });
  expect(top?.data).toEqual(full?.data.slice(0, top?.data.length));
  expect(top?.data.length).toBeLessThan(full?.data.length ?? 0);
});
