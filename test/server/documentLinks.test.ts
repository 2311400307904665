import { expect, it } from 'vitest';
import { DocumentLinkRequest } from 'vscode-languageserver-protocol/node';
import { seed } from '../support/seeds';
import { session } from '../support/session';

const { uri, start } = session();

it('lead to the pages of symbols that are not in the folder', async () => {
  const { result, connection, open } = await start();
  expect(result.capabilities.documentLinkProvider).toEqual({});
  const linksOf = async (name: string, text: string): Promise<readonly (string | undefined)[]> => {
    await open(uri(name), text);
    const params = { textDocument: { uri: uri(name) } };
    const links = await connection.sendRequest(DocumentLinkRequest.type, params);
    return (links ?? []).map(({ target }) => target);
  };
  expect(await linksOf(seed('004').name, seed('004').text)).toEqual([
    'https://docs.un.org/en/S/2017/675',
    'https://docs.un.org/en/S/RES/2253%282015%29',
  ]);
  expect(await linksOf(seed('001').name, seed('001').text)).not.toContain(
    'https://docs.un.org/en/S/2018/152',
  );
});
