import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Span } from '../letter/types';
import type { Source } from './context';
import type { LineIndex } from './positions';

/** The end of a line and blank lines after it. */
const GAP = /(?:\r\n|\n|\r(?!\n))(?:[ \t\f]*(?:\r\n|\n|\r(?!\n)))+/g;

/**
 * What can be folded away: the title block, annexes, paragraphs, and claims of several lines. Null
 * for a text that is no letter: the editor folds it as it would any other.
 */
export function foldingRanges({
  entry: { letter },
  lines,
  text,
}: Source): readonly FoldingRange[] | null {
  const { kind, ranges } = letter.masthead;
  if (kind === null || text === null) return null;
  const [, ...annexes] = letter.parts;
  const regions = [...(ranges.block === undefined ? [] : [ranges.block]), ...annexes];
  const paragraphs = letter.zones
    .filter((zone) => zone.kind === 'body')
    .flatMap((zone) => paragraphsOf(text, zone));
  return nested([
    ...regions.map((span) => ({
      ...linesOf(withoutEnd(text, span), lines),
      kind: FoldingRangeKind.Region,
    })),
    ...paragraphs.map((span) => linesOf(span, lines)),
    ...apart(letter.claims.map((span) => linesOf(span, lines))),
  ]);
}

function linesOf({ start, end }: Span, lines: LineIndex): FoldingRange {
  return {
    startLine: lines.position(start).line,
    endLine: lines.position(Math.max(start, end - 1)).line,
  };
}

function withoutEnd(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** The stretches between blank lines. */
function paragraphsOf(text: string, { start, end }: Span): readonly Span[] {
  const paragraphs: Span[] = [];
  let from = start;
  for (const { 0: gap, index } of text.slice(start, end).matchAll(GAP)) {
    paragraphs.push({ start: from, end: start + index });
    from = start + index + gap.length;
  }
  paragraphs.push({ start: from, end });
  return paragraphs;
}

/** Each ends before the line on which the next begins, which else would be folded away with it. */
function apart(ranges: readonly FoldingRange[]): readonly FoldingRange[] {
  return ranges.map((range, index) => {
    const next = ranges[index + 1]?.startLine ?? Infinity;
    return { ...range, endLine: Math.min(range.endLine, next - 1) };
  });
}

/** Those of several lines, in order, one a line (the longest), none reaching out of another. */
function nested(ranges: readonly FoldingRange[]): readonly FoldingRange[] {
  const kept: FoldingRange[] = [];
  const open: FoldingRange[] = [];
  const sorted = ranges
    .filter(({ startLine, endLine }) => startLine < endLine)
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  for (const range of sorted) {
    while ((open.at(-1)?.endLine ?? Infinity) < range.startLine) open.pop();
    const around = open.at(-1);
    if (around !== undefined && isCrossed(around, range)) continue;
    open.push(range);
    kept.push(range);
  }
  return kept;
}

function isCrossed(around: FoldingRange, range: FoldingRange): boolean {
  return around.startLine === range.startLine || around.endLine < range.endLine;
}
