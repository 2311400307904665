import { dateInWords } from '../letter/dateWords';
import { foldName } from '../letter/placeKeys';
import type { Claim, Letter, Mention } from '../letter/types';
import type { Entry } from '../library/library';
import { CLAIM_WORDS, claimInWords } from './claimWording';
import { mentionsWithin } from './mentions';
import { letterInWords } from './wording';

/** Whether the claim at an index of a letter's claims is wanted. */
export type ClaimMatcher = (entry: Entry, index: number) => boolean;

/** What is searched of a letter: of the whole, and of each claim; folded. */
interface Searched {
  readonly letter: string;
  readonly claims: readonly string[];
}

/**
 * Finds claims by typed words: each word must stand in what the claim says or names, or in what
 * tells its letter. Case, diacritics and apostrophes do not matter. What is searched is made once
 * for each letter.
 */
export class ClaimFilter {
  private readonly searched = new WeakMap<Entry, Searched>();

  /** Null for a filter that asks for nothing. */
  matcher(filter: string): ClaimMatcher | null {
    const words = foldName(filter).split(' ').filter(Boolean);
    if (words.length === 0) return null;
    return (entry, index) => {
      const { letter, claims } = this.searchedOf(entry);
      const claim = claims[index] ?? '';
      return words.every((word) => claim.includes(word) || letter.includes(word));
    };
  }

  private searchedOf(entry: Entry): Searched {
    const known = this.searched.get(entry);
    if (known !== undefined) return known;
    const { letter, shown, name } = entry;
    const told = [letterInWords(letter.masthead), name, ...shown.map(({ canonical }) => canonical)];
    const searched = {
      letter: foldName(told.join(' ')),
      claims: letter.claims.map((claim) => foldName(wordsOf(letter, claim))),
    };
    this.searched.set(entry, searched);
    return searched;
  }
}

function wordsOf(letter: Letter, claim: Claim): string {
  const { name, says } = CLAIM_WORDS[claim.kind];
  // Without its dots a label is ASCII as a rule, and that folds much faster.
  let words = `${name} ${says} ${claimInWords(claim).replaceAll('·', '')}`;
  const author = letter.parts[claim.part]?.sender;
  if (author) words += ` ${author.state}`;
  for (const mention of mentionsWithin(letter, claim)) words += ` ${valueInWords(mention)}`;
  return words;
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
