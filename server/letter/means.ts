import type { ClaimPhrase } from './claimPhrases';
import type { Phrase, PhraseHit } from './phraseTree';
import {
  MEANS,
  NOT_USED_AFTER,
  NOT_USED_BEFORE,
  USED,
  type MeansName,
  type MeansWords,
} from './tables/means';
import type { Means, Span } from './types';

export interface MeansWord {
  readonly of: 'means';
  readonly name: MeansName;
  readonly sort: keyof MeansWords;
}

/** How far before a word is looked for what tells whether it was used, in characters. */
const REACH = 70;

const SORTS = ['deeds', 'missiles', 'agents'] as const;

export const MEANS_PHRASES: readonly Phrase<MeansWord>[] = Object.entries(MEANS).flatMap(
  ([name, words]) =>
    SORTS.flatMap((sort) => {
      const value = { of: 'means', name: name as MeansName, sort } as const;
      return words[sort].map((phrase) => ({ phrase, value }));
    }),
);

/**
 * By what means something is said to have been done in a sentence, in order, each once. `agents`
 * are the noun phrases of those who are said to have acted in it.
 */
export function findMeans(
  text: string,
  sentence: Span,
  phrases: readonly PhraseHit<ClaimPhrase>[],
  agents: readonly Span[],
): readonly Means[] {
  const found: Means[] = [];
  let free = 0;
  for (const { name, sort, start, end } of longestOf(phrases)) {
    if (start < free) continue;
    free = end;
    if (found.some((means) => means.name === name)) continue;
    if (tells(sort, text, { start, end }, sentence, agents)) found.push({ name, start, end });
  }
  return found;
}

interface MeansHit extends Span {
  readonly name: MeansName;
  readonly sort: keyof MeansWords;
}

/** The words that tell of means; of those that begin together the longest. */
function longestOf(phrases: readonly PhraseHit<ClaimPhrase>[]): readonly MeansHit[] {
  const longest: MeansHit[] = [];
  for (const { value, start, end } of phrases) {
    if (value.of !== 'means') continue;
    const last = longest.at(-1);
    if (last?.start === start && last.end >= end) continue;
    if (last?.start === start) longest.pop();
    longest.push({ name: value.name, sort: value.sort, start, end });
  }
  return longest;
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
