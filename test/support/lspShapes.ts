/** The shapes of what a server answers, as LSP 3.17 has them. Nothing else may stand in them. */
import * as z from 'zod';

const uinteger = z.number().int().min(0);
const Uri = z.string().regex(/^[a-z][a-z0-9+.-]*:/i);
export const Position = z.strictObject({ line: uinteger, character: uinteger });
type Position = z.infer<typeof Position>;
const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);
export const Range = z
  .strictObject({ start: Position, end: Position })
  .refine(({ start, end }) => isBefore(start, end), 'the range is reversed');
type Range = z.infer<typeof Range>;
const contains = (outer: Range, inner: Range): boolean =>
  isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);

const MarkupContent = z.strictObject({
  kind: z.enum(['plaintext', 'markdown']),
  value: z.string(),
});
const Location = z.strictObject({ uri: Uri, range: Range });
const LocationLink = z
  .strictObject({
    originSelectionRange: Range.optional(),
    targetUri: Uri,
    targetRange: Range,
    targetSelectionRange: Range,
  })
  .refine((link) => contains(link.targetRange, link.targetSelectionRange));
const Command = z.strictObject({
  title: z.string(),
  tooltip: z.string().optional(),
  command: z.string(),
  arguments: z.array(z.unknown()).optional(),
});
const TextEdit = z.strictObject({ range: Range, newText: z.string() });
const AnnotatedEdit = TextEdit.extend({ annotationId: z.string().optional() });
const WorkspaceEdit = z.strictObject({
  changes: z.record(Uri, z.array(TextEdit)).optional(),
  documentChanges: z
    .array(
      z.union([
        z.strictObject({
          textDocument: z.strictObject({ uri: Uri, version: z.number().int().nullable() }),
          edits: z.array(AnnotatedEdit),
        }),
        z.strictObject({ kind: z.literal('create'), uri: Uri, options: z.unknown().optional() }),
      ]),
    )
    .optional(),
});
const data = z.unknown().optional();
const Diagnostic = z.strictObject({
  range: Range,
  severity: z.number().int().min(1).max(4).optional(),
  code: z.union([z.string(), z.number()]).optional(),
  codeDescription: z.strictObject({ href: Uri }).optional(),
  source: z.string().optional(),
  message: z.string().min(1),
  tags: z.array(z.number()).optional(),
  relatedInformation: z
    .array(z.strictObject({ location: Location, message: z.string() }))
    .optional(),
  data,
});

export const Definition = z.union([
  Location,
  z.array(Location).min(1),
  z.array(LocationLink).min(1),
]);
export const Locations = z.array(Location);
export const Hover = z.strictObject({ contents: MarkupContent, range: Range.optional() });
export const Highlights = z.array(
  z.strictObject({ range: Range, kind: z.number().int().min(1).max(3).optional() }),
);

const SymbolKind = z.number().int().min(1).max(26);
interface Ranged {
  readonly range: Range;
  readonly selectionRange: Range;
}
export const DocumentSymbol: z.ZodType<Ranged> = z
  .strictObject({
    name: z.string().regex(/\S/),
    detail: z.string().optional(),
    kind: SymbolKind,
    tags: z.array(z.number()).optional(),
    range: Range,
    selectionRange: Range,
    children: z.lazy(() => z.array(DocumentSymbol)).optional(),
  })
  .refine(({ range, selectionRange }) => contains(range, selectionRange));
export const WorkspaceSymbol = z.strictObject({
  name: z.string().regex(/\S/),
  kind: SymbolKind,
  tags: z.array(z.number()).optional(),
  containerName: z.string().optional(),
  location: z.union([Location, z.strictObject({ uri: Uri })]),
  data,
});
export const CallHierarchyItem = z
  .strictObject({
    name: z.string().regex(/\S/),
    kind: SymbolKind,
    tags: z.array(z.number()).optional(),
    detail: z.string().optional(),
    uri: Uri,
    range: Range,
    selectionRange: Range,
    data,
  })
  .refine(({ range, selectionRange }) => contains(range, selectionRange));
