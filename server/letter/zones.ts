import type { BlockKind, Piece } from './reading';
import type { Span, Zone, ZoneKind } from './types';

export interface PartLayout extends Span {
  readonly label: string;
  readonly heading: Span | null;
}

/** The heading of an annex, and what it is called by: `Annex II`. */
export interface PartHeading {
  readonly label: string;
  readonly span: Span;
}

/** What each stretch of the file is for, in its order. */
export function zonesOf(pieces: readonly Piece[]): readonly Zone[] {
  const slices: Zone[] = [];
  for (const { kind, part, slices: spans } of pieces)
    for (const { start, end } of spans) slices.push({ start, end, kind: zoneKind(kind), part });
  slices.sort((a, b) => a.start - b.start);
  const zones: Zone[] = [];
  let open: Zone | undefined;
  for (const slice of slices) {
    if (open === undefined || open.kind !== slice.kind || open.part !== slice.part) {
      if (open !== undefined) zones.push(open);
      open = slice;
    } else {
      open = { start: open.start, end: slice.end, kind: open.kind, part: open.part };
    }
  }
  if (open !== undefined) zones.push(open);
  return zones;
}

function zoneKind(kind: BlockKind): ZoneKind {
  if (kind === 'cell') return 'table';
  return kind === 'dateline' ? 'signature' : kind;
}

/** The parts that annexes' headings part a file into. */
export function partsOf(text: string, headings: readonly PartHeading[]): readonly PartLayout[] {
  const starts = [0, ...headings.map(({ span }) => span.start)];
  return starts.map((start, index) => ({
    label: headings[index - 1]?.label ?? '',
    heading: headings[index - 1]?.span ?? null,
    start,
    end: starts[index + 1] ?? text.length,
  }));
}
