import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  MarkupKind,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  WorkspaceSymbol,
} from 'vscode-languageserver-types';
import { analysisOf, type Analysis } from './analysis';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './features/callHierarchy';
import { ClaimLists } from './features/claimLists';
import { cite } from './features/cite';
import { claimMarks } from './features/claimMarks';
import { codeActions, type AskedActions } from './features/codeActions';
import { codeLenses } from './features/codeLens';
import { completion, resolveCompletion } from './features/completion';
import type { FeatureContext, Source } from './features/context';
import { definition } from './features/definition';
import { diagnostics } from './features/diagnostics';
import { documentHighlights } from './features/documentHighlight';
import { documentLinks } from './features/documentLinks';
import { documentSymbols } from './features/documentSymbols';
import { foldingRanges } from './features/folding';
import { hover } from './features/hover';
import { readerFileDiagnostics } from './features/readerFileDiagnostics';
import { inlayHints } from './features/inlayHints';
import { references } from './features/references';
import { SearchedText } from './features/searchedText';
import { selectionRanges } from './features/selectionRanges';
import { MentionTokens } from './features/semanticTokens';
import { typeDefinition } from './features/typeDefinition';
import { WorkspaceSymbols } from './features/workspaceSymbols';
import { folderOf } from './folders';
import type { PositionEncoding } from './features/positions';
import type { Host } from './host';
import {
  DEFAULT_SETTINGS,
  type ClaimAtParams,
  type ClaimAtResult,
  type ClaimGroupsParams,
  type ClaimGroupsResult,
  type ClaimMark,
  type ClaimsOfParams,
  type ClaimsOfResult,
  type CopyCitationParams,
  type LibraryState,
  type Settings,
} from './protocol';
import { LetterStore, type IndexOptions, type OpenDocument } from './store';

/**
 * Everything that un-letters knows how to do, over a library of letters: the one public face, used
 * alike by the language server, the batch program and the tests. Answers are never older than the
 * documents last told of. A URI that is not known gets an empty answer.
 * URIs are compared as they are: see `canonicalUri`.
 */
export interface LetterService {
  /** The settings, and those of folders, by URI, that have others. */
  configure(settings: Settings, ofFolders?: ReadonlyMap<string, Settings>): void;
  /** Reads all letters of the host. */
  index(options?: IndexOptions): Promise<void>;
  /** A document was opened or changed. */
  setDocument(document: OpenDocument): void;
  /** A document was closed: the file counts again, if there is one. */
  closeDocument(uri: string): Promise<void>;
  /** Files were written or made, and others deleted: one change, whatever their number. */
  filesChanged(
    written: readonly string[],
    deleted?: readonly string[],
    options?: IndexOptions,
  ): Promise<void>;
  /** Reads again the files for which what edits teach has changed, if there are any. */
  settle(): Promise<boolean>;
  /** Whether a text reads like a letter. */
  isLetter(text: string): boolean;
  state(): LibraryState;
  /** Another one after every change of what is known or set. */
  revision(): string;
  /** What is known of each file, in the order of their URIs: see `analysis.ts`. */
  analyses(
    pathOf: (uri: string) => string,
  ): Iterable<{ readonly uri: string; readonly analysis: Analysis }>;

