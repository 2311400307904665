/** A status bar entry that says how much the library holds; a click shows the log, or reads what was left unread. */
import { Disposable, StatusBarAlignment, window, workspace, type Event } from 'vscode';
import { READ_ON_COMMAND, type LibraryState } from '../server/protocol';

export function showLibraryState(onState: Event<LibraryState>): Disposable {
  const item = window.createStatusBarItem('unLetters.library', StatusBarAlignment.Left);
  item.name = 'UN Letters: the library';
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
    item.tooltip = `UN Letters: what the library holds. Click ${state.unread > 0 ? 'to read on' : 'for the log'}.`;
    item.command = state.unread > 0 ? READ_ON_COMMAND : 'unLetters.showLog';
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

function describe({ letters, citations, notInLibrary, unread }: LibraryState): string {
  return [
    counted(letters, 'letter'),
    counted(citations, 'citation'),
    `${notInLibrary.toLocaleString('en')} not in the library`,
    ...(unread > 0 ? [`${counted(unread, 'file')} not read`] : []),
  ].join(' · ');
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
