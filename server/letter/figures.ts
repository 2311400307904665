import { FigureContext, type Found } from './antecedents';
import { findCandidates } from './figureCandidates';
import type { BlockKind, Reading } from './reading';
import { Sentence } from './sentenceWords';
import type { FigureMention, Span } from './types';
import { WordForm, type Words } from './words';

/** A longer sentence (a list without full stops) is read in pieces of this many words. */
const LONGEST_STRETCH = 600;
/** So many words are read before the first number of such a piece. */
const BEFORE_NUMBER = 60;

/** Blocks whose numbers count nothing: job numbers, page marks, addresses. */
const WITHOUT_FIGURES: ReadonlySet<BlockKind> = new Set(['furniture', 'signature', 'source']);

/**
 * The figures of a reading: quantities of people or things, and measures. `sentences` are the
 * reading's sentences in order (numbers outside them are passed over); `words` its words, in which
 * what other recognisers have found is one word each.
 */
export function findFigures(
  { blocks }: Reading,
  sentences: readonly Span[],
  words: Words,
): FigureMention[] {
  const context = new FigureContext();
  const figures: FigureMention[] = [];
  let block = 0;
  let from = 0;
  for (const { start, end } of sentences) {
    while ((blocks[block]?.end ?? Infinity) <= start) block += 1;
    if (WITHOUT_FIGURES.has(blocks[block]?.kind ?? 'body')) continue;
    while (from < words.count && (words.starts[from] ?? 0) < start) from += 1;
    let to = from;
    while (to < words.count && (words.starts[to] ?? 0) < end) to += 1;
    readSentence(words, from, to, context, figures);
    from = to;
  }
  return figures;
}

/** Adds the figures of the sentence from the word `from` to before `to`. */
function readSentence(
  words: Words,
  from: number,
  to: number,
  context: FigureContext,
  figures: FigureMention[],
): void {
  let floor = from;
  for (;;) {
    const number = new Sentence(words, floor, to).nextNumber(floor);
    if (number === to) return;
    const isLong = to - from > LONGEST_STRETCH;
    const first = isLong ? Math.max(floor, number - BEFORE_NUMBER) : from;
    const last = isLong ? Math.min(to, first + LONGEST_STRETCH) : to;
    const sentence = new Sentence(words, first, last);
    const atLineStart = ((words.forms[first] ?? 0) & WordForm.first) !== 0;
    const candidates = findCandidates(sentence, number, atLineStart);
    for (const found of context.read(sentence, candidates))
      figures.push(mention(words.text, sentence, found));
    floor = last;
  }
}

function mention(text: string, words: Sentence, found: Found): FigureMention {
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
