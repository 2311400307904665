import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-types';
import type { TextChange } from '../../json';
import type { Span } from '../../letter/types';
import type { FeatureContext, Source } from '../context';

/** What actions are asked for, and by what sort of editor. */
export interface AskedActions {
  /** Whether the reader asked, and not the editor by itself. */
  readonly invoked: boolean;
  /** Whether an edit may make a file. */
  readonly createsFiles: boolean;
  /** Whether the editor asks which style a citation is to have, and puts it on the clipboard. */
  readonly copies: boolean;
  /** The kinds of actions that are asked for; undefined for all. */
  readonly only: readonly string[] | undefined;
}

export interface ActionRequest extends AskedActions {
  /** Where the cursor or the selection is. */
  readonly span: Span;
}

/** Offers actions of one sort. */
export type ActionProvider = (
  source: Source,
  request: ActionRequest,
  context: FeatureContext,
) => readonly CodeAction[];

export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** The edit of one of the reader's own files, which it makes where there is none yet. */
export function fileEdit(
  uri: string,
  { span, newText }: TextChange,
  { createsFiles }: ActionRequest,
  { readerFiles }: FeatureContext,
): WorkspaceEdit {
  const text = readerFiles.textOf(uri);
  const edits = [{ range: readerFiles.linesOf(text ?? '').range(span), newText }];
  if (text !== undefined || !createsFiles) return { changes: { [uri]: edits } };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits },
    ],
  };
}
