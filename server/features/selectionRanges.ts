import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Letter, Mention, Span } from '../letter/types';
import type { Source } from './context';
import { mentionAt, spanAt } from './mentions';
import { paragraphAt } from './paragraphs';
import type { LineIndex } from './positions';

/**
 * For each position, what a reader would select there, wider and wider: a part of a mention, the
 * mention, its sentence, the claim, the paragraph, what stands under one heading, the letter or
 * annex, the whole text.
 */
export function selectionRanges(
  { entry: { letter }, lines }: Source,
  positions: readonly Position[],
): readonly SelectionRange[] {
  const whole = { start: 0, end: lines.offset({ line: Infinity, character: 0 }) };
  return positions.map((position) => {
    const [first = whole, ...wider] = growing([
      ...spansAround(letter, lines.offset(position)),
      whole,
    ]);
    return chain(first, wider, lines);
  });
}

function chain(span: Span, [next, ...wider]: readonly Span[], lines: LineIndex): SelectionRange {
  const range = lines.range(span);
  return next === undefined ? { range } : { range, parent: chain(next, wider, lines) };
}

/** In no order. */
function spansAround(letter: Letter, offset: number): readonly Span[] {
  const mention = mentionAt(letter, offset);
  const claim = spanAt(letter.claims, offset);
  const place = paragraphAt(letter, offset);
  const spans = [
    ...(mention === undefined ? [] : [...partsOf(mention), mention]),
    claim && spanAt(claim.sentences, offset),
    claim,
    place?.item,
    place?.paragraph,
    spanAt(letter.zones, offset),
    spanAt(letter.parts, offset),
  ];
  return spans
    .filter((span) => span !== undefined)
    .filter(({ start, end }) => start <= offset && offset <= end);
}

function partsOf({ ranges }: Mention): readonly Span[] {
  return Object.values<Span | undefined>(ranges).filter((span) => span !== undefined);
}

/** The spans from the shortest on, each of which holds the one before it and more. */
function growing(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start));
  const kept: Span[] = [];
  for (const { start, end } of sorted) {
    const inner = kept.at(-1);
    const holds = inner === undefined || (start <= inner.start && inner.end <= end);
    const isMore = inner === undefined || end - start > inner.end - inner.start;
    if (holds && isMore) kept.push({ start, end });
  }
  return kept;
}
