import { ADVERBIAL_BEFORE, CLAUSE_BEFORE, NOT_YET, TO_DO } from './tables/pastEvents';
import { TENSE } from './tables/claims';
import type { Span } from './types';

/**
 * Whether a sentence tells of what happened on a day as past, and not of what was then planned,
 * announced or threatened. Both spans are into `text`. In doubt it does not.
 */
export function isToldAsPast(text: string, sentence: Span, day: Span): boolean {
  if (NOT_YET.test(text.slice(sentence.start, sentence.end))) return false;
  const before = text.slice(sentence.start, day.start);
  if (!ADVERBIAL_BEFORE.test(before)) return false;
  const opening = CLAUSE_BEFORE.exec(before)?.[0].length ?? 0;
  const clause = before.slice(opening);
  if (TO_DO.test(clause)) return false;
  const verb = TENSE.exec(clause + text.slice(day.start, sentence.end));
  return verb !== null && verb[1] === undefined;
}
