/** A status bar entry that says how much the library holds; a click shows the log. */
import { Disposable, StatusBarAlignment, window, workspace, type Event } from 'vscode';
import type { LibraryState } from '../server/protocol';

export function showLibraryState(onState: Event<LibraryState>): Disposable {
  const item = window.createStatusBarItem('unLetters.library', StatusBarAlignment.Left);
  item.name = 'UN Letters: the library';
  item.tooltip = 'UN Letters: what the library holds. Click for the log.';
  item.command = 'unLetters.showLog';
  let state: LibraryState | undefined;

  /**
   * Beside a letter only; Markdown may be one, where the library has any. Not while the letters are
   * read: the server has a progress note for that.
   */
  const refresh = (): void => {
    const language = window.activeTextEditor?.document.languageId;
    const beside = language === 'un-letter' || (language === 'markdown' && state?.letters !== 0);
    if (!state || state.indexing || !beside) return item.hide();
    item.text = describe(state);
    item.show();
  };

  return Disposable.from(
    item,
    onState((next) => {
      state = next;
      refresh();
    }),
    window.onDidChangeActiveTextEditor(refresh),
    // Also told of a document whose language changes.
    workspace.onDidOpenTextDocument(refresh),
  );
}

function describe({ letters, citations, notInLibrary }: LibraryState): string {
  return [
    counted(letters, 'letter'),
    counted(citations, 'citation'),
    `${notInLibrary.toLocaleString('en')} not in the library`,
  ].join(' · ');
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
