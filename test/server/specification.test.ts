import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Position, Range } from 'vscode-languageserver-types';
import * as z from 'zod';
import { fictionalLibrary, fictionalSymbol } from '../support/fictionalLibrary';
import { positionOf } from '../support/files';
import * as shapes from '../support/lspShapes';
import { startRawClient, type RawClient } from '../support/rawClient';
import { seed, seeds } from '../support/seeds';

/**
 * What the server announces, and the requests that each of it promises, as LSP 3.17 has them. A
 * capability that stands here in no row fails the test.
 */

/** A request, the shape of its answer, and the requests that the answer makes possible. */
interface Ask {
  readonly method: string;
  readonly params: object;
  readonly shape: z.ZodType;
  readonly then?: (result: unknown) => readonly Ask[];
}
/** Where the questions are asked. */
interface Place {
  readonly textDocument: { readonly uri: string };
  /** On a symbol that names a letter of the library. */
  readonly position: Position;
  readonly range: Range;
  /** What the workspace is searched for. */
  readonly query: string;
}
type Rows = (place: Place, options: object) => readonly Ask[];

const list = (result: unknown): readonly object[] =>
  z.array(z.looseObject({})).safeParse(result).data ?? [];
const resolves = (method: string, shape: z.ZodType, options: object) => (result: unknown) =>
  'resolveProvider' in options && options.resolveProvider === true
    ? list(result)
        .slice(0, 1)
        .map((params) => ({ method, params, shape }))
    : [];
const nothing: Rows = () => [];

const CAPABILITIES: Readonly<Record<string, Rows>> = {
  positionEncoding: nothing,
  textDocumentSync: nothing,
  workspace: nothing,
  executeCommandProvider: (_, options) =>
    ('commands' in options ? z.array(z.string()).parse(options.commands) : []).map((command) => ({
      method: 'workspace/executeCommand',
      params: { command, arguments: [] },
      shape: z.unknown(),
    })),
  hoverProvider: (at) => [{ method: 'textDocument/hover', params: at, shape: shapes.Hover }],
  definitionProvider: (at) => [
    { method: 'textDocument/definition', params: at, shape: shapes.Definition },
  ],
  typeDefinitionProvider: (at) => [
    { method: 'textDocument/typeDefinition', params: at, shape: shapes.Definition },
  ],
  referencesProvider: (at) => [
    {
      method: 'textDocument/references',
      params: { ...at, context: { includeDeclaration: true } },
      shape: shapes.Locations.min(1),
    },
  ],
  documentHighlightProvider: (at) => [
    { method: 'textDocument/documentHighlight', params: at, shape: shapes.Highlights.min(1) },
  ],
  documentSymbolProvider: (at) => [
    {
      method: 'textDocument/documentSymbol',
      params: at,
      shape: z.array(shapes.DocumentSymbol).min(1),
    },
  ],
  workspaceSymbolProvider: ({ query }, options) => [
    {
      method: 'workspace/symbol',
      params: { query },
      shape: shapes.WorkspaceSymbol.array().min(1),
      then: resolves('workspaceSymbol/resolve', shapes.WorkspaceSymbol, options),
    },
  ],
  callHierarchyProvider: (at) => [
    {
      method: 'textDocument/prepareCallHierarchy',
      params: at,
      shape: shapes.CallHierarchyItem.array().min(1),
      then: (items) =>
        list(items).flatMap((item) => [
          {
            method: 'callHierarchy/incomingCalls',
            params: { item },
            shape: shapes.IncomingCalls.min(1),
          },
          { method: 'callHierarchy/outgoingCalls', params: { item }, shape: shapes.OutgoingCalls },
        ]),
    },
  ],
  foldingRangeProvider: (at) => [
    { method: 'textDocument/foldingRange', params: at, shape: shapes.FoldingRanges },
  ],
  selectionRangeProvider: ({ textDocument, position }) => [
    {
      method: 'textDocument/selectionRange',
      params: { textDocument, positions: [position, { line: 0, character: 0 }] },
      shape: z.array(shapes.SelectionRange).length(2),
    },
  ],
  semanticTokensProvider: (at, options) => [
    ...('range' in options && options.range !== false
      ? [
          {
            method: 'textDocument/semanticTokens/range',
            params: at,
            shape: shapes.SemanticTokens,
          },
        ]
      : []),
    {
      method: 'textDocument/semanticTokens/full',
      params: at,
      shape: shapes.SemanticTokens,
      then: (result) => {
        const { resultId } = shapes.SemanticTokens.parse(result);
        const { full } = options as { full?: boolean | { delta?: boolean } };
        if (typeof full !== 'object' || full.delta !== true) return [];
        expect(resultId).toBeDefined();
        return [
          {
            method: 'textDocument/semanticTokens/full/delta',
            params: { ...at, previousResultId: resultId },
            shape: shapes.SemanticTokensDelta.or(shapes.SemanticTokens),
          },
        ];
      },
    },
  ],
  codeActionProvider: (at, options) => [
    {
      method: 'textDocument/codeAction',
      params: { ...at, context: { diagnostics: [] } },
      shape: shapes.CodeAction.array(),
      then: resolves('codeAction/resolve', shapes.CodeAction, options),
    },
  ],
  codeLensProvider: (at, options) => [
    {
      method: 'textDocument/codeLens',
      params: at,
      shape: shapes.CodeLens.array(),
      then: resolves('codeLens/resolve', shapes.CodeLens, options),
    },
  ],
  inlayHintProvider: (at, options) => [
    {
      method: 'textDocument/inlayHint',
      params: at,
      shape: shapes.InlayHint.array(),
      then: resolves('inlayHint/resolve', shapes.InlayHint, options),
    },
  ],
  documentLinkProvider: (at, options) => [
    {
      method: 'textDocument/documentLink',
      params: at,
      shape: shapes.DocumentLink.array(),
      then: resolves('documentLink/resolve', shapes.DocumentLink, options),
    },
  ],
  completionProvider: (at, options) => [
    {
      method: 'textDocument/completion',
      params: at,
      shape: shapes.Completion.nullable(),
      then: (result) =>
        resolves(
          'completionItem/resolve',
          shapes.CompletionItem,
          options,
        )(Array.isArray(result) ? result : ((result as { items?: object[] } | null)?.items ?? [])),
    },
  ],
  diagnosticProvider: (at, options) => [
    { method: 'textDocument/diagnostic', params: at, shape: shapes.DiagnosticReport },
    ...('workspaceDiagnostics' in options && options.workspaceDiagnostics === true
      ? [
          {
            method: 'workspace/diagnostic',
            params: { previousResultIds: [] },
            shape: shapes.WorkspaceDiagnosticReport,
          },
        ]
      : []),
  ],
};

