import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type Disposable,
  type InitializeError,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as z from 'zod';
import { readConfiguration, SECTIONS, type Configuration } from './configuration';
import { COMPLETION_TRIGGERS } from './features/completion';
import { DiagnosticsFeed } from './diagnosticsFeed';
import type { PositionEncoding } from './features/positions';
import { SEMANTIC_TOKENS_LEGEND } from './features/semanticTokens';
import { createFolderHost } from './folderHost';
import { canonicalUri } from './folders';
import type { FileSystem } from './host';
import { Indexing } from './indexing';
import { LETTERS_JSON } from './lettersJson';
import {
  COPY_CITATION,
  InitializationOptions,
  libraryState,
  READ_ON_COMMAND,
  SETTINGS_SECTION,
} from './protocol';
import { READER_PLACES } from './readerPlaces';
import { refreshEditor } from './refresh';
import { answerRequests } from './requests';
import { createLetterService, type LetterService } from './service';

/** Where a file or folder comes from, by its URI; undefined where it can't be reached. */
export type FileSystemOf = (
  uri: string,
  /** Whether the client lists and reads files for the server. */
  client: { readonly clientReadsFiles: boolean },
) => FileSystem | undefined;

/** Serves a connection: thin handlers around the service. */
export function serve(connection: Connection, fileSystemOf: FileSystemOf): void {
  const documents = new TextDocuments(TextDocument);
  let client: ClientCapabilities = {};
  let options: InitializationOptions = InitializationOptions.parse({});
  let roots: readonly string[] = [];
  let configuration: Configuration | undefined;
  let service: LetterService | undefined;
  let indexing: Indexing | undefined;
  let stopped = false;

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
    const host = createFolderHost(
      () => configuration?.folders ?? [],
      (uri) => fileSystemOf(uri, { clientReadsFiles: options.files }),
      (message) => connection.console.log(message),
    );
    const encoding = encodingFor(client);
    service = createLetterService(host, encoding);
    indexing = new Indexing({
      connection,
      service,
      progress: client.window?.workDoneProgress === true,
      onChange: tellState,
      onRead: refresh,
    });
    return {
      serverInfo: { name: 'un-letters' },
      capabilities: {
        positionEncoding: encoding,
        // Edits are applied in UTF-16 code units; in any other encoding whole texts are asked for.
        textDocumentSync: {
          openClose: true,
          change:
            encoding === 'utf-16' ? TextDocumentSyncKind.Incremental : TextDocumentSyncKind.Full,
        },
        hoverProvider: true,
        definitionProvider: true,
        typeDefinitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        callHierarchyProvider: true,
        workspaceSymbolProvider: true,
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
        executeCommandProvider: {
          // A client that has a command itself asks by the request alone.
          commands: [READ_ON_COMMAND, ...(options.copies ? [] : [COPY_CITATION])],
        },
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
        const gone = new Set(removed.map(({ uri }) => canonicalUri(uri)));
        const come = added.map(({ uri }) => canonicalUri(uri));
        roots = [...roots.filter((root) => !gone.has(root)), ...come];
        indexing?.start({ after: configure() });
      });
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true)
      void connection.client.register(DidChangeConfigurationNotification.type, {
        section: [...SECTIONS],
      });
    indexing?.start({ after: configure() });
  });

  connection.onShutdown(() => {
    if (stopped)
      throw new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down already.');
    stopped = true;
    indexing?.stop();
  });

  connection.onDidChangeConfiguration(({ settings }: { readonly settings: unknown }) => {
    pushed = Pushed.safeParse(settings).data?.[SETTINGS_SECTION];
    const before = JSON.stringify(configuration?.folders);
    void configure().then(() => {
      if (JSON.stringify(configuration?.folders) !== before) indexing?.start();
      else refresh();
    });
  });

  let pushed: unknown;
  const warned = new Set<string>();
  let configured: Promise<void> = Promise.resolve();
  /** Reads the settings, one time after the other. */
  function configure(): Promise<void> {
    configured = configured
      .then(async () => {
        configuration = await readConfiguration(connection, client, roots, pushed);
        service?.configure(configuration.settings, configuration.ofFolders);
        for (const problem of configuration.problems) {
          if (warned.has(problem)) continue;
          warned.add(problem);
          const { type } = ShowMessageNotification;
          void connection.sendNotification(type, { type: MessageType.Warning, message: problem });
        }
        await watch(configuration);
      })
      .catch((error: unknown) =>
        connection.console.error(`The settings could not be read: ${String(error)}`),
      );
    return configured;
  }

  let watched: { readonly globs: string; readonly registration: Disposable } | undefined;
  /** Asks the client to watch the files that could belong to the library. */
  async function watch({ folders }: Configuration): Promise<void> {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    const included = folders.flatMap(({ rules }) => rules.include);
    const own = [...READER_PLACES, `**/${LETTERS_JSON}`];
    const globs = [...new Set([...included, ...own, '**/.gitignore'])];
    if (watched?.globs === globs.join()) return;
    watched?.registration.dispose();
    const watchers = globs.map((globPattern) => ({ globPattern }));
    const { type } = DidChangeWatchedFilesNotification;
    watched = {
      globs: globs.join(),
      registration: await connection.client.register(type, { watchers }),
    };
  }

  /** Has the editor ask again for what it shows, which may be otherwise now. */
  function refresh(): void {
    if (stopped) return;
    refreshEditor(connection, client);
    diagnostics.changed();
  }

  function tellState(): void {
    if (options.state && service !== undefined && !stopped)
      void connection.sendNotification(libraryState, service.state());
  }

  documents.onDidChangeContent(({ document }) => {
    service?.setDocument({
      uri: canonicalUri(document.uri),
      getText: () => document.getText(),
    });
    diagnostics.edited();
    indexing?.edited();
  });
  documents.onDidClose(({ document }) => {
    diagnostics.closed(document.uri);
    indexing?.close(canonicalUri(document.uri));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => indexing?.change(changes));

  answerRequests(connection, {
    client: () => client,
    options: () => options,
    letters: async (wait) => {
      if (service === undefined)
        throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
      if (stopped) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down.');
      if (wait === 'a moment') await indexing?.soon();
      if (wait === 'until indexed') await indexing?.all();
      return service;
    },
    version: (uri) => documents.get(uri)?.version,
    readOn: () => indexing?.start({ rest: true }),
  });
  documents.listen(connection);
  connection.listen();
}

const ENCODINGS: readonly PositionEncoding[] = ['utf-16', 'utf-8', 'utf-32'];

/** What the client would rather count positions in, of what is known. */
function encodingFor({ general }: ClientCapabilities): PositionEncoding {
  for (const wished of general?.positionEncodings ?? []) {
    const encoding = ENCODINGS.find((known) => known === wished);
    if (encoding !== undefined) return encoding;
  }
  return 'utf-16';
}

/** What a client pushes that can't be asked for its settings. */
const Pushed = z.record(z.string(), z.unknown());

function rootsOf({
  workspaceFolders,
  rootUri,
}: InitializeParams & { rootUri?: string | null }): readonly string[] {
  const folders = workspaceFolders?.map(({ uri }) => uri) ?? [];
  return (folders.length > 0 || !rootUri ? folders : [rootUri]).map(canonicalUri);
}
