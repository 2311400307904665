import { FigureContext, type Figure } from './antecedents';
import { findCandidates } from './figureCandidates';
import type { BlockKind, Reading } from './reading';
import { Sentence } from './sentenceWords';
import type { Steps } from './steps';
import type { FigureMention, Span } from './types';
import type { Words } from './words';

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
export function* findFigures(
  reading: Reading,
  sentences: readonly Span[],
  words: Words,
): Steps<readonly FigureMention[]> {
  const stretches = stretchesWithNumbers(reading, sentences, words);
  const counting = stretches.map(({ stretch, firstNumber }) => ({
    stretch,
    candidates: findCandidates(stretch, words.numbers, firstNumber),
  }));
  yield;
  const context = new FigureContext();
  const figures = counting.flatMap(({ stretch, candidates }) => context.read(stretch, candidates));
  yield;
  return figures.map((figure) => mention(words, figure));
}

/** What is read of a text for its figures: the words around numbers. */
interface Stretch {
  readonly stretch: Sentence;
  /** The index of its first number among those of the text. */
  readonly firstNumber: number;
}

/** The sentences, or pieces of such, in which numbers stand that may count something. */
function stretchesWithNumbers(
  { blocks }: Reading,
  sentences: readonly Span[],
  words: Words,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let block = 0;
  let next = 0;
  /** Before it all has been read. */
  let floor = 0;
  const { numbers } = words;
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] ?? 0;
    if (number < floor) continue;
    const offset = words.starts[number] ?? 0;
    while ((blocks[block]?.end ?? Infinity) <= offset) block += 1;
    if (WITHOUT_FIGURES.has(blocks[block]?.kind ?? 'body')) continue;
    while ((sentences[next]?.end ?? Infinity) <= offset) next += 1;
    const sentence = sentences[next];
    if (!sentence) break;
    if (sentence.start > offset) continue;
    const stretch = stretchOf(words, sentence, floor, number);
    stretches.push({ stretch, firstNumber: index });
    floor = stretch.to;
  }
  return stretches;
}

/** The words of the sentence around a number, or a piece of it where it is too long. */
function stretchOf(words: Words, { start, end }: Span, floor: number, number: number): Sentence {
  const { starts, count } = words;
  const earliest = Math.max(floor, number - LONGEST_STRETCH);
  let from = number;
  while (from > earliest && (starts[from - 1] ?? 0) >= start) from -= 1;
  if (number - from === LONGEST_STRETCH) from = number - BEFORE_NUMBER;
  const latest = Math.min(count, from + LONGEST_STRETCH);
  let to = number + 1;
  while (to < latest && (starts[to] ?? 0) < end) to += 1;
  return new Sentence(words, from, to);
}

function mention(words: Words, figure: Figure): FigureMention {
  const { candidate, role, span, phrase, tie, whole } = figure;
  const { number, bound } = candidate;
  const { value, high, vague } = number;
  const ranges: Mutable<FigureMention['ranges']> = { number: spanOf(words, number) };
  if (bound.to > bound.from) ranges.bound = spanOf(words, bound);
  if (phrase.head) ranges.unit = spanOf(words, phrase.head);
  if (role.span) ranges.role = role.span;
  return {
    type: 'figure',
    start: span.start,
    end: span.end,
    text: words.text.slice(span.start, span.end),
    quantity: { value, high, vague, bound: bound.bound },
    unit: figure.written,
    role: role.role,
    part: tie !== null,
    partOf: whole && whole.span,
    ranges,
  };
}

/** From the start of the first word to the end of the last; `to` is the one after it. */
function spanOf({ starts, ends }: Words, { from, to }: WordRange): Span {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

interface WordRange {
  readonly from: number;
  readonly to: number;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
