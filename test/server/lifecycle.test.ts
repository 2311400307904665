import { expect, it } from 'vitest';
import { startRawClient } from '../support/rawClient';

const hover = {
  textDocument: { uri: 'untitled:Untitled-1' },
  position: { line: 0, character: 0 },
};
const initialize = { processId: process.pid, rootUri: null, capabilities: {} };

it('ends with status 0 after a shutdown, and with 1 without', async () => {
  const orderly = startRawClient();
  await orderly.request('initialize', initialize);
  expect(await orderly.request('shutdown')).toMatchObject({ result: null });
  orderly.notify('exit');
  expect(await orderly.ended).toBe(0);
  const hasty = startRawClient();
  await hasty.request('initialize', initialize);
  hasty.notify('exit');
  expect(await hasty.ended).toBe(1);
});

it('answers nothing before it is initialized, nor after it was shut down', async () => {
  const client = startRawClient();
  const code = async (method: string, params: object): Promise<number | undefined> =>
    (await client.request(method, params)).error?.code;
  expect(await code('textDocument/hover', hover)).toBe(-32002);
  expect(await code('initialize', initialize)).toBeUndefined();
  expect(await code('textDocument/hover', hover)).toBeUndefined();
  expect(await code('initialize', initialize)).toBe(-32600);
  await client.request('shutdown');
  for (const method of ['textDocument/hover', 'unLetters/claimAt', 'initialize', 'shutdown'])
    expect(await code(method, { ...initialize, ...hover }), method).toBe(-32600);
  client.notify('exit');
  expect(await client.ended).toBe(0);
});

it('goes on after what it does not know', async () => {
  const client = startRawClient();
  await client.request('initialize', initialize);
  client.notify('$/unheardOf', {});
  client.notify('textDocument/unheardOf', {});
  expect((await client.request('textDocument/unheardOf', {})).error?.code).toBe(-32601);
  expect((await client.request('textDocument/hover', {})).error).toBeDefined();
  expect(await client.request('textDocument/hover', hover)).toMatchObject({ result: null });
  await client.request('shutdown');
  client.notify('exit');
  expect(await client.ended).toBe(0);
});

it('answers a request whose document has changed meanwhile with ContentModified', async () => {
  // A hover waits for a moment, for it comes before the settings, and these before the letters.
  let configure = (): void => undefined;
  const configured = new Promise<null[]>((resolve) => (configure = () => resolve([null])));
  const client = startRawClient({ 'workspace/configuration': () => configured });
  const capabilities = { workspace: { configuration: true } };
  await client.request('initialize', { ...initialize, capabilities });
  client.notify('initialized', {});
  const { uri } = hover.textDocument;
  client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text: 'S/2018/152' },
  });
  const answers = [client.request('textDocument/hover', hover)];
  client.notify('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: 'Nothing.' }],
  });
  answers.push(client.request('textDocument/hover', hover));
  configure();
  const [first, second] = await Promise.all(answers);
  expect(first?.error?.code).toBe(-32801);
  expect(second?.result).toBeNull();
  await client.request('shutdown');
  client.notify('exit');
  expect(await client.ended).toBe(0);
});
