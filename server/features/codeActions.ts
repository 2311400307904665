import type { CodeAction, Range } from 'vscode-languageserver-types';
import { addPlace } from './codeActions/addPlace';
import { thisFileIs, whichWasMeant } from './codeActions/assignSymbol';
import { copyCitation } from './codeActions/copyCitation';
import { misspeltSymbol } from './codeActions/misspeltSymbol';
import type { ActionProvider, AskedActions } from './codeActions/request';
import { silence } from './codeActions/silence';
import type { FeatureContext, Source } from './context';

/** In the order in which they are offered. */
const PROVIDERS: readonly ActionProvider[] = [
  misspeltSymbol,
  whichWasMeant,
  thisFileIs,
  silence,
  addPlace,
  copyCitation,
];

export type { AskedActions } from './codeActions/request';

/** What can be done at a place of a letter. Only a misspelt symbol is put right in the letter itself. */
export function codeActions(
  source: Source,
  range: Range,
  { invoked = true, createsFiles = false, copies = false, only }: Partial<AskedActions>,
  context: FeatureContext,
): readonly CodeAction[] {
  const span = { start: source.lines.offset(range.start), end: source.lines.offset(range.end) };
  const request = { span, invoked, createsFiles, copies, only };
  return PROVIDERS.flatMap((provider) => provider(source, request, context)).filter(
    ({ kind = '' }) => only === undefined || only.some((asked) => isOfKind(kind, asked)),
  );
}

/** Kinds are a hierarchy: `refactor` asks for `refactor.extract`, too. */
function isOfKind(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}
