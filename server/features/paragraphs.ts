import type { Letter, Paragraph, ParagraphItem } from '../letter/types';
import { spanAt } from './mentions';

export interface PlaceInLetter {
  readonly paragraph: Paragraph;
  /** The item of the paragraph's list that it is in, if any. */
  readonly item: ParagraphItem | undefined;
}

/** The paragraph that an offset is in or at the end of, or undefined. */
export function paragraphAt(letter: Letter, offset: number): PlaceInLetter | undefined {
  const paragraph = spanAt(letter.paragraphs, offset);
  return paragraph && { paragraph, item: spanAt(paragraph.items, offset) };
}

/** `para. 2`, `para. 2 (a)`: as a citation names it; null for a paragraph without a number. */
export function paragraphInWords({ paragraph: { number }, item }: PlaceInLetter): string | null {
  if (number === null) return null;
  return ['para.', number, item?.label].filter(Boolean).join(' ');
}
