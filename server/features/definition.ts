import type { LocationLink, Position } from 'vscode-languageserver-types';
import { possibleTargets } from '../library/citations';
import type { Entry } from '../library/library';
import type { Span } from '../letter/types';
import type { FeatureContext, Source } from './context';
import { linksTo } from './letterHead';
import { mentionAt, spanAt } from './mentions';

/**
 * The letters that a citation at a position means, by its symbol or in words: one, all that a plural
 * means, or the candidates where several could be meant; none for a document that is not in the
 * library. On a letter's own symbol, the letter.
 */
export function definition(
  source: Source,
  position: Position,
  context: FeatureContext,
): readonly LocationLink[] {
  const cited = citedAt(source, source.lines.offset(position), context);
  return cited === null ? [] : linksTo(cited.targets, source.lines.range(cited.span), context);
}

/** What is cited at an offset: the letters that it means or could mean. */
export function citedAt(
  { entry }: Source,
  offset: number,
  { library }: FeatureContext,
): { readonly span: Span; readonly targets: readonly Entry[] } | null {
  const citation = spanAt(entry.letter.citations, offset);
  if (citation !== undefined)
    return { span: citation, targets: possibleTargets(library.resolveCitation(entry, citation)) };
  const mention = mentionAt(entry.letter, offset);
  if (mention?.type !== 'symbol') return null;
  const own = library.resolve(mention.documents);
  return {
    span: mention,
    targets:
      own.state === 'resolved' ? [own.target] : own.state === 'ambiguous' ? own.candidates : [],
  };
}
