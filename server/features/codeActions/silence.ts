import { CodeActionKind } from 'vscode-languageserver-types';
import { addRemark } from '../../lettersJson';
import { findings, toDiagnostic, wordsAt } from '../diagnostics';
import { fileEdit, touches, type ActionProvider } from './request';

/** Keeps a diagnostic from marking these words of this letter again: a remark in `letters.json`. */
export const silence: ActionProvider = (source, request, context) => {
  const { readerFiles } = context;
  const { uri } = source.entry;
  const file = readerFiles.remarksFileOf(uri);
  if (file === undefined) return [];
  const text = readerFiles.textOf(file) ?? '';
  return findings(source, context).flatMap((finding) => {
    if (!touches(finding.span, request.span)) return [];
    const words = wordsAt(source, finding.span);
    const place = ['silenced', finding.code] as const;
    const change = addRemark(text, readerFiles.pathOf(uri), place, [words]);
    if (change === null) return [];
    return [
      {
        title: `Do not mark “${words}” again (${finding.code})`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(finding, source, context)],
        edit: fileEdit(file, change, request, context),
      },
    ];
  });
};
