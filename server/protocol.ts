import { NotificationType, RequestType } from 'vscode-languageserver-protocol';
import * as z from 'zod';

/**
 * What client and server say to one another beyond the Language Server Protocol, and the
 * settings. Both sides check with these schemas; a plain LSP client needs none of it.
 */

/** The configuration section that the settings stand in. */
export const SETTINGS_SECTION = 'unLetters';

export const DOCUMENT_SITES = ['docs.un.org', 'undocs.org', 'none'] as const;
export type DocumentSite = (typeof DOCUMENT_SITES)[number];

/** A bad value falls back to the default, by itself; the others hold. */
export const Settings = z.object({
  include: z.array(z.string().min(1)).min(1).catch(['**/*.txt', '**/*.md']),
  documentSite: z.enum(DOCUMENT_SITES).catch('docs.un.org'),
});
export type Settings = z.infer<typeof Settings>;
export const DEFAULT_SETTINGS: Settings = Settings.parse({ include: null, documentSite: null });

/** What a client says of itself when it starts the server. One that says nothing has neither. */
export const InitializationOptions = z.object({
  /** It lists and reads files for the server: `listLetters`, `readFile`. */
  files: z.boolean().catch(false),
  /** It wants to be told of the library's state: `libraryState`. */
  state: z.boolean().catch(false),
});
export type InitializationOptions = z.infer<typeof InitializationOptions>;

export const ListLettersParams = z.object({
  roots: z.array(z.string()),
  include: z.array(z.string()),
});
export const ListLettersResult = z.object({ uris: z.array(z.string()) });
/** Server to client: the files of the roots that the globs match. Used where roots are no plain folders. */
export const listLetters = new RequestType<
  z.infer<typeof ListLettersParams>,
  z.infer<typeof ListLettersResult>,
  void
>('unLetters/listLetters');

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

export const LibraryState = z.object({
  letters: z.number(),
  citations: z.number(),
  /** Citations of documents that are not in the library. */
  notInLibrary: z.number(),
  indexing: z.boolean(),
});
export type LibraryState = z.infer<typeof LibraryState>;
/** Server to client: what the library holds now. */
export const libraryState = new NotificationType<LibraryState>('unLetters/state');
