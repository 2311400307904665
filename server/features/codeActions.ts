import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { Source } from './context';

/** Puts right the misspelt symbols that a range touches. */
export function codeActions({ entry, lines }: Source, range: Range): readonly CodeAction[] {
  const from = lines.offset(range.start);
  const to = lines.offset(range.end);
  return entry.letter.mentions.flatMap((mention) => {
    if (mention.type !== 'symbol' || mention.misspelling === null) return [];
    if (mention.end < from || mention.start > to) return [];
    const newText = mention.documents.map(({ canonical }) => canonical).join('-');
    const edit = { range: lines.range(mention.ranges.designator), newText };
    return [
      {
        title: `Write “${newText}”`,
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        edit: { changes: { [entry.uri]: [edit] } },
      },
    ];
  });
}
