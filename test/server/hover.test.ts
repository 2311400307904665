import { expect, it } from 'vitest';
import type { MarkupKind } from 'vscode-languageserver-protocol/node';
import { startClient } from '../support/client';
import { seed } from '../support/seeds';
import { hoverOn, session } from '../support/session';

const { uri, start } = session();
const { name, text } = seed('001');

const MARKDOWN = /^\*\*S\/2018\/152\*\*/;
const PLAIN = /^S\/2018\/152\n/;

// As a client lists them, the first that the server knows; plain text is what all can show.
it.each<[readonly string[] | undefined, RegExp]>([
  [undefined, PLAIN],
  [[], PLAIN],
  [['plaintext', 'markdown'], PLAIN],
  [['markdown', 'plaintext'], MARKDOWN],
  [['markdown'], MARKDOWN],
  [['html', 'markdown', 'plaintext'], MARKDOWN],
])('comes in the format that the client prefers: %j', async (contentFormat, expected) => {
  const hover = contentFormat && { contentFormat: contentFormat as MarkupKind[] };
  const client = await start({ textDocument: { ...(hover && { hover }) } });
  await client.open(uri(name), text);
  expect(await hoverOn(client, uri(name), text, 'S/2018/152')).toMatch(expected);
});

it('needs no folder', async () => {
  const client = await startClient(null);
  await client.open('untitled:Untitled-1', text);
  expect(await hoverOn(client, 'untitled:Untitled-1', text, 'S/2018/152')).toContain(
    'not in this library',
  );
  expect(await client.stop()).toBe(0);
});
