import { CITED_DATE, SINCE } from './tables/claims';
import type { DateMention, Mention, Span } from './types';

/** What the mentions of a sentence say about its kind. */
export interface Facts {
  /** The dates that tell on which day something happened. */
  readonly eventDates: readonly DateMention[];
  /** It names a month in which something happened. */
  readonly month: boolean;
  /** It names a time from which something lasts. */
  readonly since: boolean;
  /** It counts the dead, the injured, … */
  readonly toll: boolean;
  /** It names a place that is no country. */
  readonly place: boolean;
  /** It cites a letter or the like, not an organ's own text. */
  readonly communication: boolean;
}

const DAY = /^\d{4}-\d\d-\d\d/;
const MONTH = /^\d{4}-\d\d/;
/** How many characters before a date tell what it is the date of. */
const BEFORE = 80;
const NO_FACTS: Facts = {
  eventDates: [],
  month: false,
  since: false,
  toll: false,
  place: false,
  communication: false,
};

/** `mentions` are those that stand in the sentence, in order. */
export function readFacts(text: string, sentence: Span, mentions: readonly Mention[]): Facts {
  if (mentions.length === 0) return NO_FACTS;
  const facts = { ...NO_FACTS, eventDates: [] as DateMention[] };
  for (const [index, mention] of mentions.entries()) {
    if (mention.type === 'figure') facts.toll ||= mention.role !== null;
    else if (mention.type === 'place') facts.place ||= mention.placeType !== 'country';
    else if (mention.type === 'symbol')
      facts.communication ||= mention.documents.some(({ kind }) => kind === 'document');
    else {
      const before = text.slice(Math.max(sentence.start, mention.start - BEFORE), mention.start);
      facts.month ||= MONTH.test(mention.value);
      if (SINCE.test(before)) facts.since = true;
      else if (isEventDate(mention, before, mentions[index + 1])) facts.eventDates.push(mention);
    }
  }
  return facts;
}

function isEventDate(date: DateMention, before: string, next: Mention | undefined): boolean {
  if (!DAY.test(date.value)) return false;
  if (next?.type === 'symbol' && next.start - date.end <= 3) return false;
  return !CITED_DATE.test(before);
}