  hover(uri: string, position: Position, format: MarkupKind): Hover | null;
  /** The letters that a citation means, by its symbol or in words. */
  definition(uri: string, position: Position): readonly LocationLink[];
  /** The same for a citation; for a place, where the library says what it is. */
  typeDefinition(uri: string, position: Position): readonly LocationLink[];
  /** Where else a document is cited, or a date, a place or one who signs is named. */
  references(uri: string, position: Position, includeDeclaration: boolean): readonly Location[];
  /** The same in this letter alone. */
  documentHighlights(uri: string, position: Position): readonly DocumentHighlight[];
  /** The letters that a citation means; elsewhere the letter itself. */
  prepareCallHierarchy(uri: string, position: Position): readonly CallHierarchyItem[];
  /** Who cites the letter of an item. */
  incomingCalls(item: CallHierarchyItem): readonly CallHierarchyIncomingCall[];
  /** What the letter of an item cites. */
  outgoingCalls(item: CallHierarchyItem): readonly CallHierarchyOutgoingCall[];
  /** Null where nothing is begun that goes on with a symbol. Of open documents only. */
  completion(uri: string, position: Position): CompletionList | null;
  /** An item of such a list, with what its document is. */
  resolveCompletion(item: CompletionItem, format: MarkupKind): CompletionItem;
  documentSymbols(uri: string): readonly DocumentSymbol[];
  /** Letters and claims by typed words, the best first; the latest letters for none. */
  workspaceSymbols(query: string): readonly WorkspaceSymbol[];
  /** Symbols of documents that are not in the library, each with its page. Of open documents only. */
  documentLinks(uri: string): readonly DocumentLink[];
  /** Null for what is no letter. */
  foldingRanges(uri: string): readonly FoldingRange[] | null;
  /** Empty unless the settings ask for them. `showsCitations`: see `InitializationOptions`. */
  codeLenses(uri: string, showsCitations: boolean): readonly CodeLens[];
  /** Of the kinds that the settings name. */
  inlayHints(uri: string, range: Range): readonly InlayHint[];
  /** One for each position; null for an unknown document. */
  selectionRanges(uri: string, positions: readonly Position[]): readonly SelectionRange[] | null;
  semanticTokens(uri: string): SemanticTokens;
  /** What changed since the answer of an id; all tokens where that is not the last. */
  semanticTokensDelta(uri: string, previousId: string): SemanticTokens | SemanticTokensDelta;
  semanticTokensRange(uri: string, range: Range): SemanticTokens;
  codeActions(uri: string, range: Range, asked?: Partial<AskedActions>): readonly CodeAction[];
  /** A citation of the sentence at a position: see `features/cite.ts`. */
  cite(params: CopyCitationParams): string | null;
  /** Of a letter that an editor has open; others have none. */
  diagnostics(uri: string): readonly Diagnostic[];
  /** What can’t be read of the reader’s own files, by their URIs: of all that are there. */
  readerFileDiagnostics(): ReadonlyMap<string, readonly Diagnostic[]>;

  /** The claims of all letters, in groups. */
  claimGroups(params: ClaimGroupsParams): ClaimGroupsResult;
  claimsOf(params: ClaimsOfParams): ClaimsOfResult;
  claimAt(params: ClaimAtParams): ClaimAtResult;
  /** Where the claims of a letter begin, in order. */
  claimMarks(uri: string): readonly ClaimMark[];
}

