import { dayNumber, parseDay } from '../../letter/calendar';
import type { DateMention } from '../../letter/types';
import type { FeatureContext, Source } from '../context';
import { dotted, type HoverLine } from '../markup';
import { dateInWords } from '../../letter/dateWords';
import { counted, weekdayInWords, weekdayName } from '../wording';

/** Which day a date is, how far from the letter's, how it was read, and who else names it. */
export function describeDate(
  mention: DateMention,
  source: Source,
  context: FeatureContext,
): readonly HoverLine[] {
  const weekday = weekdayInWords(mention.value);
  const words = [weekday, dateInWords(mention.value)].filter(Boolean).join(', ');
  const { date } = source.entry.letter.masthead;
  return [
    dotted({ strong: words }, mention.value, distance(mention.value, date)),
    dotted(howRead(mention)),
    ...wrongWeekday(mention, weekday),
    ...otherReadings(mention),
    [alsoNamed(mention, source, context)],
  ];
}

/** How far a day lies from the letter's date, in days up to two months. */
function distance(value: string, letterDate: string | null): string | null {
  const day = parseDay(value);
  const anchor = letterDate === null ? null : parseDay(letterDate);
  if (day === null || anchor === null) return null;
  const days = dayNumber(day) - dayNumber(anchor);
  const side = days < 0 ? 'before' : 'after';
  if (days === 0) return 'the letter’s date';
  if (Math.abs(days) === 1) return `the day ${side} the letter’s date`;
  if (Math.abs(days) <= 60) return `${Math.abs(days)} days ${side} the letter’s date`;
  return `about ${approximately(Math.abs(days))} ${side} the letter’s date`;
}

function approximately(days: number): string {
  const months = Math.round(days / 30.44);
  return months < 24 ? `${months} months` : `${Math.round(days / 365.25)} years`;
}

function howRead({ derivation, implied, anchor }: DateMention): string | null {
  if (derivation === 'explicit') return null;
  const from =
    anchor === null
      ? 'the context'
      : anchor.kind === 'letter'
        ? `the date of the letter or annex, ${dateInWords(anchor.date)}`
        : `the date named before it, ${dateInWords(anchor.date)}`;
  if (derivation === 'relative') return `Counted from ${from}`;
  const parts = (['year', 'month', 'day'] as const).filter((part) => implied[part] !== undefined);
  return parts.length === 0
    ? null
    : `The ${parts.join(' and the ')} come${parts.length === 1 ? 's' : ''} from ${from}`;
}

function wrongWeekday({ weekday }: DateMention, real: string | null): readonly HoverLine[] {
  if (weekday === null || weekday.agrees || real === null) return [];
  return [[`The letter says ${weekdayName(weekday.stated)}; that day was a ${real}.`]];
}

function otherReadings({ alternatives }: DateMention): readonly HoverLine[] {
  if (alternatives.length === 0) return [];
  return [[`Could also be read as ${alternatives.map(dateInWords).join(' or ')}.`]];
}

function alsoNamed(mention: DateMention, source: Source, { library }: FeatureContext): string {
  const others = library.alsoNaming(mention, source.entry);
  return others === 0
    ? 'Named in no other letter of this library'
    : `Also named in ${counted(others, 'other letter')}`;
}
