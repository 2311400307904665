import { expect, it } from 'vitest';
import { DocumentSymbolRequest, type DocumentSymbol } from 'vscode-languageserver-protocol/node';
import { seed } from '../support/seeds';
import { session } from '../support/session';

const { uri, start } = session();

it('are the letter with its claims', async () => {
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
