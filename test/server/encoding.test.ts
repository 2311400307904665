import { expect, it } from 'vitest';
import { openWorkspace } from '../support/workspace';

const TEXT = 'Bashar Ja’afari 🕊 é S/2018/152 and S/2018/153';
const OFFSETS: Readonly<Record<string, readonly [number, number]>> = {
  'utf-8': [26, 36],
  'utf-16': [21, 31],
  'utf-32': [20, 30],
};

it.each([
  ['utf-16', undefined],
  ['utf-16', ['utf-16', 'utf-8']],
  ['utf-16', ['utf-7']],
  ['utf-8', ['utf-8', 'utf-16']],
  ['utf-32', ['utf-7', 'utf-32']],
])('positions count in %s where the client names %j', async (encoding, positionEncodings) => {
  const { client, uri, announced } = await openWorkspace({
    files: {},
    capabilities: { general: { positionEncodings } },
  });
  expect(announced).toMatchObject({ positionEncoding: encoding });
  const textDocument = { uri: uri('a.txt'), languageId: 'plaintext', version: 1 };
  client.notify('textDocument/didOpen', {
    textDocument: { ...textDocument, text: 'Nothing yet.' },
  });
  client.notify('textDocument/didChange', {
    textDocument: { ...textDocument, version: 2 },
    contentChanges: [{ text: TEXT }],
  });
  const [start, end] = OFFSETS[encoding] ?? [0, 0];
  const hover = async (character: number): Promise<unknown> =>
    (await client.request('textDocument/hover', { textDocument, position: { line: 0, character } }))
      .result;
  expect(await hover(start)).toMatchObject({
    range: { start: { line: 0, character: start }, end: { line: 0, character: end } },
  });
  expect(await hover(start - 1)).toBeNull();
  const { result } = await client.request('textDocument/semanticTokens/full', { textDocument });
  expect((result as { data: number[] }).data.slice(0, 3)).toEqual([0, start, end - start]);
});
