import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DocumentSymbolRequest, HoverRequest } from 'vscode-languageserver-protocol/node';
import { seed } from '../support/seeds';
import { hoverOn, session } from '../support/session';

const files = session();
const { uri, start } = files;

it.each([
  ['an empty file', ''],
  ['a lone surrogate', '\udfff S/2018/152 \ud800'],
  ['control characters', '\u0001\u0002 S/2018/152 \u0003'],
  ['a letter cut off', 'On 4 August 2018 (S/2018/152) they kil'],
])('%s gets an answer', async (_, text) => {
  const client = await start();
  await client.open(uri('a.txt'), text);
  const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument: { uri: uri('a.txt') },
  });
  expect(Array.isArray(symbols)).toBe(true);
  if (text.includes('S/2018/152'))
    expect(await hoverOn(client, uri('a.txt'), text, 'S/2018/152')).toContain(
      'document 152 of 2018',
    );
});

it('files that are no text are passed over, and the others still read', async () => {
  await writeFile(join(files.folder, 'picture.txt'), Uint8Array.from([137, 80, 78, 71, 0, 0, 1]));
  const { name, text } = seed('001');
  const client = await start();
  await client.open(uri(name), text);
  expect(await hoverOn(client, uri(name), text, 'S/2018/152')).toContain(seed('000').name);
});

it('a position out of range and an unknown document get none', async () => {
  const { connection } = await start();
  for (const name of [seed('000').name, 'nowhere.txt'])
    expect(
      await connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: uri(name) },
        position: { line: 99999, character: 5 },
      }),
    ).toBeNull();
});