/** All that a client could say of itself that makes a server announce more. */
const clientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      resolveSupport: { properties: ['edit'] },
      dataSupport: true,
    },
    diagnostic: { relatedDocumentSupport: true },
    callHierarchy: {},
    semanticTokens: {
      requests: { range: true, full: { delta: true } },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
  workspace: { configuration: true, workspaceFolders: true },
};
/** Switched on what is off by default. */
const settings = { codeLens: true, inlayHints: ['partialDates', 'relativeDates', 'paragraphs'] };

describe.each([
  { library: 'the sample letters', files: seeds, name: seed('001').name, symbol: 'S/2018/152' },
  {
    library: 'a thousand letters',
    files: fictionalLibrary(1000),
    name: 'letter-00500.txt',
    symbol: fictionalSymbol(499),
  },
])('with $library, each announced capability', ({ files, name, symbol }) => {
  let folder = '';
  let client: RawClient;
  let announced: Readonly<Record<string, unknown>> = {};
  let asked: readonly Ask[] = [];
  let askedFor: (capability: string, options: unknown) => readonly Ask[] = () => [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'letters-'));
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
    client = startRawClient({
      'workspace/configuration': (params) =>
        (params as { items: { section?: string }[] }).items.map(({ section }) =>
          section === 'unLetters' ? settings : null,
        ),
    });
    const { result } = await client.request('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).toString(),
      workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'letters' }],
      capabilities: clientCapabilities,
      initializationOptions: { state: true },
    });
    announced = (result as { capabilities: Record<string, unknown> }).capabilities;
    client.notify('initialized', {});
    const text = files[name] ?? '';
    const textDocument = { uri: pathToFileURL(join(folder, name)).toString() };
    client.notify('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'plaintext', version: 1, text },
    });
    await client.arrival('unLetters/state', (state) => !(state as { indexing: boolean }).indexing);
    const place: Place = {
      textDocument,
      position: positionOf(text, symbol),
      range: { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } },
      query: symbol,
    };
    askedFor = (capability, options) => {
      const rows = CAPABILITIES[capability];
      if (rows === undefined) throw new Error(`no row for the capability ${capability}`);
      return rows(place, typeof options === 'object' && options !== null ? options : {});
    };
    asked = Object.entries(announced).flatMap(([capability, options]) =>
      options === false ? [] : askedFor(capability, options),
    );
  });
  afterAll(async () => {
    expect((await client.request('shutdown')).result).toBeNull();
    client.notify('exit');
    expect(await client.ended).toBe(0);
    await rm(folder, { recursive: true });
  });

  it('answers in the shape that the specification gives', async () => {
    const ask = async ({ method, params, shape, then }: Ask): Promise<readonly Ask[]> => {
      const { result, error } = await client.request(method, params);
      expect(error, method).toBeUndefined();
      const { error: fault } = shape.safeParse(result);
      expect(fault?.issues, method).toBeUndefined();
      const next = then?.(result) ?? [];
      return [...next, ...(await Promise.all(next.map(ask))).flat()];
    };
    const further = await Promise.all(asked.map(ask));
    asked = [...asked, ...further.flat()];
    expect(asked.length).toBeGreaterThan(5);
  });

  it.each([
    ['an unknown document', { textDocument: { uri: 'file:///nowhere/at/all.txt' } }],
    ['a line that is not there', { position: { line: 99_999, character: 5 } }],
    ['a character that is not there', { position: { line: 0, character: 99_999 } }],
    [
      'a reversed range',
      { range: { start: { line: 99, character: 9 }, end: { line: 1, character: 0 } } },
    ],
    ['no positions', { positions: [] }],
  ])('is calm about %s', async (_, odd) => {
    const errors = await Promise.all(
      asked.map(async ({ method, params }) => ({
        method,
        error: (await client.request(method, { ...params, ...odd })).error,
      })),
    );
    expect(errors.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  it('stands in the README', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const first = Object.entries(announced).flatMap(([capability, options]) =>
      options === false ? [] : (askedFor(capability, options).at(-1) ?? []),
    );
    expect(first.filter(({ method }) => !readme.includes(`\`${method}\``))).toEqual([]);
  });

  it('can be cancelled', async () => {
    const answers = await Promise.all(
      asked.map(async ({ method, params }) => ({
        method,
        code: (await client.cancelled(method, params)).error?.code,
      })),
    );
    expect(answers.filter(({ code }) => code !== -32800)).toEqual([]);
  });
});
