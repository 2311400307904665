import { isFuture, isLimit } from './dateContext';
import { fullDate, type DateCandidate } from './dateCandidates';
import { dayOf } from './dateMentions';
import type { Reading } from './reading';

/**
 * The days that the parts of a document are dated, in days since 1970. A day in the title of an
 * annex that comes after the letter, or before other days that the annex tells of, is not the
 * annex's own (`Incidents since 5 May 2014`); such an annex has the letter's day.
 */
export function daysOfParts(
  reading: Reading,
  candidates: readonly DateCandidate[],
  partDates: readonly (string | null)[],
): readonly (number | null)[] {
  const [letter = null, ...annexes] = partDates.map((date) => (date === null ? null : dayOf(date)));
  const days = [letter, ...annexes.map((day) => (isBefore(day, letter) ? day : letter))];
  if (days.every((day) => day === letter)) return days;
  const { blocks } = reading;
  let block = 0;
  for (const candidate of candidates) {
    while ((blocks[block]?.end ?? Infinity) <= candidate.start) block++;
    const { kind, part } = blocks[block] ?? { kind: 'body', part: 0 };
    const own = days[part];
    if (kind !== 'body' || part === 0 || own === letter || typeof own !== 'number') continue;
    const date = fullDate(candidate);
    const told = date === null ? null : dayOf(date);
    if (told === null || told <= own || (letter !== null && told > letter)) continue;
    if (!isFuture(reading, candidate.start) && !isLimit(reading, candidate.start))
      days[part] = letter;
  }
  return days;
}

const isBefore = (day: number | null, letter: number | null): boolean =>
  day !== null && (letter === null || day <= letter);
