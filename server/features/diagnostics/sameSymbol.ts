import type { Letter, Span } from '../../letter/types';
import { filesInWords, MOST_NAMED } from '../wording';
import type { Rule } from './finding';

/** Two letters that go by one symbol, of which the reader has said nothing. */
export const sameSymbol: Rule = ({ entry }, { library }) => {
  const resolution = library.resolve(entry.shown);
  if (resolution.state !== 'ambiguous' || !resolution.candidates.includes(entry)) return [];
  const others = resolution.candidates.filter(
    ({ uri, letter }) => uri !== entry.uri && letter.masthead.kind !== null,
  );
  if (others.length === 0) return [];
  const symbol = entry.shown.map(({ canonical }) => canonical).join('-');
  return [
    {
      span: entry.letter.masthead.ranges.symbol ?? headOf(entry.letter),
      message: `${symbol} is also the symbol of ${filesInWords(others)}.`,
      related: others.slice(0, MOST_NAMED).map(({ uri, letter, name }) => ({
        uri,
        span: headOf(letter),
        message: name,
      })),
    },
  ];
};

/** Where a reader knows a letter by: its title, or its first words. */
export function headOf({ masthead, zones }: Letter): Span {
  return masthead.ranges.title ?? zones[0] ?? { start: 0, end: 0 };
}
