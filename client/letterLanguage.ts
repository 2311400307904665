/**
 * Gives the language `un-letter` to plain-text documents that the server recognises as letters: `.txt`
 * files and documents not yet saved. No file extension can tell them, so the text must.
 *
 * The reader has the last word: a letter that is set back to plain text by hand stays plain text,
 * also when it is opened again.
 */
import {
  Disposable,
  languages,
  TextEditorRevealType,
  window,
  workspace,
  type Memento,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isLetter } from '../server/protocol';

const letterLanguage = 'un-letter';
const plainText = 'plaintext';
/** Key of the workspace's memory, with the URIs of the letters that the reader set back. */
const setBackKey = 'setBackToPlainText';
/**
 * Milliseconds without an edit after which a document not yet saved is looked at again: sooner than
 * VS Code, which guesses its language after 600.
 */
const editPause = 200;

export function giveLettersTheirLanguage(client: BaseLanguageClient, memory: Memento): Disposable {
  /** Documents seen as letters. A change of language closes and opens the same document object. */
  const letters = new WeakSet<TextDocument>();
  const asked = new WeakSet<TextDocument>();
  const pauses = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  const setBack = new Set(memory.get<string[]>(setBackKey, []));

  const remember = (change: (uris: Set<string>) => void): void => {
    change(setBack);
    void memory.update(setBackKey, [...setBack]);
  };

  const ask = async (document: TextDocument): Promise<void> => {
    const { letter } = await client.sendRequest(isLetter, {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      text: document.getText(),
    });
    if (letter && !document.isClosed && document.languageId === plainText)
      await inSight(document, () => languages.setTextDocumentLanguage(document, letterLanguage));
  };
  const askOrLog = (document: TextDocument): void => {
    ask(document).catch((reason: unknown) =>
      client.warn(`${document.uri.toString()} could not be looked at`, reason, false),
    );
  };

  const opened = (document: TextDocument): void => {
    const uri = document.uri.toString();
    if (document.languageId === letterLanguage) {
      letters.add(document);
      if (setBack.has(uri)) remember((uris) => uris.delete(uri));
    } else if (document.languageId === plainText && letters.has(document)) {
      remember((uris) => uris.add(uri));
    } else if (mayBeLetter(document) && !setBack.has(uri) && !asked.has(document)) {
      asked.add(document);
      askOrLog(document);
    }
  };

  const changed = (document: TextDocument): void => {
    if (!document.isUntitled || !mayBeLetter(document) || letters.has(document)) return;
    clearTimeout(pauses.get(document));
    const pause = setTimeout(() => {
      pauses.delete(document);
      askOrLog(document);
    }, editPause);
    pauses.set(document, pause);
  };

  const closed = (document: TextDocument): void => {
    clearTimeout(pauses.get(document));
    pauses.delete(document);
  };

  workspace.textDocuments.forEach(opened);
  return Disposable.from(
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidChangeTextDocument(({ document }) => changed(document)),
    workspace.onDidCloseTextDocument(closed),
    { dispose: () => pauses.forEach((pause) => clearTimeout(pause)) },
  );
}

/** A change of language wraps the lines anew: keeps the selection in sight where it was. */
async function inSight(document: TextDocument, change: () => PromiseLike<unknown>): Promise<void> {
  const editors = window.visibleTextEditors.filter(
    (editor) =>
      editor.document === document &&
      editor.visibleRanges.some((range) => range.contains(editor.selection.start)),
  );
  await change();
  for (const editor of editors)
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

function mayBeLetter(document: TextDocument): boolean {
  return (
    document.languageId === plainText && (document.isUntitled || /\.txt$/i.test(document.uri.path))
  );
}
