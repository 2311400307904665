import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Entry, Library } from '../library/library';
import type { Span } from '../letter/types';
import { claimInWords, letterName } from './claimWording';
import type { Source } from './context';
import { CLAIM_ICONS } from './documentSymbols';
import { letterTitle } from './letterHead';
import { byDate } from './order';
import { searchWords, type SearchedText } from './searchedText';
import { kindAndDate } from './wording';

/** Who types more finds what is meant; nobody reads more. */
const MOST = 200;

/**
 * Finds letters and claims by typed words. Every word must stand in what is searched, in any order
 * and as a part of a longer word: for a letter its symbols, kind, date, sender, file name and the
 * places that it names; for a claim what it says and names, and its letter. What has more of the
 * words whole comes first, letters before claims, the latest letters before the others.
 */
export class WorkspaceSymbols {
  private latest: { readonly revision: number; readonly entries: readonly Entry[] } | null = null;

  constructor(
    private readonly library: Library,
    private readonly searched: SearchedText,
    private readonly sourceOf: (uri: string) => Source | undefined,
  ) {}

  find(query: string): readonly WorkspaceSymbol[] {
    const words = searchWords(query);
    const found = new Ranked(words.length);
    for (const entry of this.latestFirst()) {
      const { letter, places, claims } = this.searched.of(entry);
      const named = `${letter} ${this.inferredNames(entry)}`;
      const inLetter = words.map((word) => named.includes(word));
      const whole = `${named} ${places}`;
      if (words.every((word) => whole.includes(word)))
        found.add(wholeWords(words, whole), { entry, claim: null });
      // What the letter alone fits, its claims need not repeat.
      if (inLetter.every(Boolean)) continue;
      for (const [claim, text] of claims.entries())
        if (words.every((word, index) => inLetter[index] === true || text.includes(word)))
          found.add(wholeWords(words, `${named} ${text}`), { entry, claim });
    }
    return found.best().flatMap((hit) => this.symbolOf(hit, words));
  }

  private latestFirst(): readonly Entry[] {
    const { revision } = this.library;
    if (this.latest?.revision !== revision) {
      const letters = [...this.library.all()].filter(({ letter }) => letter.masthead.kind !== null);
      this.latest = { revision, entries: letters.sort((a, b) => byDate(b, a)) };
    }
    return this.latest.entries;
  }

  /** The symbols of a letter that shows none. */
  private inferredNames(entry: Entry): string {
    if (entry.shownIn !== 'none') return '';
    return searchWords(this.symbolsOf(entry)).join(' ');
  }

  private symbolsOf(entry: Entry): string {
    return this.library
      .identity(entry)
      .symbols.map(({ canonical }) => canonical)
      .join(', ');
  }

  private symbolOf({ entry, claim: index }: Hit, words: readonly string[]): WorkspaceSymbol[] {
    const source = this.sourceOf(entry.uri);
    if (source === undefined) return [];
    const location = (span: Span) => ({ uri: entry.uri, range: source.lines.range(span) });
    const claim = index === null ? undefined : entry.letter.claims[index];
    if (claim !== undefined)
      return [
        {
          name: claimInWords(claim),
          kind: CLAIM_ICONS[claim.kind],
          containerName: [this.symbolsOf(entry), letterName(entry)].filter(Boolean).join(' · '),
          location: location(claim.sentences[0] ?? claim),
        },
      ];
    const { masthead } = entry.letter;
    const name = [this.symbolsOf(entry), kindAndDate(masthead), masthead.sender?.state];
    const shown = `${this.searched.of(entry).letter} ${this.inferredNames(entry)}`;
    const places = placesFound(
      entry,
      words.filter((word) => !shown.includes(word)),
    );
    return [
      {
        name: [...name, ...places].filter(Boolean).join(' · '),
        kind: SymbolKind.File,
        location: location(letterTitle(entry)),
      },
    ];
  }
}

interface Hit {
  readonly entry: Entry;
  /** Which of the letter's claims it is; null for the letter. */
  readonly claim: number | null;
}

/** What was found, by how many of the words stand whole in it: letters, and claims. */
class Ranked {
  private readonly letters: Hit[][];
  private readonly claims: Hit[][];

  constructor(words: number) {
    this.letters = Array.from({ length: words + 1 }, () => []);
    this.claims = Array.from({ length: words + 1 }, () => []);
  }

  add(rank: number, hit: Hit): void {
    const ranked = (hit.claim === null ? this.letters : this.claims)[rank];
    if (ranked !== undefined && ranked.length < MOST) ranked.push(hit);
  }

  best(): readonly Hit[] {
    const ranks = [...this.letters.keys()].reverse();
    return ranks
      .flatMap((rank) => [...(this.letters[rank] ?? []), ...(this.claims[rank] ?? [])])
      .slice(0, MOST);
  }
}

/** How many of the words stand in a text with no letter or digit beside them. */
function wholeWords(words: readonly string[], text: string): number {
  return words.filter((word) => isWhole(word, text)).length;
}

function isWhole(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (isEdge(text[at - 1]) && isEdge(text[at + word.length])) return true;
  return false;
}

function isEdge(character: string | undefined): boolean {
  return character === undefined || !/[\p{L}\p{N}]/u.test(character);
}

/** The names of places by which alone a letter was found. */
function placesFound(entry: Entry, words: readonly string[]): readonly string[] {
  const names = new Map<string, string>();
  for (const mention of entry.letter.mentions)
    if (mention.type === 'place' && !names.has(mention.name))
      names.set(mention.name, searchWords(mention.name).join(' '));
  return [...names]
    .filter(([, folded]) => words.some((word) => folded.includes(word)))
    .map(([name]) => name)
    .slice(0, 3);
}
