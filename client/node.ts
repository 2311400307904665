/** The extension in VS Code on the desktop and on a remote machine: the server is a Node process. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName, startExtension } from './extension';

export function activate(context: ExtensionContext): Promise<void> {
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
  };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return startExtension(
    context,
    (options) => new LanguageClient(clientId, clientName, { run: server, debug }, options),
  );
}
