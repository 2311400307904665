import { CodeActionKind } from 'vscode-languageserver-types';
import { diagnosticsAt } from '../diagnostics';
import { rightSpelling } from '../diagnostics/misspeltSymbol';
import { touches, type ActionProvider } from './request';

/** Puts misspelt symbols right. */
export const misspeltSymbol: ActionProvider = (source, { span }, context) => {
  const { entry, lines } = source;
  return entry.letter.mentions.flatMap((mention) => {
    if (mention.type !== 'symbol' || mention.misspelling === null) return [];
    if (!touches(mention, span)) return [];
    const newText = rightSpelling(mention);
    const edit = { range: lines.range(mention.ranges.designator), newText };
    return [
      {
        title: `Write “${newText}”`,
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        diagnostics: diagnosticsAt(mention, 'misspelt-symbol', source, context),
        edit: { changes: { [entry.uri]: [edit] } },
      },
    ];
  });
};
