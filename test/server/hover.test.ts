import { expect, it } from 'vitest';
import { startClient } from '../support/client';
import { seed } from '../support/seeds';
import { hoverOn, session } from '../support/session';

const { uri, start } = session();
const { name, text } = seed('001');

it('comes as plain text or as Markdown', async () => {
  const plain = await start();
  await plain.open(uri(name), text);
  expect(await hoverOn(plain, uri(name), text, 'S/2018/152')).toMatch(/^S\/2018\/152\n/);
  const rich = await start({
    textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } },
  });
  await rich.open(uri(name), text);
  expect(await hoverOn(rich, uri(name), text, 'S/2018/152')).toMatch(/^\*\*S\/2018\/152\*\*/);
});

it('needs no folder', async () => {
  const client = await startClient(null);
  await client.open('untitled:Untitled-1', text);
  expect(await hoverOn(client, 'untitled:Untitled-1', text, 'S/2018/152')).toContain(
    'not in this library',
  );
  expect(await client.stop()).toBe(0);
});
