import type { ClientCapabilities, Connection, Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { canonicalUri } from './folders';
import type { LetterService } from './service';

/** How soon after an edit diagnostics are told, in milliseconds. */
const DELAY = 400;

/** What the diagnostics are of, and for whom. */
export interface FeedSources {
  readonly client: () => ClientCapabilities;
  readonly letters: () => LetterService | undefined;
  /** The documents that are open. */
  readonly documents: () => readonly TextDocument[];
}

/**
 * Keeps a client's diagnostics in step: one that asks for them is told when to ask again, any other
 * is sent them for the documents that are open.
 */
export class DiagnosticsFeed {
  /** The reader's own files that something was said of. */
  private readonly faulty = new Set<string>();
  private edit: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly sources: FeedSources,
  ) {}

  /** An open document was opened or edited. A client that asks does so by itself. */
  edited(): void {
    if (this.asks()) return;
    clearTimeout(this.edit);
    this.edit = setTimeout(() => this.send(), DELAY);
  }

  /** Files, settings or the index changed. */
  changed(): void {
    this.sendOfReaderFiles();
    if (!this.asks()) return this.send();
    if (this.sources.client().workspace?.diagnostics?.refreshSupport === true)
      void this.connection.languages.diagnostics.refresh();
  }

  closed(uri: string): void {
    if (!this.asks()) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private send(): void {
    const letters = this.sources.letters();
    if (letters === undefined) return;
    for (const { uri, version } of this.sources.documents()) {
      const diagnostics = understood(letters.diagnostics(canonicalUri(uri)), this.sources.client());
      void this.connection.sendDiagnostics({ uri, version, diagnostics });
    }
  }

  /** A reader's own files are seldom open, and a client asks for open documents only. */
  private sendOfReaderFiles(): void {
    const found = this.sources.letters()?.readerFileDiagnostics() ?? new Map<string, never>();
    for (const uri of new Set([...this.faulty, ...found.keys()])) {
      const diagnostics = [...(found.get(uri) ?? [])];
      if (diagnostics.length === 0 && !this.faulty.delete(uri)) continue;
      if (diagnostics.length > 0) this.faulty.add(uri);
      void this.connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  private asks(): boolean {
    return this.sources.client().textDocument?.diagnostic !== undefined;
  }
}

/** Without what a client does not understand. */
export function understood(
  diagnostics: readonly Diagnostic[],
  { textDocument }: ClientCapabilities,
): Diagnostic[] {
  if (textDocument?.publishDiagnostics?.relatedInformation === true) return [...diagnostics];
  return diagnostics.map((diagnostic) => ({ ...diagnostic, relatedInformation: undefined }));
}
