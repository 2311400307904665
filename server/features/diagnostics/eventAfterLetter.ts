import { dateInWords } from '../../letter/dateWords';
import { isToldAsPast } from '../../letter/pastEvents';
import type { Claim, DateMention, Letter } from '../../letter/types';
import { mentionsWithin, spanAt } from '../mentions';
import type { Rule } from './finding';

/** An incident that is told of as past, on a day, stated in full, after its letter was written. */
export const eventAfterLetter: Rule = ({ entry, text }) =>
  entry.letter.claims
    .filter(({ kind }) => kind === 'incident')
    .flatMap((claim) => {
      const written = lastDay(entry.letter, claim);
      if (written === null) return [];
      return mentionsWithin(entry.letter, claim)
        .filter((mention) => mention.type === 'date')
        .filter(
          (date) =>
            isStatedDay(date) &&
            date.value > written.day &&
            claim.event?.dates.includes(date.value),
        )
        .filter((date) => isTold(text, claim, date))
        .map((date) => ({
          span: date,
          message: `${dateInWords(date.value)} is later than the letter, which ${written.how} ${dateInWords(written.day)}.`,
        }));
    });

/** The latest of the days on which the letter, and the annex that a claim stands in, are dated, and on which it was distributed. */
function lastDay({ masthead, parts }: Letter, { part }: Claim): Written | null {
  if (masthead.date === null) return null;
  const dated = [masthead.date, parts[part]?.date ?? ''].sort().at(-1) ?? '';
  const { distributed } = masthead;
  return distributed !== null && distributed > dated
    ? { day: distributed, how: 'was distributed on' }
    : { day: dated, how: 'is dated' };
}

/** An ISO day, and what the letter says of it. */
interface Written {
  readonly day: string;
  readonly how: 'is dated' | 'was distributed on';
}

function isStatedDay({ certain, alternatives }: DateMention): boolean {
  return certain.year !== undefined && certain.day !== undefined && alternatives.length === 0;
}

function isTold(text: string, { sentences }: Claim, date: DateMention): boolean {
  const sentence = spanAt(sentences, date.start);
  return sentence !== undefined && isToldAsPast(text, sentence, date);
}
