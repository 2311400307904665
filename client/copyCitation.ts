/** The command that puts a citation of a sentence on the clipboard, in the style that the reader picks. */
import { commands, env, window, type Disposable, type QuickPickItem } from 'vscode';
import { ExecuteCommandRequest, type BaseLanguageClient } from 'vscode-languageclient';
import { COPY_CITATION, type CitationStyle, type CopyCitationParams } from '../server/protocol';

interface Choice extends QuickPickItem {
  readonly style: CitationStyle;
  readonly quoted: boolean;
}

const STYLES: readonly (readonly [CitationStyle, label: string, description: string])[] = [
  ['united-nations', 'United Nations style', 'like S/2018/152, para. 2'],
  ['csl-json', 'CSL-JSON', 'for Zotero and other reference managers'],
  ['bibtex', 'BibTeX', 'for LaTeX'],
];
const CHOICES: readonly Choice[] = [false, true].flatMap((quoted) =>
  STYLES.map(([style, label, description]) => ({
    label: quoted ? `${label}, with the sentence` : label,
    description,
    style,
    quoted,
  })),
);

export function copiesCitations(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(
    COPY_CITATION,
    async (at: Pick<CopyCitationParams, 'uri' | 'position'> | undefined) => {
      // From a menu there comes the editor's own URI, from a code action a place.
      const place = at !== undefined && 'position' in at ? at : atCursor(client);
      if (place === undefined) return;
      const choice = await window.showQuickPick(CHOICES, { title: 'Copy a Citation' });
      if (choice === undefined) return;
      const { style, quoted } = choice;
      const citation = (await client.sendRequest(ExecuteCommandRequest.type, {
        command: COPY_CITATION,
        arguments: [{ ...place, style, quoted }],
      })) as string | null;
      if (citation === null)
        return void window.showInformationMessage('There is no letter here to cite.');
      await env.clipboard.writeText(citation);
      window.setStatusBarMessage('The citation is on the clipboard.', 3000);
    },
  );
}

function atCursor(
  client: BaseLanguageClient,
): Pick<CopyCitationParams, 'uri' | 'position'> | undefined {
  const editor = window.activeTextEditor;
  return (
    editor && {
      uri: client.code2ProtocolConverter.asUri(editor.document.uri),
      position: client.code2ProtocolConverter.asPosition(editor.selection.active),
    }
  );
}
