import type { Claim, Mention, Span } from '../letter/types';
import type { Source } from './context';
import { spanAt } from './mentions';

/** How much of a sentence counts as its first words, in characters, if no comma ends them. */
const FIRST_WORDS = 40;
const WORD = /[\p{L}\p{N}]/u;

/** The claim whose first words, outside all mentions, an offset is in, and those words. */
export function claimOpenedAt(
  { entry: { letter }, text }: Source,
  offset: number,
): { readonly claim: Claim; readonly words: Span } | undefined {
  const claim = spanAt(letter.claims, offset);
  if (claim === undefined || text === null || letter.masthead.kind === null) return undefined;
  const sentence = claim.sentences[0] ?? claim;
  const mentions = letter.mentions.filter(
    ({ start, end }) => end > sentence.start && start < sentence.end,
  );
  const words = openings(text, sentence, mentions).find(
    ({ start, end }) => start <= offset && offset <= end,
  );
  return words && { claim, words };
}

/** The first words of a sentence, up to a comma, without the mentions among them. */
function openings(text: string, sentence: Span, mentions: readonly Mention[]): readonly Span[] {
  const found: Span[] = [];
  let limit = sentence.end;
  let begun = false;
  let at = sentence.start;
  for (const next of [...mentions, { start: sentence.end, end: sentence.end }]) {
    if (at >= limit) break;
    const between = text.slice(at, Math.min(next.start, limit));
    const first = begun ? 0 : between.search(WORD);
    if (first >= 0) {
      // Words that come after a mention, as in `Yesterday, warplanes …`, may be the first.
      if (!begun) limit = Math.min(limit, at + first + FIRST_WORDS);
      begun = true;
      const comma = between.indexOf(',', first);
      if (comma >= 0) limit = Math.min(limit, at + comma);
    }
    const end = Math.min(at + between.length, limit);
    if (at < end) found.push({ start: at, end });
    at = next.end;
  }
  return found;
}
