import { expect, it } from 'vitest';
import { claimAt, claimGroups, claimMarks, claimsOf } from '../../server/protocol';
import { positionOf } from '../support/files';
import { seed } from '../support/seeds';
import { session } from '../support/session';

const { uri, start } = session();

it('are those of all letters, with no document open', async () => {
  const { connection } = await start();
  const query = { by: 'place', filter: 'killed' } as const;
  const { groups, claims } = await connection.sendRequest(claimGroups, query);
  expect(groups.map(({ label }) => label)).toContain('Bahra');
  expect(claims).toBeGreaterThan(3);
  const found = await connection.sendRequest(claimsOf, { ...query, group: 'bahra' });
  expect(found.claims[0]?.label).toContain('20 February 2018 · Bahra · 16 reported killed');
  expect(found.claims[0]?.uri).toBe(uri(seed('000').name));
  const position = positionOf(seed('000').text, '9 of them women');
  const at = { ...query, uri: uri(seed('000').name), position };
  expect(await connection.sendRequest(claimAt, at)).toMatchObject({
    group: 'bahra',
    claimIndex: 0,
  });
  await expect(
    connection.sendRequest('unLetters/claimGroups', { by: 'truth', filter: '' }),
  ).rejects.toThrow();
});

it('of one letter are marked where they begin', async () => {
  const { name, text } = seed('004');
  const { connection, open } = await start();
  await open(uri(name), text);
  const { marks } = await connection.sendRequest(claimMarks, {
    textDocument: { uri: uri(name) },
  });
  const { line, character } = positionOf(text, 'On Saturday, 5 August 2017');
  expect(marks).toContainEqual({
    kind: 'incident',
    position: { line, character: character - 1 },
  });
  await expect(connection.sendRequest('unLetters/claimMarks', {})).rejects.toThrow();
});
