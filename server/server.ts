import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type InitializeError,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { COMPLETION_TRIGGERS } from './features/completion';
import { DiagnosticsFeed } from './diagnosticsFeed';
import { SEMANTIC_TOKENS_LEGEND } from './features/semanticTokens';
import type { Host } from './host';
import {
  DEFAULT_SETTINGS,
  InitializationOptions,
  libraryState,
  Settings,
  SETTINGS_SECTION,
} from './protocol';
import { READER_PLACES } from './readerPlaces';
import { refreshEditor } from './refresh';
import { answerRequests } from './requests';
import { createLetterService, type LetterService } from './service';

/** What a host is made of: the roots as URIs, the globs, and what the client can do. */
export interface HostOptions {
  readonly roots: () => readonly string[];
  readonly include: () => readonly string[];
  /** Whether the client lists and reads files for the server. */
  readonly clientReadsFiles: boolean;
}

/** How long an answer waits for a small library to be read first, in milliseconds. */
const PATIENCE = 400;
/** How often the state is told while letters are read, and how soon after an edit, in milliseconds. */
const STATE_INTERVAL = 2000;
const STATE_DELAY = 400;

/** Serves a connection: thin handlers around the service. `createHost` decides where files come from. */
export function serve(connection: Connection, createHost: (options: HostOptions) => Host): void {
  const documents = new TextDocuments(TextDocument);
  let service: LetterService | undefined;
  let client: ClientCapabilities = {};
  let options: InitializationOptions = InitializationOptions.parse({});
  let roots: readonly string[] = [];
  let settings = DEFAULT_SETTINGS;
  let stopped = false;
  let indexed: Promise<void> = Promise.resolve();
  /** Ends when all that was told of files so far has been taken in. */
  let told: Promise<void> = Promise.resolve();

  const diagnostics = new DiagnosticsFeed(connection, {
    client: () => client,
    letters: () => service,
    documents: () => documents.all(),
  });

  connection.onInitialize((params): InitializeResult | ResponseError<InitializeError> => {
    if (service !== undefined)
      return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    client = params.capabilities;
    options = InitializationOptions.parse(params.initializationOptions ?? {});
    roots = rootsOf(params);
    service = createLetterService(
      createHost({
        roots: () => roots,
        include: () => settings.include,
        clientReadsFiles: options.files,
      }),
    );
    return {
      serverInfo: { name: 'un-letters' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        definitionProvider: true,
        documentSymbolProvider: { label: 'UN Letters' },
        completionProvider: {
          triggerCharacters: [...COMPLETION_TRIGGERS],
          resolveProvider: true,
        },
        documentLinkProvider: {},
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        codeLensProvider: {},
        inlayHintProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        semanticTokensProvider: {
          legend: SEMANTIC_TOKENS_LEGEND,
          full: { delta: true },
          range: true,
        },
        // Not of the whole workspace: a reader meets them in the letter at hand.
        diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    if (client.workspace?.workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        roots = [...roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => uri)];
        indexed = index();
      });
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [...settings.include, ...READER_PLACES].map((globPattern) => ({ globPattern })),
      });
    indexed = readSettings().then(index);
  });

  connection.onShutdown(() => {
    if (stopped)
      throw new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down already.');
    stopped = true;
  });

  connection.onDidChangeConfiguration(() => {
    void readSettings().then((changed) => {
      if (changed) indexed = index();
      else {
        refreshEditor(connection, client);
        diagnostics.changed();
      }
    });
  });

  /** Asks the client for its settings. True if the library's files may be others now. */
  async function readSettings(): Promise<boolean> {
    if (client.workspace?.configuration !== true) return false;
    const before = settings.include.join();
    settings = Settings.parse(
      (await connection.workspace.getConfiguration(SETTINGS_SECTION)) ?? {},
    );
    service?.configure(settings);
    return settings.include.join() !== before;
  }

  async function index(): Promise<void> {
    const progress =
      client.window?.workDoneProgress === true
        ? await connection.window.createWorkDoneProgress()
        : undefined;
    progress?.begin('Reading letters', 0, '', true);
    let toldAt = Date.now();
    try {
      await service?.index({
        token: progress?.token,
        progress: {
          report: (read, total) => {
            progress?.report(
              Math.round((100 * read) / total),
              `${read.toLocaleString('en')} of ${total.toLocaleString('en')}`,
            );
            if (Date.now() < toldAt + STATE_INTERVAL) return;
            toldAt = Date.now();
            tellState();
          },
        },
      });
    } catch (error) {
      connection.console.error(
        `The letters could not be listed: ${error instanceof Error ? error.message : String(error)}`,
      );
    } finally {
      progress?.done();
      tellState();
      refreshEditor(connection, client);
      diagnostics.changed();
    }
  }

  function tellState(): void {
    if (options.state && service !== undefined)
      void connection.sendNotification(libraryState, service.state());
  }

  let edited: ReturnType<typeof setTimeout> | undefined;
  documents.onDidChangeContent(({ document }) => {
    service?.setDocument(document);
    diagnostics.edited();
    if (!options.state) return;
    clearTimeout(edited);
    edited = setTimeout(tellState, STATE_DELAY);
  });
  documents.onDidClose(({ document }) => {
    diagnostics.closed(document.uri);
    takeIn((letters) => letters.closeDocument(document.uri));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const deleted = changes.filter(({ type }) => type === FileChangeType.Deleted);
    const written = changes.filter(({ type }) => type !== FileChangeType.Deleted);
    takeIn(async (letters) => {
      await letters.filesDeleted(deleted.map(({ uri }) => uri));
      await letters.filesChanged(written.map(({ uri }) => uri));
    });
  });

  /** Changes of files are taken in one after the other, and before any later request is answered. */
  function takeIn(change: (letters: LetterService) => Promise<void>): void {
    told = told
      .then(() => service && change(service))
      .catch((error: unknown) => connection.console.error(String(error)))
      .then(() => {
        tellState();
        diagnostics.changed();
      });
  }

  answerRequests(connection, {
    client: () => client,
    options: () => options,
    letters: async (wait) => {
      if (service === undefined)
        throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
      if (stopped) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down.');
      if (wait === 'a moment') await Promise.race([indexed, after(PATIENCE)]);
      if (wait === 'until indexed') await indexed;
      await told;
      return service;
    },
    version: (uri) => documents.get(uri)?.version,
  });
  documents.listen(connection);
  connection.listen();
}

function rootsOf({
  workspaceFolders,
  rootUri,
}: InitializeParams & { rootUri?: string | null }): readonly string[] {
  if (workspaceFolders && workspaceFolders.length > 0)
    return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
