import { FUTURE_CUES } from './dates';

/*
 * The words by which it is told whether what a sentence says of a day is past, for English.
 */

/** They put what a sentence tells, or a date in it, into the time to come. */
export const NOT_YET = new RegExp(
  `\\b(?:${[...FUTURE_CUES, 'would', 'going to', 'intends?', 'next', 'plans?', 'expected'].join('|')})\\b`,
  'i',
);

/** Before a day on which something is said to have happened; not `the meeting of`, `called for`, `by`. */
export const ADVERBIAL_BEFORE =
  /(?:^\W*(?:\d{1,3}[.)]\s+)?|\b(?:on|(?:morning|afternoon|evening|night|dawn|day|hours) of)\s+)$/i;

/** Up to where the last clause before a day opens. */
export const CLAUSE_BEFORE = /^[^]*(?:[;:]|\b(?:that|which|who|when|where|while|whereas)\b)/i;

/** What is to be done: `threatened to bomb`; not `to the village`. */
export const TO_DO =
  /\bto\s+(?!(?:the|an?|its|their|his|her|our|my|your|this|that|these|those)\b)[a-z]+/;
