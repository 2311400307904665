import type { Entry } from '../library/library';
import { searchWords, type SearchedText } from './searchedText';

/** Whether the claim at an index of a letter's claims is wanted. */
export type ClaimMatcher = (entry: Entry, index: number) => boolean;

/**
 * Finds claims by typed words: each word must stand in what the claim says or names, or in what
 * tells its letter. Null for a filter that asks for nothing.
 */
export function claimMatcher(filter: string, searched: SearchedText): ClaimMatcher | null {
  const words = searchWords(filter);
  if (words.length === 0) return null;
  return (entry, index) => {
    const { letter, claims } = searched.of(entry);
    const claim = claims[index] ?? '';
    return words.every((word) => claim.includes(word) || letter.includes(word));
  };
}
