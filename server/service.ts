import type { CancellationToken } from 'vscode-languageserver-protocol';
import type {
  DocumentSymbol,
  Hover,
  LocationLink,
  MarkupKind,
  Position,
  SemanticTokens,
} from 'vscode-languageserver-types';
import { URI, Utils } from 'vscode-uri';
import { analysisOf, type Analysis } from './analysis';
import { decode } from './decode';
import type { FeatureContext, Source } from './features/context';
import { definition } from './features/definition';
import { documentSymbols } from './features/documentSymbols';
import { hover } from './features/hover';
import { LineIndex } from './features/positions';
import { semanticTokens } from './features/semanticTokens';
import type { Host } from './host';
import { createGazetteer } from './letter/gazetteer';
import { readLetter } from './letter/letter';
import { Library } from './library/library';
import { DEFAULT_SETTINGS, type LibraryState, type Settings } from './protocol';

/** A document that an editor has open. Its text counts, not the file's. */
export interface OpenDocument {
  readonly uri: string;
  getText(): string;
}

/** Told of the first index as it goes on. */
export interface IndexProgress {
  report(read: number, total: number): void;
}

/**
 * Everything that un-letters knows how to do, over a library of letters: the one public face, used
 * alike by the language server, the batch program and the tests. Answers are never older than the
 * documents last told of.
 */
export interface LetterService {
  configure(settings: Settings): void;
  /**
   * Reads all letters of the host. A file that can't be read is handed to `onFailure`, and the
   * others still come. Ends early when cancelled.
   */
  index(options?: {
    readonly token?: CancellationToken;
    readonly progress?: IndexProgress;
    readonly onFailure?: (uri: string, error: unknown) => void;
  }): Promise<void>;
  /** A document was opened or changed. */
  setDocument(document: OpenDocument): void;
  /** A document was closed: the file counts again, if there is one. */
  closeDocument(uri: string): Promise<void>;
  /** Files were written or made. */
  filesChanged(uris: readonly string[]): Promise<void>;
  filesDeleted(uris: readonly string[]): void;
  /** Whether a text reads like a letter. */
  isLetter(text: string): boolean;
  state(): LibraryState;
  /** What is known of each file, in the order of the host's list: see `analysis.ts`. */
  analyses(
    pathOf: (uri: string) => string,
  ): Iterable<{ readonly uri: string; readonly analysis: Analysis }>;

  hover(uri: string, position: Position, format: MarkupKind): Hover | null;
  definition(uri: string, position: Position): readonly LocationLink[];
  documentSymbols(uri: string): readonly DocumentSymbol[];
  semanticTokens(uri: string): SemanticTokens;
}

/** How long letters are read at a stretch before others have their turn, in milliseconds. */
const STRETCH = 20;
/** How many files are fetched at a time. */
const FETCHED_AT_ONCE = 16;

export function createLetterService(host: Host): LetterService {
  const library = new Library();
  const gazetteer = createGazetteer();
  const sources = new Map<string, Source>();
  const open = new Map<string, OpenDocument>();
  /** Open documents whose text was not yet read since it last changed. */
  const stale = new Set<string>();
  let settings = DEFAULT_SETTINGS;
  let indexing = false;
  let indexed = false;

  const put = (uri: string, text: string, keepText: boolean): void => {
    const entry = library.put(uri, nameOf(uri), readLetter(text, { gazetteer }));
    sources.set(uri, { entry, lines: new LineIndex(text), text: keepText ? text : null });
  };
  const drop = (uri: string): void => {
    library.drop(uri);
    sources.delete(uri);
  };
  const refresh = (): void => {
    for (const uri of stale) {
      const document = open.get(uri);
      if (document !== undefined) put(uri, withoutMark(document.getText()), true);
    }
    stale.clear();
  };
  const sourceOf = (uri: string): Source | undefined => {
    refresh();
    return sources.get(uri);
  };
  const context = (): FeatureContext => ({
    library,
    sourceOf,
    documentSite: settings.documentSite,
    indexed: indexed || !indexing,
  });
  /** Fetches files side by side and reads them in their order. */
  const readFiles = async (
    uris: readonly string[],
    onFailure: (uri: string, error: unknown) => void,
  ): Promise<void> => {
    const fetched = await Promise.allSettled(
      uris.map(async (uri) => decode(await host.readFile(uri))),
    );
    for (const [index, result] of fetched.entries()) {
      const uri = uris[index] ?? '';
      const isOpen = open.has(uri);
      if (result.status === 'rejected') {
        onFailure(uri, result.reason);
        if (!isOpen) drop(uri);
      } else if (!isOpen) put(uri, result.value, false);
    }
  };
  const logFailure = (uri: string, error: unknown): void =>
    host.log(`${nameOf(uri)}: ${error instanceof Error ? error.message : String(error)}`);

  return {
    configure: (next) => {
      settings = next;
    },
    index: async ({ token, progress, onFailure = logFailure } = {}) => {
      indexing = true;
      try {
        const uris = await host.listLetters();
        const listed = new Set(uris);
        for (const uri of [...sources.keys()]) if (!listed.has(uri) && !open.has(uri)) drop(uri);
        let pause = Date.now() + STRETCH;
        for (
          let at = 0;
          at < uris.length && token?.isCancellationRequested !== true;
          at += FETCHED_AT_ONCE
        ) {
          const batch = uris.slice(at, at + FETCHED_AT_ONCE);
          await readFiles(batch, onFailure);
          progress?.report(at + batch.length, uris.length);
          if (Date.now() > pause) {
            await turnOfOthers();
            pause = Date.now() + STRETCH;
          }
        }
        indexed = true;
      } finally {
        indexing = false;
      }
    },
    setDocument: (document) => {
      open.set(document.uri, document);
      stale.add(document.uri);
    },
    closeDocument: async (uri) => {
      open.delete(uri);
      stale.delete(uri);
      // A document that was never saved, or whose file is gone, is no longer there.
      await readFiles([uri], () => undefined);
    },
    filesChanged: async (uris) => {
      for (let at = 0; at < uris.length; at += FETCHED_AT_ONCE)
        await readFiles(uris.slice(at, at + FETCHED_AT_ONCE), logFailure);
    },
    filesDeleted: (uris) => {
      for (const uri of uris) if (!open.has(uri)) drop(uri);
    },
    isLetter: (text) => readLetter(text, { gazetteer }).masthead.kind !== null,
    state: () => {
      refresh();
      return { ...library.counts(), indexing };
    },
    analyses: function* (pathOf) {
      refresh();
      for (const entry of library.all())
        yield { uri: entry.uri, analysis: analysisOf(entry, library, pathOf) };
    },

    hover: (uri, position, format) => {
      const source = sourceOf(uri);
      return source === undefined ? null : hover(source, position, context(), format);
    },
    definition: (uri, position) => {
      const source = sourceOf(uri);
      return source === undefined ? [] : definition(source, position, context());
    },
    documentSymbols: (uri) => {
      const source = sourceOf(uri);
      return source === undefined ? [] : documentSymbols(source);
    },
    semanticTokens: (uri) => {
      const source = sourceOf(uri);
      return source === undefined ? { data: [] } : semanticTokens(source);
    },
  };
}

function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
}

function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