/** `encoding` is what the positions of questions and answers count. */
export function createLetterService(
  host: Host,
  encoding: PositionEncoding = 'utf-16',
): LetterService {
  const store = new LetterStore(host, encoding);
  const { library } = store;
  const tokens = new MentionTokens();
  const searched = new SearchedText();
  const claims = new ClaimLists(library, searched, (uri) => store.sourceOf(uri));
  const symbols = new WorkspaceSymbols(library, searched, (uri) => store.sourceOf(uri));
  let settingsOf: (uri: string) => Settings = () => DEFAULT_SETTINGS;
  let configured = 0;

  const answer = <T>(uri: string, feature: (source: Source) => T, otherwise: T): T => {
    const source = store.sourceOf(uri);
    return source === undefined ? otherwise : feature(source);
  };
  const context = (uri: string): FeatureContext => ({
    library,
    sourceOf: (uri) => store.sourceOf(uri),
    readerFiles: store.readerFiles,
    settings: settingsOf(uri),
    indexed: !store.indexing,
  });

  return {
    configure: (settings, ofFolders = new Map()) => {
      settingsOf = (uri) => ofFolders.get(folderOf(uri, [...ofFolders.keys()]) ?? '') ?? settings;
      configured += 1;
    },
    index: (options) => store.index(options),
    setDocument: (document) => store.setDocument(document),
    closeDocument: (uri) => {
      tokens.forget(uri);
      return store.closeDocument(uri);
    },
    filesChanged: (written, deleted, options) => store.filesChanged(written, deleted, options),
    settle: () => store.settle(),
    isLetter: (text) => store.read(text).masthead.kind !== null,
    state: () => {
      store.refresh();
      return { ...library.counts(), indexing: store.indexing, unread: store.leftUnread };
    },
    revision: () => {
      store.refresh();
      return `${library.revision}.${store.readerFiles.revision}.${configured}.${Number(store.indexing)}`;
    },
    analyses: function* (pathOf) {
      for (const entry of store.entries())
        yield { uri: entry.uri, analysis: analysisOf(entry, library, pathOf) };
    },

    hover: (uri, position, format) =>
      answer(uri, (source) => hover(source, position, context(uri), format), null),
    definition: (uri, position) =>
      answer(uri, (source) => definition(source, position, context(uri)), []),
    typeDefinition: (uri, position) =>
      answer(uri, (source) => typeDefinition(source, position, context(uri)), []),
    references: (uri, position, includeDeclaration) =>
      answer(uri, (source) => references(source, position, includeDeclaration, context(uri)), []),
    documentHighlights: (uri, position) =>
      answer(uri, (source) => documentHighlights(source, position, context(uri)), []),
    prepareCallHierarchy: (uri, position) =>
      answer(uri, (source) => prepareCallHierarchy(source, position, context(uri)), []),
    incomingCalls: ({ uri }) => answer(uri, (source) => incomingCalls(source, context(uri)), []),
    outgoingCalls: ({ uri }) => answer(uri, (source) => outgoingCalls(source, context(uri)), []),
    completion: (uri, position) =>
      answer(uri, (source) => completion(source, position, context(uri)), null),
    resolveCompletion: (item, format) => resolveCompletion(item, library, format),
    documentSymbols: (uri) => answer(uri, documentSymbols, []),
    workspaceSymbols: (query) => {
      store.refresh();
      return symbols.find(query);
    },
    documentLinks: (uri) => answer(uri, (source) => documentLinks(source, context(uri)), []),
    foldingRanges: (uri) => answer(uri, foldingRanges, null),
    codeLenses: (uri, showsCitations) =>
      answer(uri, (source) => codeLenses(source, context(uri), showsCitations), []),
    inlayHints: (uri, range) =>
      answer(uri, (source) => inlayHints(source, range, context(uri)), []),
    selectionRanges: (uri, positions) =>
      answer(uri, (source) => selectionRanges(source, positions), null),
    semanticTokens: (uri) => answer(uri, (source) => tokens.full(source), { data: [] }),
    semanticTokensDelta: (uri, previousId) =>
      answer(uri, (source) => tokens.delta(source, previousId), { data: [] }),
    semanticTokensRange: (uri, range) =>
      answer(uri, (source) => tokens.range(source, range), { data: [] }),
    diagnostics: (uri) => answer(uri, (source) => diagnostics(source, context(uri)), []),
    readerFileDiagnostics: () => readerFileDiagnostics(store.readerFiles, library, !store.indexing),
    codeActions: (uri, range, asked = {}) =>
      answer(uri, (source) => codeActions(source, range, asked, context(uri)), []),
    cite: ({ uri, position, ...how }) =>
      answer(uri, (source) => cite(source, position, how, context(uri)), null),

    claimGroups: (params) => {
      store.refresh();
      return claims.groups(params);
    },
    claimsOf: (params) => {
      store.refresh();
      return claims.claimsOf(params);
    },
    claimMarks: (uri) => answer(uri, claimMarks, []),
    claimAt: (params) => {
      store.refresh();
      return claims.claimAt(params);
    },
  };
}
