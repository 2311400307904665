import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import { addRemark } from '../../lettersJson';
import { symbolKey } from '../../letter/symbolGrammar';
import type { DocumentSymbol } from '../../letter/types';
import type { Entry } from '../../library/library';
import type { FeatureContext } from '../context';
import { diagnosticsAt } from '../diagnostics';
import { letterInWords, MOST_NAMED } from '../wording';
import { fileEdit, touches, type ActionProvider, type ActionRequest } from './request';

/** Says which symbol a letter that shows none is: on its title block. */
export const thisFileIs: ActionProvider = ({ entry }, request, context) => {
  const { block, title } = entry.letter.masthead.ranges;
  const head = block ?? title;
  if (!request.invoked || head === undefined || !touches(head, request.span)) return [];
  return context.library
    .namesFitting(entry)
    .flatMap((documents) =>
      assign(`This file is ${namesOf(documents)}`, entry, documents, request, context),
    );
};

/** Says which letter is meant by a symbol that could be several: one action for each of the first. */
export const whichWasMeant: ActionProvider = (source, request, context) =>
  source.entry.letter.citations.flatMap((citation) => {
    if (!touches(citation, request.span)) return [];
    const resolution = context.library.resolve(citation.documents);
    if (resolution.state !== 'ambiguous') return [];
    const diagnostics = diagnosticsAt(citation, 'ambiguous-citation', source, context);
    return resolution.candidates.slice(0, MOST_NAMED).flatMap((candidate) => {
      const title = `${namesOf(citation.documents)} is ${candidate.name} (${letterInWords(candidate.letter.masthead)})`;
      return assign(title, candidate, citation.documents, request, context).map((action) => ({
        ...action,
        diagnostics,
      }));
    });
  });

/** The action that writes the symbols of a file into `letters.json`. */
function assign(
  title: string,
  { uri }: Entry,
  documents: readonly DocumentSymbol[],
  request: ActionRequest,
  context: FeatureContext,
): readonly CodeAction[] {
  const { readerFiles } = context;
  const file = readerFiles.remarksFileOf(uri);
  if (file === undefined) return [];
  const text = readerFiles.textOf(file) ?? '';
  const there = readerFiles.remarks.get(uri)?.symbols.map(({ canonical }) => symbolKey(canonical));
  const names = documents
    .map(({ canonical }) => canonical)
    .filter((name) => there?.includes(symbolKey(name)) !== true);
  const change = addRemark(text, readerFiles.pathOf(uri), ['symbols'], names);
  if (names.length === 0 || change === null) return [];
  const edit = fileEdit(file, change, request, context);
  return [{ title, kind: CodeActionKind.QuickFix, edit }];
}

const namesOf = (documents: readonly DocumentSymbol[]): string =>
  documents.map(({ canonical }) => canonical).join('-');
