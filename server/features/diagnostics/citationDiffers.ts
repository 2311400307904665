import { dateInWords } from '../../letter/dateWords';
import { isSameState, senderCountry } from '../../letter/states';
import type { Citation, Letter } from '../../letter/types';
import type { Entry } from '../../library/library';
import type { OpenSource, Rule } from './finding';
import { headOf } from './sameSymbol';

/** `letter dated 5 May`; in `the attack of 5 May` the day is not the letter's. */
const DATED = /\b(?:dated|(?:letters?|notes? verbales?)\s+of)\s+$/i;

/** A letter cited by its symbol, and by a date or sender that it, and all its annexes, do not bear. */
export const citationDiffers: Rule = (source, { library }) => {
  const { entry } = source;
  return entry.letter.citations.flatMap((citation) => {
    if (citation.form !== 'symbol') return [];
    const resolution = library.resolveCitation(entry, citation);
    if (resolution.state !== 'resolved' || isGuess(resolution.target)) return [];
    const { target } = resolution;
    const difference = differenceOf(citation, target.letter, source);
    if (difference === null) return [];
    const symbol = citation.documents.map(({ canonical }) => canonical).join('-');
    const related = [{ uri: target.uri, span: headOf(target.letter), message: target.name }];
    return [{ span: citation, message: `${symbol} (${target.name}) ${difference}.`, related }];
  });
};

/** Whether it is known by how others cite it alone. */
function isGuess({ shownIn, letter }: Entry): boolean {
  return shownIn === 'none' || letter.masthead.kind === null;
}

function differenceOf(
  citation: Citation,
  { masthead, parts }: Letter,
  source: OpenSource,
): string | null {
  const { date, sender } = citation.described;
  const days = [masthead.date, masthead.distributed, ...parts.map((part) => part.date)];
  if (date !== null && masthead.date !== null && !days.includes(date) && isDated(citation, source))
    return `is dated ${dateInWords(masthead.date)}, and is cited here as of ${dateInWords(date)}`;
  const own = masthead.sender?.state;
  if (sender === null || own === undefined || !isKnown(sender) || !isKnown(own)) return null;
  const senders = [own, ...parts.flatMap((part) => part.sender?.state ?? [])];
  return senders.some((state) => isSameState(state, sender))
    ? null
    : `is from ${own}, and is cited here as from ${sender}`;
}

/** Whether the words before the date say that it is the letter's. */
function isDated(citation: Citation, { entry, text }: OpenSource): boolean {
  const before = entry.letter.mentions.findLast(
    (mention) => mention.type === 'date' && mention.end <= citation.start,
  );
  return (
    before?.type === 'date' &&
    before.value === citation.described.date &&
    before.certain.year !== undefined &&
    DATED.test(text.slice(Math.max(0, before.start - 40), before.start))
  );
}

const isKnown = (state: string): boolean => senderCountry(state) !== null;
