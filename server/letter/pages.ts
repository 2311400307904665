import { isLetter } from './latin';
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
/** What the rule of footnotes is made of. */
const RULES = '_—–-';

/** What a page's make-up set between the lines of the prose. */
export type PageMark = 'furniture' | 'footnote';

/**
 * The lines, by index, that are page headers, page numbers, job numbers, rules or footnotes.
 * A line that looks like one but stands inside a paragraph is prose.
 */
export function pageFurniture(lines: readonly Line[]): ReadonlyMap<number, PageMark> {
  const marks = new Map<number, PageMark>();
  const looks = lines.map(
    ({ plain }, at) => looksLikeFurniture(plain) || isPageLanguage(lines, at),
  );
  const isBoundary = (index: number): boolean => {
    const line = lines[index];
    return line === undefined || line.start === line.end || looks[index] === true;
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.start === line.end) continue;
    if (looks[at] === true && isBoundary(at - 1) && isBoundary(at + 1)) marks.set(at, 'furniture');
    else if (beginsFootnotes(lines, at)) at = markFootnotes(lines, at, looks, marks);
  }
  return marks;
}

/** The `English` above the `Page 3` of older documents. */
function isPageLanguage(lines: readonly Line[], at: number): boolean {
  const { length } = lines[at]?.plain ?? '';
  if (length === 0 || length > LONGEST_LANGUAGE) return false;
  return PAGE_LANGUAGE.test(lines[at]?.plain ?? '') && PAGE_NUMBER.test(lines[at + 1]?.plain ?? '');
}

function looksLikeFurniture(plain: string): boolean {
  if (plain.length === 0 || plain.length >= 80) return false;
  // No word but `page` begins such a line.
  const isWord = isLetter(plain.charCodeAt(0)) && !/^p/i.test(plain);
  return (!isWord && FURNITURE.test(plain)) || (plain.includes('/') && SYMBOL_LINE.test(plain));
}

/** A line that begins with a footnote's mark, right below the rule that parts footnotes from the text. */
function beginsFootnotes(lines: readonly Line[], at: number): boolean {
  const rule = lines[at - 1]?.plain ?? '';
  if (rule.length < 5 || !RULES.includes(rule.charAt(0))) return false;
  return FOOTNOTE_RULE.test(rule) && FOOTNOTE.test(lines[at]?.plain ?? '');
}

function markFootnotes(
  lines: readonly Line[],
  from: number,
  looks: readonly boolean[],
  marks: Map<number, PageMark>,
): number {
  // The rule may not have stood between blank lines.
  marks.set(from - 1, 'furniture');
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.start === line.end || looks[at] === true) break;
    marks.set(at, 'footnote');
  }
  return at - 1;
}
