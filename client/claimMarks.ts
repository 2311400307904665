/** A quiet sign of a claim's kind before its first words, in the letters that are in sight. */
import {
  DecorationRangeBehavior,
  Disposable,
  Range,
  window,
  workspace,
  type Event,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CLAIM_KINDS, claimMarks, SETTINGS_SECTION, type LibraryState } from '../server/protocol';
import { kindColor, kindGlyph } from './claimIcons';

/** Milliseconds of rest after which what was typed is marked anew. */
const pause = 400;

export function markClaims(client: BaseLanguageClient, onState: Event<LibraryState>): Disposable {
  const decorations = CLAIM_KINDS.map((kind) => ({ kind, type: decorationOf(kind) }));
  const pauses = new Map<TextDocument, ReturnType<typeof setTimeout>>();

  const mark = async (editor: TextEditor): Promise<void> => {
    const { document } = editor;
    const { version } = document;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const { marks } = isMarked(document)
      ? await client.sendRequest(claimMarks, { textDocument: { uri } })
      : { marks: [] };
    // Where the text has changed meanwhile it is asked for again.
    if (document.version !== version) return;
    for (const { kind, type } of decorations) {
      const places = marks
        .filter((each) => each.kind === kind)
        .map(({ position }) => client.protocol2CodeConverter.asPosition(position));
      editor.setDecorations(
        type,
        places.map((place) => new Range(place, place.translate(0, 1))),
      );
    }
  };
  const markOrLog = (editor: TextEditor): void => {
    mark(editor).catch((reason: unknown) => client.debug('Claims could not be marked', reason));
  };
  const markAll = (): void => window.visibleTextEditors.forEach(markOrLog);
  const changed = (document: TextDocument): void => {
    clearTimeout(pauses.get(document));
    const rest = setTimeout(() => {
      pauses.delete(document);
      window.visibleTextEditors.filter((each) => each.document === document).forEach(markOrLog);
    }, pause);
    pauses.set(document, rest);
  };

  markAll();
  return Disposable.from(
    ...decorations.map(({ type }) => type),
    window.onDidChangeVisibleTextEditors(markAll),
    workspace.onDidChangeTextDocument(({ document }) => changed(document)),
    // Also told of a document whose language changes.
    workspace.onDidOpenTextDocument(markAll),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${SETTINGS_SECTION}.claimMarks`)) markAll();
    }),
    onState(({ indexing }) => {
      if (!indexing) markAll();
    }),
    { dispose: () => pauses.forEach((rest) => clearTimeout(rest)) },
  );
}

function isMarked(document: TextDocument): boolean {
  return (
    ['un-letter', 'markdown'].includes(document.languageId) &&
    workspace.getConfiguration(SETTINGS_SECTION, document).get('claimMarks', false)
  );
}

function decorationOf(kind: (typeof CLAIM_KINDS)[number]): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    before: {
      contentText: kindGlyph(kind),
      color: kindColor(kind),
      // VS Code takes no font here; what follows the decoration of the text is taken as it is.
      textDecoration: 'none; font-family: codicon; font-size: 0.8em; opacity: 0.6',
      margin: '0 0.35em 0 0',
    },
  });
}
