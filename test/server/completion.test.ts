import { expect, it } from 'vitest';
import {
  CompletionRequest,
  CompletionResolveRequest,
  type CompletionList,
} from 'vscode-languageserver-protocol/node';
import { session } from '../support/session';

const { uri, start } = session();

it('offers the symbols of the folder in a note, and tells of the one looked at', async () => {
  const { result, connection, open } = await start({
    textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
  });
  expect(result.capabilities.completionProvider).toMatchObject({ resolveProvider: true });
  await open(uri('note.md'), 'On S/2018/ and', 'markdown');
  const list = (await connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: uri('note.md') },
    position: { line: 0, character: 10 },
  })) as CompletionList;
  const item = list.items.find(({ label }) => label === 'S/2018/152');
  expect(item?.textEdit).toMatchObject({
    range: { start: { line: 0, character: 3 }, end: { line: 0, character: 10 } },
    newText: 'S/2018/152',
  });
  expect(item?.labelDetails?.description).toBe('21 February 2018 · Syrian Arab Republic');
  const resolved = item && (await connection.sendRequest(CompletionResolveRequest.type, item));
  expect(JSON.stringify(resolved?.documentation)).toContain('Permanent Representative');
  expect(
    await connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: uri('note.md') },
      position: { line: 0, character: 14 },
    }),
  ).toBeNull();
});
