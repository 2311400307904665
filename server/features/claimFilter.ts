import { dateInWords } from '../letter/dateWords';
import { foldName } from '../letter/placeKeys';
import type { Claim, Mention } from '../letter/types';
import type { Entry } from '../library/library';
import { CLAIM_WORDS, claimInWords, letterName } from './claimWording';
import { mentionsWithin } from './mentions';
import { letterInWords } from './wording';

/** Whether the claim at an index of a letter's claims is wanted. */
export type ClaimMatcher = (entry: Entry, index: number) => boolean;

/**
 * Finds claims by typed words: each word must stand in what the claim says, names or is said in.
 * Case, diacritics and apostrophes do not matter. What is searched is made once for each letter.
 */
export class ClaimFilter {
  private readonly searched = new WeakMap<Entry, readonly string[]>();

  /** Null for a filter that asks for nothing. */
  matcher(filter: string): ClaimMatcher | null {
    const words = foldName(filter).split(' ').filter(Boolean);
    if (words.length === 0) return null;
    return (entry, index) => {
      const text = this.textsOf(entry)[index] ?? '';
      return words.every((word) => text.includes(word));
    };
  }

  private textsOf(entry: Entry): readonly string[] {
    const known = this.searched.get(entry);
    if (known !== undefined) return known;
    const said = foldName(
      [letterName(entry), letterInWords(entry.letter.masthead), entry.name]
        .concat(entry.shown.map(({ canonical }) => canonical))
        .join(' '),
    );
    const texts = entry.letter.claims.map((claim) => `${foldName(wordsOf(entry, claim))} ${said}`);
    this.searched.set(entry, texts);
    return texts;
  }
}

function wordsOf({ letter }: Entry, claim: Claim): string {
  const { name, says } = CLAIM_WORDS[claim.kind];
  const named = mentionsWithin(letter, claim).map(valueInWords);
  return [name, says, claimInWords(claim), ...named].join(' ');
}

function valueInWords(mention: Mention): string {
  switch (mention.type) {
    case 'symbol':
      return mention.documents.map(({ canonical }) => canonical).join(' ');
    case 'date':
      return dateInWords(mention.value);
    case 'place':
      return mention.name;
    case 'figure':
      return mention.text;
  }
}
