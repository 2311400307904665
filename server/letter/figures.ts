import { FigureContext, type Found } from './antecedents';
import { findCandidates } from './figureCandidates';
import { NUMBER_WORDS } from './numbers';
import type { BlockKind, Reading } from './reading';
import type { FigureMention, Span } from './types';
import { readWords, type Word } from './words';

/** Where a figure may begin: a digit or a number word. */
const TRIGGER = new RegExp(`\\d|\\b(?:${[...NUMBER_WORDS].join('|')})\\b`, 'gi');

/** Blocks whose numbers count nothing: job numbers, page marks, addresses. */
const WITHOUT_FIGURES: ReadonlySet<BlockKind> = new Set(['furniture', 'signature', 'source']);

/**
 * The figures of a reading: quantities of people or things, and measures. `sentences` are the
 * reading's sentences in order; `taken` the spans that other recognisers have claimed, sorted and
 * not overlapping. All offsets are the reading's.
 */
export function findFigures(
  reading: Reading,
  sentences: readonly Span[],
  taken: readonly Span[],
): FigureMention[] {
  const { text } = reading;
  const context = new FigureContext();
  const stretches = new Stretches(text, sentences);
  const figures: FigureMention[] = [];
  let nextTaken = 0;
  let nextBlock = 0;
  TRIGGER.lastIndex = 0;
  for (let match = TRIGGER.exec(text); match; match = TRIGGER.exec(text)) {
    const offset = match.index;
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
    const stretch = stretches.at(offset);
    const inside = takenInside(taken, nextTaken, stretch);
    const words = readWords(text, stretch, inside);
    for (const found of context.read(
      words,
      findCandidates(words, text[stretch.start - 1] !== ' '),
    )) {
      figures.push(mention(text, words, found));
    }
    TRIGGER.lastIndex = Math.max(stretch.end, offset + 1);
  }
  return figures;
}

/** Sentences in order; where there is none, the line. */
class Stretches {
  private next = 0;

  constructor(
    private readonly text: string,
    private readonly sentences: readonly Span[],
  ) {}

  /** The sentence around an offset, cut at the line's end. Offsets must not fall. */
  at(offset: number): Span {
    while ((this.sentences[this.next]?.end ?? Infinity) <= offset) this.next += 1;
    const sentence = this.sentences[this.next];
    const previous = this.sentences[this.next - 1]?.end ?? 0;
    const newline = this.text.indexOf('\n', offset);
    const lineEnd = newline < 0 ? this.text.length : newline;
    if (sentence && sentence.start <= offset) {
      return { start: sentence.start, end: Math.min(sentence.end, lineEnd) };
    }
    const lineStart = this.text.lastIndexOf('\n', offset) + 1;
    const end = Math.min(lineEnd, sentence?.start ?? lineEnd);
    return { start: Math.max(lineStart, previous), end };
  }
}

/** The taken spans that lie in a stretch; `from` is the first that ends after a point in it. */
function takenInside(taken: readonly Span[], from: number, stretch: Span): readonly Span[] {
  let first = from;
  while (first > 0 && (taken[first - 1]?.end ?? 0) > stretch.start) first -= 1;
  let last = from;
  while ((taken[last]?.start ?? Infinity) < stretch.end) last += 1;
  return taken.slice(first, last);
}

function mention(text: string, words: readonly Word[], found: Found): FigureMention {
  const { candidate, role } = found;
  const { number, bound, phrase } = candidate;
  const span = wordSpan(words, candidate.from, candidate.to);
  const boundSpan = bound.to > bound.from ? wordSpan(words, bound.from, bound.to) : null;
  const unitSpan = phrase.head && wordSpan(words, phrase.head.from, phrase.head.to);
  const roleSpan = role.span;
  return {
    type: 'figure',
    ...span,
    text: text.slice(span.start, span.end),
    quantity: {
      value: number.value,
      high: number.high,
      vague: number.vague,
      bound: bound.bound,
    },
    unit: found.written,
    role: role.role,
    part: found.part,
    partOf: found.partOf,
    ranges: {
      ...(boundSpan && { bound: boundSpan }),
      number: wordSpan(words, number.from, number.to),
      ...(unitSpan && { unit: unitSpan }),
      ...(roleSpan && { role: roleSpan }),
    },
  };
}

function wordSpan(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
