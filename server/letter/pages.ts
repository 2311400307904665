import type { Line } from './lines';
import {
  FOOTNOTE,
  FOOTNOTE_RULE,
  FURNITURE,
  PAGE_LANGUAGE,
  PAGE_NUMBER,
  SYMBOL_LINE,
} from './tables/layout';

const LONGEST_LANGUAGE = 'English'.length;
const LONGEST_FURNITURE = 80;

/** What a page's make-up set between the lines of the prose. */
export type PageMark = 'furniture' | 'footnote';

/**
 * The lines, by index, that are page headers, page numbers, job numbers, rules or footnotes.
 * A line that looks like one but stands inside a paragraph is prose.
 */
export function pageFurniture(lines: readonly Line[]): ReadonlyMap<number, PageMark> {
  const looks = new Set<number>();
  for (let at = 0; at < lines.length; at++)
    if (looksLikeFurniture(lines[at]?.plain ?? '') || isPageLanguage(lines, at)) looks.add(at);
  const marks = new Map<number, PageMark>();
  const isBoundary = (index: number): boolean => {
    const line = lines[index];
    return line === undefined || line.start === line.end || looks.has(index);
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.start === line.end) continue;
    if (looks.has(at) && isBoundary(at - 1) && isBoundary(at + 1)) marks.set(at, 'furniture');
    else if (beginsFootnotes(lines, at)) at = markFootnotes(lines, at, looks, marks);
  }
  return marks;
}

/** The `English` above the `Page 3` of older documents. */
function isPageLanguage(lines: readonly Line[], at: number): boolean {
  const plain = lines[at]?.plain ?? '';
  if (plain.length > LONGEST_LANGUAGE) return false;
  return PAGE_LANGUAGE.test(plain) && PAGE_NUMBER.test(lines[at + 1]?.plain ?? '');
}

function looksLikeFurniture(plain: string): boolean {
  if (plain.length >= LONGEST_FURNITURE) return false;
  return FURNITURE.test(plain) || (plain.includes('/') && SYMBOL_LINE.test(plain));
}

/** A line that begins with a footnote's mark, right below the rule that parts footnotes from the text. */
function beginsFootnotes(lines: readonly Line[], at: number): boolean {
  return FOOTNOTE_RULE.test(lines[at - 1]?.plain ?? '') && FOOTNOTE.test(lines[at]?.plain ?? '');
}

function markFootnotes(
  lines: readonly Line[],
  from: number,
  looks: ReadonlySet<number>,
  marks: Map<number, PageMark>,
): number {
  // The rule may not have stood between blank lines.
  marks.set(from - 1, 'furniture');
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.start === line.end || looks.has(at)) break;
    marks.set(at, 'footnote');
  }
  return at - 1;
}
