/** What the extension does in every VS Code; how the server is started is the entries' affair. */
import { commands, EventEmitter, window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { libraryState, type InitializationOptions, type LibraryState } from '../server/protocol';
import { markClaims } from './claimMarks';
import { showClaims } from './claimsView';
import { showCitations } from './citations';
import { copiesCitations } from './copyCitation';
import { serveFiles } from './files';
import { giveLettersTheirLanguage } from './letterLanguage';
import { showLibraryState } from './libraryState';

/** The client's id: its settings stand under it, `unLetters.trace.server` among them. */
export const clientId = 'unLetters';
export const clientName = 'UN Letters';

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

export async function startExtension(
  context: ExtensionContext,
  createClient: CreateClient,
): Promise<void> {
  const log = window.createOutputChannel(clientName, { log: true });
  // Any scheme: letters stand in folders, in virtual file systems and in documents not yet saved.
  const client = createClient({
    documentSelector: [
      { language: 'un-letter' },
      { language: 'plaintext' },
      { language: 'markdown' },
      // The reader's own files: what is not yet saved of them counts in edits.
      { pattern: '**/{letters.json,places.csv,places.geojson}' },
    ],
    initializationOptions: {
      files: true,
      state: true,
      citations: true,
      copies: true,
    } satisfies InitializationOptions,
    outputChannel: log,
    traceOutputChannel: log,
  });
  const state = new EventEmitter<LibraryState>();
  context.subscriptions.push(
    log,
    state,
    { dispose: () => void client.dispose() },
    commands.registerCommand('unLetters.showLog', () => log.show()),
    commands.registerCommand('unLetters.restartServer', async () => {
      if (client.isRunning()) await client.stop();
      await client.start();
    }),
    showCitations(client),
    copiesCitations(client),
    serveFiles(client),
    client.onNotification(libraryState, (next) => state.fire(next)),
    showLibraryState(state.event),
    showClaims(client, state.event, context.workspaceState),
  );
  await client.start();
  context.subscriptions.push(
    giveLettersTheirLanguage(client, context.workspaceState),
    markClaims(client, state.event),
  );
}
