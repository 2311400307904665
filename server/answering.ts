import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type ClientCapabilities,
} from 'vscode-languageserver';
import * as z from 'zod';
import type { InitializationOptions } from './protocol';
import type { LetterService } from './service';

/**
 * How long a request waits for the first index, for what it asks may be in a letter still to be
 * read. `until found`: for all of it, where nothing is found at once.
 */
export type Wait = 'not at all' | 'a moment' | 'until found';

/** What requests are answered with. */
export interface Answering {
  readonly client: () => ClientCapabilities;
  readonly options: () => InitializationOptions;
  /**
   * The service, when what was told of files so far has been taken in.
   * @throws ResponseError before the client has started the server, and after it has shut it down.
   */
  readonly letters: (wait: 'not at all' | 'a moment' | 'until indexed') => Promise<LetterService>;
  /** The version of an open document. */
  readonly version: (uri: string) => number | undefined;
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
      const uri = documentOf(params);
      const asked = version(uri);
      const ask = async (patience: Parameters<typeof letters>[0]): Promise<Result> => {
        const service = await unlessCancelled(letters(patience), token);
        if (version(uri) !== asked)
          throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
        return feature(service, params);
      };
      if (wait !== 'until found') return ask(wait);
      const found = await ask('not at all');
      return isNothing(found) ? ask('until indexed') : found;
    };
}

const OfDocument = z.object({ textDocument: z.object({ uri: z.string() }) });

/** The URI of the document that a request is about; empty where it is about none. */
function documentOf(params: unknown): string {
  return OfDocument.safeParse(params).data?.textDocument.uri ?? '';
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
