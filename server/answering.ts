import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type ClientCapabilities,
} from 'vscode-languageserver';
import * as z from 'zod';
import { canonicalUri } from './folders';
import type { InitializationOptions } from './protocol';
import type { LetterService } from './service';

/**
 * How long a request waits for the first index, for what it asks may be in a letter still to be
 * read. `until found`: for all of it, where nothing is found in a moment.
 */
export type Wait = 'not at all' | 'a moment' | 'until indexed' | 'until found';

/** What requests are answered with. */
export interface Answering {
  readonly client: () => ClientCapabilities;
  readonly options: () => InitializationOptions;
  /**
   * The service, when what was told of files so far has been taken in.
   * @throws ResponseError before the client has started the server, and after it has shut it down.
   */
  readonly letters: (wait: Exclude<Wait, 'until found'>) => Promise<LetterService>;
  /** The version of an open document. */
  readonly version: (uri: string) => number | undefined;
  /** Reads the files that were left unread when the index was cancelled. */
  readonly readOn: () => void;
}

/**
 * Makes handlers of requests. A request that is cancelled before its answer gets `RequestCancelled`,
 * and one whose document changes while it waits `ContentModified`: what stood at its position may
 * stand elsewhere.
 */
export function answerWith({ letters, version }: Answering) {
  return <Params, Result>(
      feature: (service: LetterService, params: Params) => Result,
      wait: Wait = 'not at all',
    ) =>
    async (params: Params, token: CancellationToken): Promise<Result> => {
      const { uri, canonical } = documentOf(params);
      const asked = version(uri);
      const ask = async (patience: Parameters<typeof letters>[0]): Promise<Result> => {
        const service = await unlessCancelled(letters(patience), token);
        if (version(uri) !== asked)
          throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
        return feature(service, canonical);
      };
      if (wait !== 'until found') return ask(wait);
      const found = await ask('a moment');
      return isNothing(found) ? ask('until indexed') : found;
    };
}

const OfDocument = z.looseObject({ textDocument: z.looseObject({ uri: z.string() }) });

/** The document that a request is about, as the client calls it, and the request with its URI as the service knows it. */
function documentOf<Params>(params: Params): { readonly uri: string; readonly canonical: Params } {
  const { data } = OfDocument.safeParse(params);
  if (data === undefined) return { uri: '', canonical: params };
  const { textDocument } = data;
  const uri = canonicalUri(textDocument.uri);
  return {
    uri: textDocument.uri,
    canonical: { ...params, textDocument: { ...textDocument, uri } },
  };
}

/** What a promise gives, or at once the answer to a cancelled request. */
function unlessCancelled<T>(promise: Promise<T>, token: CancellationToken): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancelled = (): void =>
      reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.'));
    const listener = token.onCancellationRequested(cancelled);
    if (token.isCancellationRequested) cancelled();
    void promise.then(resolve, reject).finally(() => listener.dispose());
  });
}

function isNothing(result: unknown): boolean {
  return result === null || (Array.isArray(result) && result.length === 0);
}
