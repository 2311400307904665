import type { LocationLink, Range } from 'vscode-languageserver-types';
import type { Entry } from '../library/library';
import type { Span } from '../letter/types';
import type { FeatureContext, Source } from './context';

/** Where a reader should land in a letter: on its title, or at its first words. */
export interface LetterHead {
  /** The title block. */
  readonly range: Range;
  /** The title, within it. */
  readonly selectionRange: Range;
}

export function letterHead({ entry, lines }: Source): LetterHead {
  const title = letterTitle(entry);
  const block = entry.letter.masthead.ranges.block ?? title;
  const whole = { start: Math.min(block.start, title.start), end: Math.max(block.end, title.end) };
  return { range: lines.range(whole), selectionRange: lines.range(title) };
}

/** The title; where there is none, the start of the first words. */
export function letterTitle({ letter: { masthead, zones } }: Entry): Span {
  const start = zones[0]?.start ?? 0;
  return masthead.ranges.title ?? { start, end: start };
}

/** Links to the heads of letters. */
export function linksTo(
  entries: readonly Entry[],
  originSelectionRange: Range,
  { sourceOf }: FeatureContext,
): readonly LocationLink[] {
  return entries.flatMap(({ uri }) => {
    const source = sourceOf(uri);
    if (source === undefined) return [];
    const { range, selectionRange } = letterHead(source);
    return [
      {
        originSelectionRange,
        targetUri: uri,
        targetRange: range,
        targetSelectionRange: selectionRange,
      },
    ];
  });
}
