import { dateInWords } from '../letter/dateWords';
import { foldName } from '../letter/placeKeys';
import type { Claim, ClaimKind, Letter, Mention } from '../letter/types';
import type { Entry } from '../library/library';
import { CLAIM_KINDS } from '../protocol';
import { CLAIM_WORDS, claimInWords } from './claimWording';
import { mentionsWithin } from './mentions';
import { letterInWords } from './wording';

/** What is searched of a letter, folded: what tells it as a whole, the places that it names, and what each claim says and names. */
export interface Searched {
  readonly letter: string;
  readonly places: string;
  readonly claims: readonly string[];
}

const KINDS: ReadonlyMap<ClaimKind, string> = new Map(
  CLAIM_KINDS.map((kind) => [kind, fold(`${CLAIM_WORDS[kind].name} ${CLAIM_WORDS[kind].says}`)]),
);

/** The words that a reader typed to search, folded as what is searched is. */
export function searchWords(typed: string): readonly string[] {
  return foldName(typed).split(' ').filter(Boolean);
}

/**
 * What is searched of letters by typed words; case, diacritics and apostrophes do not matter. It is
 * made once for each letter, and values that many claims name are folded once for all.
 */
export class SearchedText {
  private readonly searched = new WeakMap<Entry, Searched>();
  /** By an EDTF date, a name, a symbol or a figure's words. */
  private readonly values = new Map<string, string>();

  of(entry: Entry): Searched {
    const known = this.searched.get(entry);
    if (known !== undefined) return known;
    const { letter, shown, name } = entry;
    const { date } = letter.masthead;
    const symbols = shown.map(({ canonical }) => canonical);
    const told = [letterInWords(letter.masthead), date ?? '', name, ...symbols];
    const searched = {
      letter: fold(told.join(' ')),
      places: this.placesOf(letter),
      claims: letter.claims.map((claim) => this.textOf(letter, claim)),
    };
    this.searched.set(entry, searched);
    return searched;
  }

  private placesOf({ mentions }: Letter): string {
    const names = mentions.flatMap((mention) => (mention.type === 'place' ? [mention] : []));
    return [...new Set(names.map((mention) => this.folded(mention.name, mention)))].join(' ');
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
