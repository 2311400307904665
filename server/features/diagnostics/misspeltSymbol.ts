import type { SymbolMention } from '../../letter/types';
import type { Rule } from './finding';

/** A symbol that was read through a misspelling. One that only leaves out its year is none. */
export const misspeltSymbol: Rule = ({ entry }) =>
  entry.letter.mentions.flatMap((mention) => {
    if (mention.type !== 'symbol' || mention.misspelling === null) return [];
    if (mention.misspelling === 'missing-year') return [];
    return [{ span: mention.ranges.designator, message: `Read as ${rightSpelling(mention)}.` }];
  });

/** How a symbol is written. */
export function rightSpelling({ documents }: SymbolMention): string {
  return documents.map(({ canonical }) => canonical).join('-');
}
