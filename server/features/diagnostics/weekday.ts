import { dateInWords } from '../../letter/dateWords';
import { weekdayInWords, weekdayName } from '../wording';
import type { Rule } from './finding';

/** `Monday, 4 August 2017`, which was a Friday. A date whose year is inferred proves nothing. */
export const weekday: Rule = ({ entry }) =>
  entry.letter.mentions.flatMap((mention) => {
    if (mention.type !== 'date' || mention.weekday === null || mention.weekday.agrees) return [];
    const real = weekdayInWords(mention.value);
    if (mention.certain.year === undefined || mention.alternatives.length > 0 || real === null)
      return [];
    const stated = weekdayName(mention.weekday.stated);
    return [
      {
        span: mention,
        message: `${dateInWords(mention.value)} was a ${real}; the letter says ${stated}.`,
      },
    ];
  });
