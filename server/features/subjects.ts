import type { Citation, DateMention, PlaceMention, Span } from '../letter/types';
import type { Source } from './context';
import { mentionAt, spanAt } from './mentions';

/** What stands at a position, as far as a reader can ask where else it stands. */
export type Subject =
  /** Another document, by its symbol or in words. */
  | { readonly kind: 'citation'; readonly span: Span; readonly citation: Citation }
  /** The letter itself: its own symbol, or its masthead. */
  | { readonly kind: 'letter'; readonly span: Span }
  | { readonly kind: 'named'; readonly span: Span; readonly mention: DateMention | PlaceMention }
  /** Who signs. */
  | { readonly kind: 'signatory'; readonly span: Span; readonly signatory: string };

/** What stands at an offset. A date in `my letter of 3 May 1990` is a date; the words around it cite. */
export function subjectAt({ entry: { letter } }: Source, offset: number): Subject | null {
  const mention = mentionAt(letter, offset);
  if (mention?.type === 'date' || mention?.type === 'place')
    return { kind: 'named', span: mention, mention };
  const citation = spanAt(letter.citations, offset);
  if (citation !== undefined) return { kind: 'citation', span: citation, citation };
  if (mention?.type === 'symbol') return { kind: 'letter', span: mention };
  const { title, block } = letter.masthead.ranges;
  const head = [title, block].find((span) => span !== undefined && holds(span, offset));
  if (head !== undefined) return { kind: 'letter', span: head };
  for (const { signatory, ranges } of letter.parts)
    if (signatory !== null && ranges.signature !== undefined && holds(ranges.signature, offset))
      return { kind: 'signatory', span: ranges.signature, signatory };
  return null;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
