import {
  MarkupKind,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type Definition,
  type LocationLink,
} from 'vscode-languageserver';
import {
  claimAt,
  ClaimAtParams,
  claimGroups,
  ClaimGroupsParams,
  claimsOf,
  ClaimsOfParams,
  isLetter,
  IsLetterParams,
} from './protocol';
import type { LetterService } from './service';

/** How long a request waits for the first index: what it asks may be in a letter still to be read. */
export type Wait = 'not at all' | 'a moment' | 'until indexed';

/** What requests are answered with. */
export interface Answering {
  readonly client: () => ClientCapabilities;
  /** The service, when all that was told of files so far has been taken in. */
  readonly letters: (wait: Wait) => Promise<LetterService | undefined>;
}

/** Answers the client's requests: one line each, for what the service knows. */
export function answerRequests(connection: Connection, { client, letters }: Answering): void {
  /** A handler that gives `nothing` while there is no service and to a request that was cancelled. */
  const answer =
    <Params, Result, Nothing>(
      feature: (service: LetterService, params: Params) => Result,
      nothing: Nothing,
      wait: Wait = 'not at all',
    ) =>
    async (params: Params, token: CancellationToken): Promise<Result | Nothing> => {
      const service = await letters(wait);
      return service === undefined || token.isCancellationRequested
        ? nothing
        : feature(service, params);
    };

  connection.onHover(
    answer(
      (service, { textDocument, position }) =>
        service.hover(textDocument.uri, position, hoverFormat(client())),
      null,
      'a moment',
    ),
  );
  connection.onDefinition(async ({ textDocument, position }, token) => {
    const find = answer((service) => service.definition(textDocument.uri, position), []);
    const found = await find(undefined, token);
    const links =
      found.length > 0 ? found : await letters('until indexed').then(() => find(undefined, token));
    return token.isCancellationRequested ? null : locations(links, client());
  });
  connection.onDocumentSymbol(
    answer((service, { textDocument }) => [...service.documentSymbols(textDocument.uri)], []),
  );
  connection.onFoldingRanges(
    answer((service, { textDocument }) => {
      const ranges = service.foldingRanges(textDocument.uri);
      return ranges && [...ranges];
    }, null),
  );
  connection.onCodeAction(
    answer(
      (service, { textDocument, range }) => [...service.codeActions(textDocument.uri, range)],
      [],
    ),
  );
  connection.languages.semanticTokens.on(
    answer((service, { textDocument }) => service.semanticTokens(textDocument.uri), { data: [] }),
  );

  connection.onRequest(
    isLetter,
    answer((service, params) => ({ letter: service.isLetter(IsLetterParams.parse(params).text) }), {
      letter: false,
    }),
  );
  connection.onRequest(
    claimGroups,
    answer(
      (service, params) => service.claimGroups(ClaimGroupsParams.parse(params)),
      { groups: [], total: 0, claims: 0 },
      'a moment',
    ),
  );
  connection.onRequest(
    claimsOf,
    answer((service, params) => service.claimsOf(ClaimsOfParams.parse(params)), {
      claims: [],
      total: 0,
    }),
  );
  connection.onRequest(
    claimAt,
    answer((service, params) => service.claimAt(ClaimAtParams.parse(params)), null),
  );
}

function hoverFormat(client: ClientCapabilities): MarkupKind {
  const formats = client.textDocument?.hover?.contentFormat ?? [MarkupKind.PlainText];
  return formats[0] === MarkupKind.PlainText ? MarkupKind.PlainText : MarkupKind.Markdown;
}

/** Links for a client that takes them; else plain locations, a single one by itself. */
function locations(
  links: readonly LocationLink[],
  client: ClientCapabilities,
): Definition | LocationLink[] | null {
  if (client.textDocument?.definition?.linkSupport === true) return [...links];
  const plain = links.map(({ targetUri, targetSelectionRange }) => ({
    uri: targetUri,
    range: targetSelectionRange,
  }));
  return plain.length === 1 ? (plain[0] ?? null) : plain;
}
