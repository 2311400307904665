import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';

const program = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

/** A plain LSP client that talks to the built server over stdio. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly result: InitializeResult;
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  /** Shuts the server down and gives its exit status. */
  readonly stop: () => Promise<number | null>;
}

export async function startClient(
  rootUri: string | null,
  capabilities: ClientCapabilities = {},
  /** What the client answers when asked for the settings `unLetters`, now and later. */
  settings: () => object = () => ({}),
): Promise<Client> {
  const server = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => (section === 'unLetters' ? settings() : null)),
  );
  connection.listen();
  const result = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri,
    workspaceFolders: rootUri === null ? null : [{ uri: rootUri, name: 'letters' }],
    capabilities,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    process: server,
    result,
    open: (uri, text, languageId = 'plaintext') =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      }),
    stop: async () => {
      const ended = once(server, 'exit') as Promise<[number | null]>;
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const [status] = await ended;
      connection.dispose();
      return status;
    },
  };
}