export const IncomingCalls = z.array(
  z.strictObject({ from: CallHierarchyItem, fromRanges: z.array(Range) }),
);
export const OutgoingCalls = z.array(
  z.strictObject({ to: CallHierarchyItem, fromRanges: z.array(Range) }),
);

export const FoldingRanges = z.array(
  z
    .strictObject({
      startLine: uinteger,
      startCharacter: uinteger.optional(),
      endLine: uinteger,
      endCharacter: uinteger.optional(),
      kind: z.string().optional(),
      collapsedText: z.string().optional(),
    })
    .refine(({ startLine, endLine }) => startLine <= endLine),
);
interface Nested {
  readonly range: Range;
  readonly parent?: Nested | undefined;
}
export const SelectionRange: z.ZodType<Nested> = z
  .strictObject({ range: Range, parent: z.lazy(() => SelectionRange).optional() })
  .refine(({ range, parent }) => parent === undefined || contains(parent.range, range));
export const SemanticTokens = z.strictObject({
  resultId: z.string().optional(),
  data: z.array(uinteger).refine(({ length }) => length % 5 === 0),
});
export const SemanticTokensDelta = z.strictObject({
  resultId: z.string().optional(),
  edits: z.array(
    z.strictObject({
      start: uinteger,
      deleteCount: uinteger,
      data: z.array(uinteger).optional(),
    }),
  ),
});

export const CodeAction = z.strictObject({
  title: z.string().min(1),
  kind: z.string().optional(),
  diagnostics: z.array(Diagnostic).optional(),
  isPreferred: z.boolean().optional(),
  disabled: z.strictObject({ reason: z.string() }).optional(),
  edit: WorkspaceEdit.optional(),
  command: Command.optional(),
  data,
});
export const CodeLens = z.strictObject({ range: Range, command: Command.optional(), data });
export const InlayHint = z.strictObject({
  position: Position,
  label: z.union([
    z.string().min(1),
    z.array(
      z.strictObject({
        value: z.string().min(1),
        tooltip: z.union([z.string(), MarkupContent]).optional(),
        location: Location.optional(),
        command: Command.optional(),
      }),
    ),
  ]),
  kind: z.number().int().min(1).max(2).optional(),
  textEdits: z.array(TextEdit).optional(),
  tooltip: z.union([z.string(), MarkupContent]).optional(),
  paddingLeft: z.boolean().optional(),
  paddingRight: z.boolean().optional(),
  data,
});
export const DocumentLink = z.strictObject({
  range: Range,
  target: Uri.optional(),
  tooltip: z.string().optional(),
  data,
});
export const CompletionItem = z.looseObject({
  label: z.string().min(1),
  kind: z.number().int().min(1).max(25).optional(),
  detail: z.string().optional(),
  documentation: z.union([z.string(), MarkupContent]).optional(),
  sortText: z.string().optional(),
  filterText: z.string().optional(),
  insertText: z.string().optional(),
  textEdit: z
    .union([TextEdit, z.strictObject({ newText: z.string(), insert: Range, replace: Range })])
    .optional(),
});
export const Completion = z.union([
  z.array(CompletionItem),
  z.strictObject({
    isIncomplete: z.boolean(),
    itemDefaults: z.unknown().optional(),
    items: z.array(CompletionItem),
  }),
]);
export const DiagnosticReport = z.union([
  z.strictObject({
    kind: z.literal('full'),
    resultId: z.string().optional(),
    items: z.array(Diagnostic),
    relatedDocuments: z.unknown().optional(),
  }),
  z.strictObject({
    kind: z.literal('unchanged'),
    resultId: z.string(),
    relatedDocuments: z.unknown().optional(),
  }),
]);
export const WorkspaceDiagnosticReport = z.strictObject({
  items: z.array(z.looseObject({ kind: z.enum(['full', 'unchanged']), uri: Uri })),
});
