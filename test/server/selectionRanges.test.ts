import { expect, it } from 'vitest';
import { SelectionRangeRequest } from 'vscode-languageserver-protocol/node';
import { positionOf } from '../support/files';
import { seed } from '../support/seeds';
import { session } from '../support/session';

const { uri, start } = session();
const { name, text } = seed('004');

it('grow from a part of a mention to the text', async () => {
  const { result, connection, open } = await start();
  expect(result.capabilities.selectionRangeProvider).toBe(true);
  await open(uri(name), text);
  const positions = [positionOf(text, '43 civilians'), { line: 9999, character: 9999 }];
  const textDocument = { uri: uri(name) };
  const found = await connection.sendRequest(SelectionRangeRequest.type, {
    textDocument,
    positions,
  });
  expect(found).toHaveLength(2);
  let depth = 0;
  for (let at = found?.[0]; at !== undefined; at = at.parent) depth += 1;
  expect(depth).toBeGreaterThan(4);
});
