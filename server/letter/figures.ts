import { FigureContext, type Found } from './antecedents';
import { findCandidates } from './figureCandidates';
import { NUMBER_WORDS } from './lexicon';
import type { BlockKind, Reading } from './reading';
import type { FigureMention, Span } from './types';
import { readWords, type Words } from './words';

/** Where a figure may begin: a digit or a number word. */
const TRIGGER = new RegExp(`\\d|\\b(?:${[...NUMBER_WORDS].join('|')})\\b`, 'gi');

/** A longer sentence (a list without full stops) is read in pieces of this many units. */
const LONGEST_STRETCH = 4000;

/** Blocks whose numbers count nothing: job numbers, page marks, addresses. */
const WITHOUT_FIGURES: ReadonlySet<BlockKind> = new Set(['furniture', 'signature', 'source']);

/**
 * The figures of a reading: quantities of people or things, and measures. `sentences` are the
 * reading's sentences in order (numbers outside them are passed over); `taken` the spans that other recognisers have claimed, sorted and
 * not overlapping. All offsets are the reading's.
 */
export function findFigures(
  reading: Reading,
  sentences: readonly Span[],
  taken: readonly Span[],
): FigureMention[] {
  const { text } = reading;
  const context = new FigureContext();
  const figures: FigureMention[] = [];
  let nextTaken = 0;
  let nextBlock = 0;
  let nextSentence = 0;
  let floor = 0;
  TRIGGER.lastIndex = 0;
  while (TRIGGER.test(text)) {
    const offset = TRIGGER.lastIndex - 1;
    while ((taken[nextTaken]?.end ?? Infinity) <= offset) nextTaken += 1;
    const claimed = taken[nextTaken];
    if (claimed && claimed.start <= offset) {
      TRIGGER.lastIndex = claimed.end;
      continue;
    }
    while ((reading.blocks[nextBlock]?.end ?? Infinity) <= offset) nextBlock += 1;
    const block = reading.blocks[nextBlock];
    if (block && WITHOUT_FIGURES.has(block.kind)) {
      TRIGGER.lastIndex = block.end;
      continue;
    }
    while ((sentences[nextSentence]?.end ?? Infinity) <= offset) nextSentence += 1;
    const sentence = sentences[nextSentence];
    if (!sentence) break;
    if (sentence.start > offset) {
      TRIGGER.lastIndex = sentence.start;
      continue;
    }
    const stretch = pieceOf(text, sentence, floor, offset);
    const words = readWords(text, stretch, takenInside(taken, nextTaken, stretch));
    const candidates = findCandidates(words, text[stretch.start - 1] !== ' ');
    for (const found of context.read(words, candidates)) figures.push(mention(text, words, found));
    floor = Math.max(stretch.end, offset + 1);
    TRIGGER.lastIndex = floor;
  }
  return figures;
}

/**
 * The sentence around `offset`, or a piece of it where it is too long. No number stands in it
 * between `floor`, where the reading before has ended, and `offset`.
 */
function pieceOf(text: string, sentence: Span, floor: number, offset: number): Span {
  if (sentence.end - sentence.start <= LONGEST_STRETCH) return sentence;
  const start = Math.max(sentence.start, floor, offset - LONGEST_STRETCH / 10);
  const end = start + LONGEST_STRETCH;
  const blank = text.slice(end, end + LONGEST_STRETCH / 10).indexOf(' ');
  return { start, end: Math.min(sentence.end, end + Math.max(blank, 0)) };
}

/** The taken spans that lie in a stretch; `from` is the first that ends after a point in it. */
function takenInside(taken: readonly Span[], from: number, stretch: Span): readonly Span[] {
  let first = from;
  while (first > 0 && (taken[first - 1]?.end ?? 0) > stretch.start) first -= 1;
  let last = from;
  while ((taken[last]?.start ?? Infinity) < stretch.end) last += 1;
  return taken.slice(first, last);
}

function mention(text: string, words: Words, found: Found): FigureMention {
  const { candidate, role, span, part, partOf } = found;
  const { number, bound, phrase } = candidate;
  const { value, high, vague } = number;
  const ranges: Mutable<FigureMention['ranges']> = { number: words.span(number.from, number.to) };
  if (bound.to > bound.from) ranges.bound = words.span(bound.from, bound.to);
  if (phrase.head) ranges.unit = words.span(phrase.head.from, phrase.head.to);
  if (role.span) ranges.role = role.span;
  return {
    type: 'figure',
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    quantity: { value, high, vague, bound: bound.bound },
    unit: found.written,
    role: role.role,
    part,
    partOf,
    ranges,
  };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
