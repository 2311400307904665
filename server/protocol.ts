import { NotificationType, RequestType } from 'vscode-languageserver-protocol';
import * as z from 'zod';
import type { ClaimKind } from './letter/types';

/**
 * What client and server say to one another beyond the Language Server Protocol, and the
 * settings. Both sides check with these schemas; a plain LSP client needs none of it.
 */

/** The configuration section that the settings stand in. */
export const SETTINGS_SECTION = 'unLetters';

export const DOCUMENT_SITES = ['docs.un.org', 'undocs.org', 'none'] as const;
export type DocumentSite = (typeof DOCUMENT_SITES)[number];

/** What the editor may set into a letter: the rest of dates, the numbers of paragraphs. */
export const INLAY_HINTS = ['partialDates', 'relativeDates', 'paragraphs'] as const;
export type InlayHintKind = (typeof INLAY_HINTS)[number];

const on = z.boolean().default(true);
/** Which diagnostics are given, one rule each: see `features/diagnostics/`. */
const DiagnosticSettings = z.object({
  weekday: on,
  'event-after-letter': on,
  'symbol-date': on,
  'resolution-year': on,
  'part-exceeds-whole': on,
  'misspelt-symbol': on,
  'same-symbol': on,
  'citation-differs': on,
  'ambiguous-citation': on,
});
export const DIAGNOSTIC_CODES = DiagnosticSettings.keyof().options;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

const Globs = z.array(z.string().min(1).max(1000));

/** `configuration.ts` reads them: a bad value falls back to the default, by itself. */
export const Settings = z.object({
  include: Globs.min(1).default(['**/*.txt', '**/*.md']),
  exclude: Globs.default([]),
  documentSite: z.enum(DOCUMENT_SITES).default('docs.un.org'),
  codeLens: z.boolean().default(false),
  inlayHints: z.array(z.enum(INLAY_HINTS)).default([]),
  diagnostics: DiagnosticSettings.default(DiagnosticSettings.parse({})),
});
export type Settings = z.infer<typeof Settings>;
export const DEFAULT_SETTINGS: Settings = Settings.parse({});

/** What a client says of itself when it starts the server. One that says nothing has neither. */
export const InitializationOptions = z.object({
  /** It lists and reads files for the server: `findFiles`, `readFile`. */
  files: z.boolean().catch(false),
  /** It wants to be told of the library's state: `libraryState`. */
  state: z.boolean().catch(false),
  /** It has the command `SHOW_CITATIONS`. */
  citations: z.boolean().catch(false),
  /** It has the command `COPY_CITATION`: it asks for the style, and puts the citation on the clipboard. */
  copies: z.boolean().catch(false),
});
export type InitializationOptions = z.infer<typeof InitializationOptions>;

/** The client's command that shows what a letter cites, and who cites it. Arguments: its URI, a position. */
export const SHOW_CITATIONS = 'unLetters.showCitations';

const Position = z.object({ line: z.number(), character: z.number() });

export const CITATION_STYLES = ['united-nations', 'csl-json', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/**
 * The command that gives a citation of the sentence at a position; null where there is none. The
 * client's, where it has it, asks for style and quotation, and takes the first two arguments only.
 */
export const COPY_CITATION = 'unLetters.copyCitation';
export const CopyCitationParams = z.object({
  uri: z.string(),
  position: Position,
  style: z.enum(CITATION_STYLES).default('united-nations'),
  /** Whether the sentence itself is quoted. */
  quoted: z.boolean().default(false),
});
export type CopyCitationParams = z.infer<typeof CopyCitationParams>;

export const FindFilesParams = z.object({ folder: z.string(), include: z.array(z.string()) });
export const FindFilesResult = z.object({ uris: z.array(z.string()) });
/** Server to client: the files below a folder that the globs match. Used where that is no plain folder. */
export const findFiles = new RequestType<
  z.infer<typeof FindFilesParams>,
  z.infer<typeof FindFilesResult>,
  void
>('unLetters/findFiles');

export const ReadFileParams = z.object({ uri: z.string() });
export const ReadFileResult = z.object({ base64: z.string() });
/** Server to client: one file's bytes. A file that can't be read is an error response. */
export const readFile = new RequestType<
  z.infer<typeof ReadFileParams>,
  z.infer<typeof ReadFileResult>,
  void
>('unLetters/readFile');

export const IsLetterParams = z.object({ uri: z.string(), text: z.string() });
export const IsLetterResult = z.object({ letter: z.boolean() });
/** Client to server: whether a text reads like a letter. */
export const isLetter = new RequestType<
  z.infer<typeof IsLetterParams>,
  z.infer<typeof IsLetterResult>,
  void
>('unLetters/isLetter');

export const CLAIM_KINDS = [
  'incident',
  'accusation',
  'condemnation',
  'demand',
  'position',
  'reference',
  'procedural',
] as const satisfies readonly ClaimKind[];
export const CLAIM_GROUPINGS = ['letter', 'kind', 'date', 'place', 'sender'] as const;
export type ClaimGrouping = (typeof CLAIM_GROUPINGS)[number];

/** Which claims are asked for, and how they are grouped. Every word of the filter must fit. */
export const ClaimQuery = z.object({ by: z.enum(CLAIM_GROUPINGS), filter: z.string() });
export type ClaimQuery = z.infer<typeof ClaimQuery>;
/** A page of a list. */
const Page = z.object({
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).default(1000),
});
const Range = z.object({ start: Position, end: Position });

