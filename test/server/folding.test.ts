import { expect, it } from 'vitest';
import { FoldingRangeRequest, type FoldingRange } from 'vscode-languageserver-protocol/node';
import { seed } from '../support/seeds';
import { session } from '../support/session';

const { uri, start } = session();

it('is for letters, and for no other text', async () => {
  const { name, text } = seed('004');
  const { open, connection } = await start();
  await open(uri(name), text);
  await open(uri('list.txt'), 'Milk\n  Bread\n  Butter');
  const folds = (document: string): Promise<readonly FoldingRange[] | null> =>
    connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: uri(document) } });
  expect((await folds(name))?.length).toBeGreaterThan(0);
  expect(await folds('list.txt')).toBeNull();
});
