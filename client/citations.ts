/** Shows what a letter cites, and who cites it, where its code lens is clicked. */
import { commands, Selection, window, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Position } from 'vscode-languageserver-types';
import { SHOW_CITATIONS } from '../server/protocol';

export function showCitations({ protocol2CodeConverter: convert }: BaseLanguageClient): Disposable {
  return commands.registerCommand(SHOW_CITATIONS, async (uri: string, position: Position) => {
    const at = convert.asPosition(position);
    await window.showTextDocument(convert.asUri(uri), { selection: new Selection(at, at) });
    await commands.executeCommand('editor.showCallHierarchy');
  });
}