export const ClaimGroup = z.object({
  /** A file's URI, a kind, an EDTF date, or the key of a name; empty for claims that fit in no group. */
  id: z.string(),
  label: z.string(),
  /** How many claims, and what else tells the group. */
  description: z.string(),
  tooltip: z.string(),
  count: z.number(),
});
export type ClaimGroup = z.infer<typeof ClaimGroup>;
export const ClaimGroupsParams = ClaimQuery.extend(Page.shape);
export type ClaimGroupsParams = z.infer<typeof ClaimGroupsParams>;
export const ClaimGroupsResult = z.object({
  groups: z.array(ClaimGroup),
  /** How many groups there are on all pages. */
  total: z.number(),
  /** How many claims match; one may stand in several groups. */
  claims: z.number(),
});
export type ClaimGroupsResult = z.infer<typeof ClaimGroupsResult>;
/** Client to server: the groups of the library's claims, in order. */
export const claimGroups = new RequestType<
  z.input<typeof ClaimGroupsParams>,
  ClaimGroupsResult,
  void
>('unLetters/claimGroups');

export const ListedClaim = z.object({
  uri: z.string(),
  /** Which of its letter's claims it is. */
  index: z.number(),
  range: Range,
  /** Its first sentence. */
  selectionRange: Range,
  kind: z.enum(CLAIM_KINDS),
  label: z.string(),
  /** What the letter does with it (`asks`), and, unless the group tells, which letter. */
  description: z.string(),
  tooltip: z.string(),
  /** `Identical letters dated 6 August 2017 · Syrian Arab Republic, Permanent Representative`. */
  letter: z.string(),
});
export type ListedClaim = z.infer<typeof ListedClaim>;
export const ClaimsOfParams = ClaimQuery.extend({ group: z.string() }).extend(Page.shape);
export type ClaimsOfParams = z.infer<typeof ClaimsOfParams>;
export const ClaimsOfResult = z.object({ claims: z.array(ListedClaim), total: z.number() });
export type ClaimsOfResult = z.infer<typeof ClaimsOfResult>;
/** Client to server: the claims of a group, in order. An unknown group has none. */
export const claimsOf = new RequestType<z.input<typeof ClaimsOfParams>, ClaimsOfResult, void>(
  'unLetters/claimsOf',
);

export const ClaimAtParams = ClaimQuery.extend({ uri: z.string(), position: Position });
export type ClaimAtParams = z.infer<typeof ClaimAtParams>;
export const ClaimAtResult = z
  .object({
    group: z.string(),
    groupIndex: z.number(),
    /** Its place among the claims of the group. */
    claimIndex: z.number(),
    /** Which of its letter's claims it is. */
    index: z.number(),
  })
  .nullable();
export type ClaimAtResult = z.infer<typeof ClaimAtResult>;
/** Client to server: where the claim that a position is in stands; null for none. */
export const claimAt = new RequestType<z.infer<typeof ClaimAtParams>, ClaimAtResult, void>(
  'unLetters/claimAt',
);

/** `workspace/executeCommand`: reads the files that were left unread when the index was cancelled. */
export const READ_ON_COMMAND = 'unLetters.readOn';

export const ClaimMark = z.object({ position: Position, kind: z.enum(CLAIM_KINDS) });
export type ClaimMark = z.infer<typeof ClaimMark>;
export const ClaimMarksParams = z.object({ textDocument: z.object({ uri: z.string() }) });
export const ClaimMarksResult = z.object({ marks: z.array(ClaimMark) });
/** Client to server: where the claims of a letter begin, in order. */
export const claimMarks = new RequestType<
  z.infer<typeof ClaimMarksParams>,
  z.infer<typeof ClaimMarksResult>,
  void
>('unLetters/claimMarks');

export const LibraryState = z.object({
  letters: z.number(),
  citations: z.number(),
  /** Citations of documents that are not in the library. */
  notInLibrary: z.number(),
  indexing: z.boolean(),
  /** Files that were not read because the reader cancelled the index. */
  unread: z.number(),
});
export type LibraryState = z.infer<typeof LibraryState>;
/** Server to client: what the library holds now. */
export const libraryState = new NotificationType<LibraryState>('unLetters/state');
