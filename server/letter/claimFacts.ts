import { dayNumber, parseDay } from './calendar';
import { AND_DATE, CITED_DATE, SINCE } from './tables/claims';
import type { DateMention, Mention } from './types';

/** What the mentions of a sentence say about its kind. */
export interface Facts {
  /** The dates that tell on which day something happened. */
  readonly eventDates: readonly DateMention[];
  /** It names a month in which something happened. */
  readonly month: boolean;
  /** The dates from or to which something lasts, and those of weeks and months. */
  readonly since: readonly DateMention[];
  /** It counts the dead, the injured, … */
  readonly toll: boolean;
  /** It counts the dead or the injured. */
  readonly harm: boolean;
  /** It names a place that is no country. */
  readonly place: boolean;
  /** It cites a letter or the like, not an organ's own text. */
  readonly communication: boolean;
}

/** What happened within so many days may be one event; what did in more is summed up. */
const DAYS_OF_EVENT = 60;
/** Where an EDTF value has hyphens if it goes down to the month, and to the day. */
const MONTH_HYPHEN = 4;
const DAY_HYPHEN = 7;
const NO_FACTS: Facts = {
  eventDates: [],
  month: false,
  since: [],
  toll: false,
  harm: false,
  place: false,
  communication: false,
};

/** `mentions` are those that stand in a sentence, in order. */
export function readFacts(text: string, mentions: readonly Mention[]): Facts {
  if (mentions.length === 0) return NO_FACTS;
  const eventDates: DateMention[] = [];
  let month = false;
  const since: DateMention[] = [];
  let toll = false;
  let harm = false;
  let place = false;
  let communication = false;
  let cited: DateMention | null = null;
  for (const [index, mention] of mentions.entries()) {
    switch (mention.type) {
      case 'figure':
        toll ||= mention.role !== null;
        harm ||= mention.role === 'killed' || mention.role === 'injured';
        break;
      case 'place':
        place ||= mention.placeType !== 'country';
        break;
      case 'symbol':
        communication ||= mention.documents.some(({ kind }) => kind === 'document');
        break;
      case 'date':
        month ||= mention.value[MONTH_HYPHEN] === '-';
        if (standsBefore(SINCE, text, mention.start) || isLong(mention)) since.push(mention);
        else if (
          standsBefore(CITED_DATE, text, mention.start) ||
          (cited !== null && AND_DATE.test(text.slice(cited.end, mention.start)))
        )
          cited = mention;
        else if (isEventDate(text, mention, mentions[index - 1], mentions[index + 1]))
          eventDates.push(mention);
    }
  }
  return { eventDates, month, since, toll, harm, place, communication };
}

export function isToTheDay({ value }: DateMention): boolean {
  return value[DAY_HYPHEN] === '-';
}

function isEventDate(
  text: string,
  date: DateMention,
  before: Mention | undefined,
  next: Mention | undefined,
): boolean {
  if (!isToTheDay(date)) return false;
  if (next?.type === 'symbol' && next.start - date.end <= 3) return false;
  // `resolution 871 (1993) of 4 October 1993`
  return !(before?.type === 'symbol' && text.slice(before.end, date.start) === ' of ');
}

/** Whether an interval is of more days than an event lasts. */
function isLong({ value }: DateMention): boolean {
  const [first = '', last] = value.split('/', 2);
  if (last === undefined) return false;
  const from = parseDay(first);
  const to = parseDay(last);
  return from === null || to === null || dayNumber(to) - dayNumber(from) >= DAYS_OF_EVENT;
}

function standsBefore(words: RegExp, text: string, at: number): boolean {
  words.lastIndex = at;
  return words.test(text);
}
