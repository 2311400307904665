import { dateInWords } from '../../letter/dateWords';
import { FUTURE_CUES, LIMIT_CUES } from '../../letter/tables/dates';
import type { Claim, DateMention, Letter } from '../../letter/types';
import { mentionsWithin, spanAt } from '../mentions';
import type { Rule } from './finding';

/** Words that put what a sentence tells, or a date in it, into the time to come. */
const NOT_YET = new RegExp(
  `\\b(?:${[...FUTURE_CUES, 'would', 'going to', 'intends?', 'next', 'plans?', 'expected'].join('|')})\\b`,
  'i',
);
const LIMIT = new RegExp(`\\b(?:${LIMIT_CUES.join('|')})[\\s,]*$`, 'i');

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
            isStatedDay(date) && date.value > written && claim.event?.dates.includes(date.value),
        )
        .filter((date) => isTold(text, claim, date))
        .map((date) => ({
          span: date,
          message: `${dateInWords(date.value)} is later than the letter, which is dated ${dateInWords(written)}.`,
        }));
    });

/** The later of the days on which the letter and the annex that a claim stands in are dated. */
function lastDay({ masthead, parts }: Letter, { part }: Claim): string | null {
  const days = [masthead.date, masthead.distributed, parts[part]?.date ?? null];
  return masthead.date === null
    ? null
    : (days
        .filter((day) => day !== null)
        .sort()
        .at(-1) ?? null);
}

function isStatedDay({ certain, alternatives }: DateMention): boolean {
  return certain.year !== undefined && certain.day !== undefined && alternatives.length === 0;
}

function isTold(text: string, { sentences }: Claim, date: DateMention): boolean {
  const sentence = spanAt(sentences, date.start);
  if (sentence === undefined) return false;
  const before = text.slice(sentence.start, date.start);
  return !LIMIT.test(before) && !NOT_YET.test(text.slice(sentence.start, sentence.end));
}
