import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { NamedIn } from '../library/library';
import type { PlaceMention } from '../letter/types';
import type { FeatureContext, Source } from './context';
import { citedAt } from './definition';
import { linksTo } from './letterHead';
import { mentionAt } from './mentions';
import { byDate } from './order';

/**
 * What stands behind the words at a position. For a citation the letters that it means, as for the
 * definition. For a place where the library says what it is: the earliest letter whose own words do
 * so (`the village of Bahra`), else the earliest that names it.
 */
export function typeDefinition(
  source: Source,
  position: Position,
  context: FeatureContext,
): readonly LocationLink[] {
  const offset = source.lines.offset(position);
  const mention = mentionAt(source.entry.letter, offset);
  if (mention?.type === 'place') {
    const origin = source.lines.range(mention);
    return whereSaid(mention, context).flatMap((said) => {
      const lines = context.sourceOf(said.entry.uri)?.lines;
      if (lines === undefined) return [];
      const range = lines.range(said.mention);
      return [
        {
          originSelectionRange: origin,
          targetUri: said.entry.uri,
          targetRange: range,
          targetSelectionRange: range,
        },
      ];
    });
  }
  const cited = citedAt(source, offset, context);
  return cited === null ? [] : linksTo(cited.targets, source.lines.range(cited.span), context);
}

/** The earliest mention of a place that says what it is, else the earliest; at most one. */
function whereSaid(mention: PlaceMention, { library }: FeatureContext): readonly NamedIn[] {
  const mentions = [...library.mentionsAlike(mention)].sort((a, b) => byDate(a.entry, b.entry));
  const says = ({ mention: other }: NamedIn): boolean =>
    other.type === 'place' && other.evidence[0]?.kind === 'context';
  return [mentions.find(says) ?? mentions[0] ?? []].flat();
}
