import { dateInWords } from '../letter/dateWords';
import { foldName } from '../letter/placeKeys';
import type { Claim, ClaimKind, Letter, Mention } from '../letter/types';
import type { Entry } from '../library/library';
import { CLAIM_KINDS } from '../protocol';
import { CLAIM_WORDS, claimInWords } from './claimWording';
import { mentionsWithin } from './mentions';
import { letterInWords } from './wording';

/** Whether the claim at an index of a letter's claims is wanted. */
export type ClaimMatcher = (entry: Entry, index: number) => boolean;

const KINDS: ReadonlyMap<ClaimKind, string> = new Map(
  CLAIM_KINDS.map((kind) => [kind, fold(`${CLAIM_WORDS[kind].name} ${CLAIM_WORDS[kind].says}`)]),
);

/** What is searched of a letter: what tells it as a whole, and what each claim says and names; folded. */
interface Searched {
  readonly letter: string;
  readonly claims: readonly string[];
}

/**
 * Finds claims by typed words: each word must stand in what the claim says or names, or in what
 * tells its letter. Case, diacritics and apostrophes do not matter. What is searched is made once
 * for each letter, and values that many claims name are folded once for all.
 */
export class ClaimFilter {
  private readonly searched = new WeakMap<Entry, Searched>();
  /** By an EDTF date, a name, a symbol or a figure's words. */
  private readonly values = new Map<string, string>();

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
      letter: fold(told.join(' ')),
      claims: letter.claims.map((claim) => this.textOf(letter, claim)),
    };
    this.searched.set(entry, searched);
    return searched;
  }

  private textOf(letter: Letter, claim: Claim): string {
    let text = `${KINDS.get(claim.kind) ?? ''} ${fold(claimInWords(claim))}`;
    const author = letter.parts[claim.part]?.sender;
    if (author) text += ` ${fold(author.state)}`;
    for (const mention of mentionsWithin(letter, claim))
      text += ` ${this.folded(valueOf(mention), mention)}`;
    return text;
  }

  private folded(value: string, { type }: Mention): string {
    const known = this.values.get(value);
    if (known !== undefined) return known;
    const folded = fold(type === 'date' ? dateInWords(value) : value);
    this.values.set(value, folded);
    return folded;
  }
}

function valueOf(mention: Mention): string {
  switch (mention.type) {
    case 'symbol':
      return mention.documents.map(({ canonical }) => canonical).join(' ');
    case 'date':
      return mention.value;
    case 'place':
      return mention.name;
    case 'figure':
      return mention.text;
  }
}

/** Folded as the typed words are, but for hyphens and dots, which they have none of. */
function fold(text: string): string {
  return /[^\0-\x7f·]|['`]/.test(text) ? foldName(text) : text.toLowerCase();
}
