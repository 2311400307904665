import type { Block, Reading } from './reading';
import { QUOTED_TEXTS } from './tables/dates';
import type { Span } from './types';

/** Texts of others that a letter gives in full, in paragraphs of their own. */
export interface Quotation extends Span {
  /** The paragraph that announces it (`The telegram reads as follows:`). */
  readonly intro: Span | null;
  /** Matches the words for texts of the kind that it is announced as. */
  readonly kinds: RegExp | null;
  /** Where a line at its head that may be its place and date ends. */
  readonly datelineEnd: number;
}

const OPENING = '"“«„';
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
/** Marks that may stand after the closing one. */
const TAIL = 3;
/** A quotation whose end is further away, in blocks, has lost its closing mark. */
const LONGEST = 30;
const LONGEST_DATELINE = 80;
/** What opens further before a word, in characters, is not looked for. */
const FARTHEST = 1000;
const ASIDE: ReadonlySet<string> = new Set(['furniture', 'footnote', 'title', 'source']);
const KINDS = new RegExp(`\\b(?:${QUOTED_TEXTS.join('|')})`, 'gi');

/** The quotations of a reading, in order. */
export function findQuotations({ text, blocks }: Reading): readonly Quotation[] {
  const found: Quotation[] = [];
  let intro: Block | null = null;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || ASIDE.has(block.kind)) continue;
    const last = lastOfQuotation(text, blocks, index);
    if (last < index) {
      intro = block;
      continue;
    }
    const end = blocks[last]?.end ?? block.end;
    const announced = intro && intro.part === block.part && text.charAt(intro.end - 1) === ':';
    const kinds = intro && announced ? kindsIn(text.slice(intro.start, intro.end)) : null;
    const isShort = block.end - block.start < LONGEST_DATELINE;
    const datelineEnd = isShort ? block.end : block.start;
    found.push({ start: block.start, end, intro: announced ? intro : null, kinds, datelineEnd });
    index = last;
    intro = null;
  }
  return found;
}

/** The index of the last block of the quotation that begins with a block; less than its own if none does. */
function lastOfQuotation(text: string, blocks: readonly Block[], index: number): number {
  let last = index - 1;
  const part = blocks[index]?.part;
  for (let next = index; next < blocks.length; next++) {
    const block = blocks[next];
    if (!block || block.part !== part) break;
    if (ASIDE.has(block.kind)) continue;
    const end = block.isQuoted ? next : closingBlock(text, blocks, next);
    if (end < next) break;
    last = end;
    next = end;
  }
  return last;
}

/** The index of the block that closes what a block opens with a mark; less than its own if nothing does. */
function closingBlock(text: string, blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  const close = block && CLOSING[text.charAt(block.start)];
  if (!block || close === undefined) return index - 1;
  const first = text.indexOf(close, block.start + 1);
  if (first >= 0 && first < block.end) return first >= block.end - TAIL ? index : index - 1;
  for (let next = index + 1; next < Math.min(index + LONGEST, blocks.length); next++) {
    const { kind, part, start, end } = blocks[next] ?? block;
    if (part !== block.part) break;
    if (ASIDE.has(kind)) continue;
    // A mark at the head of each paragraph, and one at the end of the last
    if (OPENING.includes(text.charAt(start))) return next - 1;
    if (text.charAt(end - 1) === ':') return index;
    if (text.slice(end - TAIL, end).includes(close)) return next;
  }
  return index;
}

/** Matches the last kind of text that is named. */
function kindsIn(intro: string): RegExp | null {
  const kind = intro.match(KINDS)?.at(-1);
  return kind === undefined ? null : new RegExp(`\\b${kind}`, 'i');
}

/** Where the quotation opens in which an offset of a block stands; -1 where it stands in none. */
export function openQuotation(text: string, block: Span, at: number): number {
  let open = -1;
  for (let index = Math.max(block.start, at - FARTHEST); index < at; index++) {
    const mark = text.charAt(index);
    if (open >= 0 && mark === CLOSING[text.charAt(open)]) open = -1;
    else if (open < 0 && OPENING.includes(mark)) open = index;
  }
  return open > block.start ? open : -1;
}
