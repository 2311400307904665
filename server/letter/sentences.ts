import type { Reading } from './reading';
import { ABBREVIATIONS, OFTEN_LAST } from './tables/sentences';
import type { Span } from './types';

/** A full stop or the like, closing marks, a footnote's mark, then a blank. */
const STOP = /[.?!…]+["”’'»)\]]*(?:\d{1,2})?(?= |\n|$)/g;
const OPENS_SENTENCE = /["“‘'«([]*[\p{Lu}\d]/uy;
const OPENS_WITH_CAPITAL = /["“‘'«([]*\p{Lu}/uy;

/** What stands right before a word: blanks and opening marks. */
const OPENING = ' \n(“"‘';
const LONGEST_WORD = 12;

/**
 * The sentences of a reading, in order, as offsets into it. Every block is split by itself: a
 * sentence never crosses a block's end. The blank between two sentences is in neither.
 */
export function findSentences({ text, blocks }: Reading): readonly Span[] {
  const sentences: Span[] = [];
  // One walk from stop to stop, whatever the blocks: most cells of a table hold none.
  STOP.lastIndex = 0;
  let stop = STOP.exec(text);
  for (const block of blocks) {
    let start = block.start;
    for (; stop !== null && stop.index < block.end; stop = STOP.exec(text)) {
      const end = stop.index + stop[0].length;
      if (end >= block.end || !endsSentence(text, start, stop.index, stop[0], end + 1)) continue;
      sentences.push({ start, end });
      start = end + 1;
    }
    if (start < block.end) sentences.push({ start, end: block.end });
  }
  return sentences;
}

/** Whether the stop at `at` ends the sentence that began at `start`, where `next` begins what follows. */
function endsSentence(
  text: string,
  start: number,
  at: number,
  stop: string,
  next: number,
): boolean {
  OPENS_SENTENCE.lastIndex = next;
  if (!OPENS_SENTENCE.test(text)) return false;
  if (stop[0] !== '.') return !/^[.…]/.test(stop) || opensWithCapital(text, next);
  const word = wordBefore(text, start, at);
  if (at - start <= 5 && isListMarker(word)) return false;
  // An initial: `K. Mehrotra`; a single letter never ends a sentence in such prose.
  if (/^\p{Lu}$/u.test(word)) return false;
  // `A/PV. 2377` and `para. 5` alike.
  const lower = word.slice(word.lastIndexOf('/') + 1).toLowerCase();
  if (!ABBREVIATIONS.has(lower)) return true;
  return OFTEN_LAST.has(lower) && opensWithCapital(text, next) && !isOffice(text, next);
}

function opensWithCapital(text: string, at: number): boolean {
  OPENS_WITH_CAPITAL.lastIndex = at;
  return OPENS_WITH_CAPITAL.test(text);
}

/** `Chargé d’affaires a.i. Permanent Mission` goes on; so does `9 a.m. Monday`. */
function isOffice(text: string, at: number): boolean {
  return /^(?:Permanent|Ambassador|of|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/.test(
    text.slice(at, at + 10),
  );
}

/** `1`, `12`, `(a)`, `IV`, `B` at the very start of a sentence. */
function isListMarker(word: string): boolean {
  return /^\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})\)?$/.test(word);
}

function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < LONGEST_WORD && !OPENING.includes(text.charAt(from - 1)))
    from--;
  return text.slice(from, at);
}
