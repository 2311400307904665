import { PhraseTree, type Prose } from './phraseTree';
import { MEANS, NOT_USED_AFTER, NOT_USED_BEFORE, USED, type MeansWords } from './tables/means';
import type { Means, MeansName, Span } from './types';

interface Word {
  readonly name: MeansName;
  readonly sort: keyof MeansWords;
}

/** How far before a word is looked for what tells whether it was used, in characters. */
const REACH = 70;

const TREE = new PhraseTree<Word>(
  Object.entries(MEANS).flatMap(([name, words]) =>
    (['deeds', 'missiles', 'agents'] as const).flatMap((sort) =>
      words[sort].map((phrase) => ({ phrase, value: { name: name as MeansName, sort } })),
    ),
  ),
);

/**
 * By what means something is said to have been done in a sentence, in order, each once. `agents`
 * are the noun phrases of those who are said to have acted in it.
 */
export function findMeans(prose: Prose, sentence: Span, agents: readonly Span[]): readonly Means[] {
  const { text } = prose;
  const found = new Map<MeansName, Means>();
  let end = 0;
  for (const { value, ...hit } of longestFirst(TREE.find(prose, sentence))) {
    const { name, sort } = value;
    if (hit.start < end) continue;
    end = hit.end;
    if (found.has(name) || !tells(sort, text, hit, sentence, agents)) continue;
    found.set(name, { name, start: hit.start, end: hit.end });
  }
  return [...found.values()];
}

function tells(
  sort: keyof MeansWords,
  text: string,
  { start, end }: Span,
  sentence: Span,
  agents: readonly Span[],
): boolean {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  if (sort === 'deeds') return !before.endsWith('-');
  if (agents.some((agent) => agent.start <= start && end <= agent.end)) return true;
  NOT_USED_BEFORE.lastIndex = end;
  if (NOT_USED_AFTER.test(before) || NOT_USED_BEFORE.test(text)) return false;
  return sort === 'missiles' || USED.test(before);
}

/** Of phrases that begin together the longest comes first. */
function longestFirst<T extends Span>(hits: readonly T[]): readonly T[] {
  return [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
}
