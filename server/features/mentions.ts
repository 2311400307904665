import type { Letter, Mention, Span } from '../letter/types';

/** The mention that an offset is in or at the end of, or undefined. */
export function mentionAt(letter: Letter, offset: number): Mention | undefined {
  return spanAt(letter.mentions, offset);
}

/** The mentions that stand wholly in a span, in order. */
export function mentionsWithin({ mentions }: Letter, { start, end }: Span): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while ((mentions[after]?.end ?? Infinity) <= end) after++;
  return mentions.slice(low, after);
}

/** The span that holds an offset; else the one that ends there. `spans` are in order. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const last = spans[low];
  if (last !== undefined && last.start <= offset && offset <= last.end) return last;
  return undefined;
}
