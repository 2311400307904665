/** The extension in VS Code for the Web: the server is a Web Worker. */
import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from 'vscode-languageclient/browser';
import { clientId, clientName, startExtension } from './extension';

export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server-web.js').toString(true);
  let worker: Worker | undefined;
  // A new worker at each start. The transports are made here because the client knows a worker only
  // by `instanceof`, and in the extension host of the Web that says no.
  const startWorker = () => {
    worker?.terminate();
    worker = new Worker(script);
    return Promise.resolve({
      reader: new BrowserMessageReader(worker),
      writer: new BrowserMessageWriter(worker),
    });
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return startExtension(
    context,
    (options) => new LanguageClient(clientId, clientName, startWorker, options),
  );
}
