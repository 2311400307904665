import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { Entry, Resolution } from '../library/library';
import type { FeatureContext, Source } from './context';
import { mentionAt } from './mentions';

/**
 * The letters that the symbol at a position names: one, or the candidates where several could be
 * meant; none for a document that is not in the library.
 */
export function definition(
  source: Source,
  position: Position,
  context: FeatureContext,
): readonly LocationLink[] {
  const mention = mentionAt(source.entry.letter, source.lines.offset(position));
  if (mention?.type !== 'symbol') return [];
  const originSelectionRange = source.lines.range(mention);
  return targets(context.library.resolve(mention.documents)).flatMap((entry) => {
    const target = context.sourceOf(entry.uri);
    return target === undefined ? [] : [{ originSelectionRange, ...head(target) }];
  });
}

function targets(resolution: Resolution): readonly Entry[] {
  switch (resolution.state) {
    case 'resolved':
      return [resolution.target];
    case 'ambiguous':
      return resolution.candidates;
    case 'external':
      return [];
  }
}

/** Where a reader should land: on the letter's title, or at its first words. */
function head({ entry, lines }: Source): Omit<LocationLink, 'originSelectionRange'> {
  const { masthead, zones } = entry.letter;
  const first = zones[0] ?? { start: 0, end: 0 };
  const title = masthead.ranges.title ?? { start: first.start, end: first.start };
  const block = masthead.ranges.block ?? title;
  return {
    targetUri: entry.uri,
    targetRange: lines.range({
      start: Math.min(block.start, title.start),
      end: Math.max(block.end, title.end),
    }),
    targetSelectionRange: lines.range(title),
  };
}
