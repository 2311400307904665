import { expect, it } from 'vitest';
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  DidChangeConfigurationNotification,
  type CodeLens,
} from 'vscode-languageserver-protocol/node';
import { seed } from '../support/seeds';
import { session } from '../support/session';

const { uri, start } = session();
const { name, text } = seed('000');

it('comes once the settings ask for it, and the client is told to look again', async () => {
  let codeLens = false;
  const client = await start(
    { workspace: { configuration: true, codeLens: { refreshSupport: true } } },
    () => ({ codeLens }),
  );
  const { connection } = client;
  const refreshed = (): Promise<void> =>
    new Promise((resolve) => connection.onRequest(CodeLensRefreshRequest.type, () => resolve()));
  const lenses = (): Promise<CodeLens[] | null> =>
    connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: uri(name) } });
  expect(client.result.capabilities.codeLensProvider).toEqual({});
  await refreshed();
  await client.open(uri(name), text);
  expect(await lenses()).toEqual([]);
  codeLens = true;
  const again = refreshed();
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await again;
  const [lens] = (await lenses()) ?? [];
  // A plain client has no command for it.
  expect(lens?.command).toEqual({ title: 'cites 0 · cited by 1', command: '' });
});
