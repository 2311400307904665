import { expect, it } from 'vitest';
import { DefinitionRequest, type Location } from 'vscode-languageserver-protocol/node';
import { positionOf } from '../support/files';
import { seed, seeds } from '../support/seeds';
import { hoverOn, session } from '../support/session';

const NOTE = '# To do\n\nRead S/2018/152 again, before 4 May 2018.\n';
const { uri, start } = session({ ...seeds, 'note.md': NOTE });

it('have live symbols, and nothing else', async () => {
  const client = await start();
  await client.open(uri('note.md'), NOTE, 'markdown');
  const position = positionOf(NOTE, 'S/2018/152');
  const found = await client.connection.sendRequest(DefinitionRequest.type, {
    textDocument: { uri: uri('note.md') },
    position,
  });
  expect((found as Location).uri).toBe(uri(seed('000').name));
  const text = await hoverOn(client, uri('note.md'), NOTE, 'S/2018/152');
  expect(text).toContain('Cited by this note and 1 letter');
  expect(await hoverOn(client, uri('note.md'), NOTE, '4 May 2018')).toBe('');
});
