import {
  CodeActionTriggerKind,
  DocumentDiagnosticReportKind,
  MarkupKind,
  MessageType,
  ShowMessageNotification,
  type ClientCapabilities,
  type Connection,
  type Definition,
  type DocumentDiagnosticReport,
  type DefinitionClientCapabilities,
  type ExecuteCommandParams,
  type LocationLink,
} from 'vscode-languageserver';
import { answerWith, type Answering } from './answering';
import { understood } from './diagnosticsFeed';
import {
  claimAt,
  ClaimAtParams,
  claimGroups,
  ClaimGroupsParams,
  claimMarks,
  ClaimMarksParams,
  claimsOf,
  ClaimsOfParams,
  COPY_CITATION,
  CopyCitationParams,
  isLetter,
  IsLetterParams,
  READ_ON_COMMAND,
} from './protocol';

/** Answers the client's requests: one line each, for what the service knows. */
export function answerRequests(connection: Connection, answering: Answering): void {
  const { client, options, readOn } = answering;
  const answer = answerWith(answering);

  connection.onHover(
    answer(
      (service, { textDocument, position }) =>
        service.hover(
          textDocument.uri,
          position,
          preferred(client().textDocument?.hover?.contentFormat),
        ),
      'a moment',
    ),
  );
  connection.onDefinition(
    answer(
      (service, { textDocument, position }) =>
        locations(
          service.definition(textDocument.uri, position),
          client().textDocument?.definition,
        ),
      'until found',
    ),
  );
  connection.onTypeDefinition(
    answer(
      (service, { textDocument, position }) =>
        locations(
          service.typeDefinition(textDocument.uri, position),
          client().textDocument?.typeDefinition,
        ),
      'until found',
    ),
  );
  connection.onReferences(
    answer(
      (service, { textDocument, position, context }) => [
        ...service.references(textDocument.uri, position, context.includeDeclaration),
      ],
      'until indexed',
    ),
  );
  connection.onDocumentHighlight(
    answer((service, { textDocument, position }) => [
      ...service.documentHighlights(textDocument.uri, position),
    ]),
  );
  connection.languages.callHierarchy.onPrepare(
    answer(
      (service, { textDocument, position }) => [
        ...service.prepareCallHierarchy(textDocument.uri, position),
      ],
      'until found',
    ),
  );
  connection.languages.callHierarchy.onIncomingCalls(
    answer((service, { item }) => [...service.incomingCalls(item)], 'until indexed'),
  );
  connection.languages.callHierarchy.onOutgoingCalls(
    answer((service, { item }) => [...service.outgoingCalls(item)], 'until indexed'),
  );
  connection.onDocumentSymbol(
    answer((service, { textDocument }) => [...service.documentSymbols(textDocument.uri)]),
  );
  connection.onWorkspaceSymbol(
    answer((service, { query }) => [...service.workspaceSymbols(query)], 'a moment'),
  );
  connection.onCompletion(
    answer(
      (service, { textDocument, position }) => service.completion(textDocument.uri, position),
      'a moment',
    ),
  );
  connection.onCompletionResolve(
    answer((service, item) =>
      service.resolveCompletion(
        item,
        preferred(client().textDocument?.completion?.completionItem?.documentationFormat),
      ),
    ),
  );
  connection.onDocumentLinks(
    answer(
      (service, { textDocument }) => [...service.documentLinks(textDocument.uri)],
      'until indexed',
    ),
  );
  connection.onFoldingRanges(
    answer((service, { textDocument }) => {
      const ranges = service.foldingRanges(textDocument.uri);
      return ranges && [...ranges];
    }),
  );
  connection.onCodeLens(
    answer((service, { textDocument }) => [
      ...service.codeLenses(textDocument.uri, options().citations),
    ]),
  );
  connection.languages.inlayHint.on(
    answer((service, { textDocument, range }) => [...service.inlayHints(textDocument.uri, range)]),
  );
  connection.onSelectionRanges(
    answer((service, { textDocument, positions }) => {
      const ranges = service.selectionRanges(textDocument.uri, positions);
      return ranges && [...ranges];
    }),
  );
  connection.onCodeAction(
    answer((service, { textDocument, range, context }) => [
      ...service.codeActions(textDocument.uri, range, {
        invoked: context.triggerKind !== CodeActionTriggerKind.Automatic,
        createsFiles: createsFiles(client()),
        copies: options().copies,
        only: context.only,
      }),
    ]),
  );
  connection.onExecuteCommand(
    answer((service, { command, arguments: [argument] = [] }: ExecuteCommandParams) => {
      if (command === READ_ON_COMMAND) readOn();
      if (command !== COPY_CITATION) return null;
      const asked = CopyCitationParams.safeParse(argument);
      const citation = asked.success ? service.cite(asked.data) : null;
      if (citation !== null && !options().copies)
        void connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Info,
          message: citation,
        });
      return citation;
    }),
  );
  connection.languages.diagnostics.on(
    answer((service, { textDocument, previousResultId }): DocumentDiagnosticReport => {
      const resultId = service.revision();
      if (resultId === previousResultId)
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      const items = understood(service.diagnostics(textDocument.uri), client());
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }),
  );
  connection.languages.semanticTokens.on(
    answer((service, { textDocument }) => service.semanticTokens(textDocument.uri)),
  );
  connection.languages.semanticTokens.onDelta(
    answer((service, { textDocument, previousResultId }) =>
      service.semanticTokensDelta(textDocument.uri, previousResultId),
    ),
  );
  connection.languages.semanticTokens.onRange(
    answer((service, { textDocument, range }) =>
      service.semanticTokensRange(textDocument.uri, range),
    ),
  );

  connection.onRequest(
    isLetter,
    answer((service, params) => ({ letter: service.isLetter(IsLetterParams.parse(params).text) })),
  );
  connection.onRequest(
    claimGroups,
    answer((service, params) => service.claimGroups(ClaimGroupsParams.parse(params)), 'a moment'),
  );
  connection.onRequest(
    claimsOf,
    answer((service, params) => service.claimsOf(ClaimsOfParams.parse(params))),
  );
  connection.onRequest(
    claimAt,
    answer((service, params) => service.claimAt(ClaimAtParams.parse(params))),
  );
  connection.onRequest(
    claimMarks,
    answer((service, params) => ({
      marks: [...service.claimMarks(ClaimMarksParams.parse(params).textDocument.uri)],
    })),
  );
}

/** The first of the formats that a client takes which is known; plain text where it names none. */
function preferred(formats: readonly string[] = []): MarkupKind {
  return formats.find(MarkupKind.is) ?? MarkupKind.PlainText;
}

/** Whether an edit of the client's may make a file. */
function createsFiles({ workspace }: ClientCapabilities): boolean {
  const { documentChanges, resourceOperations } = workspace?.workspaceEdit ?? {};
  return documentChanges === true && resourceOperations?.includes('create') === true;
}

/** Links for a client that takes them; else plain locations, a single one by itself. */
function locations(
  links: readonly LocationLink[],
  client: DefinitionClientCapabilities | undefined,
): Definition | LocationLink[] {
  if (client?.linkSupport === true) return [...links];
  const plain = links.map(({ targetUri, targetSelectionRange }) => ({
    uri: targetUri,
    range: targetSelectionRange,
  }));
  const [first] = plain;
  return first !== undefined && plain.length === 1 ? first : plain;
}
