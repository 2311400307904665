import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import type { Mention, Span } from '../letter/types';
import { claimOpenedAt } from './claimOpenings';
import type { FeatureContext, Source } from './context';
import { describeCitation } from './describe/citation';
import { describeClaim } from './describe/claim';
import { describeDate } from './describe/date';
import { describeFigure } from './describe/figure';
import { describePlace } from './describe/place';
import { describeSymbolMention } from './describe/symbol';
import { renderLines, type HoverLine } from './markup';
import { mentionAt, spanAt } from './mentions';

/** What the mention or the citation at a position is, or the claim whose first words are there; null where none is. */
export function hover(
  source: Source,
  position: Position,
  context: FeatureContext,
  format: MarkupKind,
): Hover | null {
  const offset = source.lines.offset(position);
  const mention = mentionAt(source.entry.letter, offset);
  if (mention !== undefined)
    return answer(describe(mention, source, context), mention, source, format);
  const citation = spanAt(source.entry.letter.citations, offset);
  if (citation !== undefined)
    return answer(describeCitation(citation, source, context), citation, source, format);
  const opened = claimOpenedAt(source, offset);
  if (opened === undefined) return null;
  return answer(describeClaim(opened.claim, source, context), opened.words, source, format);
}

function answer(
  lines: readonly HoverLine[],
  span: Span,
  source: Source,
  format: MarkupKind,
): Hover {
  return { contents: renderLines(lines, format), range: source.lines.range(span) };
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
