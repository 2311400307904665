import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import type { Mention } from '../letter/types';
import type { FeatureContext, Source } from './context';
import { describeDate } from './describe/date';
import { describeFigure } from './describe/figure';
import { describePlace } from './describe/place';
import { describeSymbolMention } from './describe/symbol';
import { renderLines, type HoverLine } from './markup';
import { mentionAt } from './mentions';

/** What the mention at a position is; null where there is none. */
export function hover(
  source: Source,
  position: Position,
  context: FeatureContext,
  format: MarkupKind,
): Hover | null {
  const mention = mentionAt(source.entry.letter, source.lines.offset(position));
  if (mention === undefined) return null;
  const lines = describe(mention, source, context);
  return { contents: renderLines(lines, format), range: source.lines.range(mention) };
}

function describe(mention: Mention, source: Source, context: FeatureContext): readonly HoverLine[] {
  switch (mention.type) {
    case 'symbol':
      return describeSymbolMention(mention, source, context);
    case 'date':
      return describeDate(mention, source, context);
    case 'place':
      return describePlace(mention, source, context);
    case 'figure':
      return describeFigure(mention, source);
  }
}
