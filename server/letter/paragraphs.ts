import type { Layout } from './layout';
import { romanValue } from './romanNumbers';
import { BULLET } from './tables/layout';
import type { Block } from './reading';
import type { Paragraph, ParagraphItem, Span } from './types';

/** `1.`, `12)`: numbers a paragraph, or an item of a list. */
const NUMBER = /^(\d{1,3})[.)](?=\s|\p{Lu})/u;
/** `(a)`, `b)`, `(iv)`, `(2)`: an item below a paragraph. */
const ITEM = /^(?:\(([a-z]{1,5}|[A-Z]|\d{1,3})\)|([a-z])[.)])(?=\s)/;
const LOWER_CASE = /^["“‘'(]?\p{Ll}/u;

/** A bullet and the blanks around it are no longer. */
const LONGEST_LEAD = 40;

/** A paragraph in the making: offsets into the reading. */
interface Draft extends Span {
  readonly part: number;
  end: number;
  number: number | null;
  readonly items: ParagraphItem[];
}

/**
 * The paragraphs of a reading's body, in order, as offsets into it; `file` is the text that it was
 * made of. A part that prints numbers before most of its paragraphs is cited by these; in any other
 * part they are counted, and numbers are the marks of a list.
 */
export function findParagraphs(layout: Layout, file: string): readonly Paragraph[] {
  const blocks = new Map<number, Block[]>();
  for (const block of layout.blocks) {
    const part = blocks.get(block.part);
    if (part === undefined) blocks.set(block.part, [block]);
    else part.push(block);
  }
  return [...blocks.values()].flatMap((part) => paragraphsOf(part, layout, file));
}

function paragraphsOf(blocks: readonly Block[], layout: Layout, file: string): Paragraph[] {
  const printed = printsNumbers(blocks, layout);
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  let counted = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') open = null;
    if (block.kind !== 'body') continue;
    const words = layout.text.slice(block.start, block.end);
    const number = NUMBER.exec(words)?.[1];
    const isItem: boolean =
      ITEM.test(words) || (number !== undefined && !printed) || isBullet(block, layout, file);
    if (open !== null && (isItem || LOWER_CASE.test(words))) {
      const { start, end } = block;
      if (isItem) open.items.push({ start, end, label: itemLabel(words, open.items) });
      open.end = end;
      continue;
    }
    counted += 1;
    const own = printed ? (number === undefined ? null : Number(number)) : counted;
    const { start, end, part } = block;
    open = { start, end, part, number: own, items: [] };
    drafts.push(open);
  }
  return drafts.map(({ start, end, part, number, items }) => {
    return { start, end, part, number, items, printed: printed && number !== null };
  });
}

/** Whether numbers that ascend by one stand before at least half of the paragraphs that are no items. */
function printsNumbers(blocks: readonly Block[], { text }: Layout): boolean {
  let numbered = 0;
  let others = 0;
  let last: number | null = null;
  for (const { kind, start, end } of blocks) {
    if (kind !== 'body') continue;
    const words = text.slice(start, end);
    const number = Number(NUMBER.exec(words)?.[1] ?? NaN);
    if (Number.isNaN(number)) others += Number(!ITEM.test(words) && !LOWER_CASE.test(words));
    else if (last === null || number === last + 1) {
      last = number;
      numbered += 1;
    }
  }
  return numbered > 1 && numbered >= others;
}

function isBullet(block: Block, layout: Layout, file: string): boolean {
  const { start } = layout.toFile(block);
  const from = Math.max(0, start - LONGEST_LEAD);
  const lead = file.slice(from, start);
  const line = Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('\r')) + 1;
  return (line > 0 || from === 0) && BULLET.test(lead.slice(line).trimStart());
}

/** As a citation names it: `(a)`, `(b) (ii)`; empty for a bullet. */
function itemLabel(words: string, before: readonly ParagraphItem[]): string {
  const match = ITEM.exec(words);
  const mark = match?.[1] ?? match?.[2] ?? NUMBER.exec(words)?.[1];
  if (mark === undefined) return '';
  const last = before.findLast(({ label }) => label !== '')?.label ?? '';
  const letter = /^\(([a-z])\)/.exec(last)?.[1];
  // `(i)` after `(h)` is the letter.
  const isRoman = /^[ivx]+$/.test(mark) && romanValue(mark.toUpperCase()) !== null;
  const below = letter !== undefined && isRoman && !follows(letter, mark);
  return below ? `(${letter}) (${mark})` : `(${mark})`;
}

function follows(letter: string, next: string): boolean {
  return next.length === 1 && next.charCodeAt(0) === letter.charCodeAt(0) + 1;
}
