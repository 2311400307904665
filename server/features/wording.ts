import { dayNumber, parseDay, weekdayOf } from '../letter/calendar';
import { dateInWords } from '../letter/dateWords';
import { WEEKDAYS } from '../letter/tables/dates';
import type { LetterKind, Masthead, Quantity } from '../letter/types';
import type { Difference } from '../library/incidentComparison';

/** How hovers, labels and outlines put values into words. */

const KINDS: Readonly<Record<LetterKind, string>> = {
  'identical-letters': 'Identical letters',
  letter: 'Letter',
  'note-verbale': 'Note verbale',
};

/** `Identical letters dated 6 August 2017`. */
export function kindAndDate({ kind, date }: Pick<Masthead, 'kind' | 'date'>): string {
  const noun = kind === null ? 'Document' : KINDS[kind];
  return date === null ? noun : `${noun} dated ${dateInWords(date)}`;
}

/** `Identical letters dated 6 August 2017 · Syrian Arab Republic, Permanent Representative`. */
export function letterInWords(masthead: Masthead): string {
  const { sender } = masthead;
  const by = sender && [sender.state, sender.office].filter(Boolean).join(', ');
  return [kindAndDate(masthead), by].filter(Boolean).join(' · ');
}

/** `Friday` for an ISO day, null for anything else. */
export function weekdayInWords(iso: string): string | null {
  const day = parseDay(iso);
  return day === null ? null : (WEEKDAYS[weekdayOf(dayNumber(day))] ?? null);
}

export function weekdayName(index: number): string {
  return WEEKDAYS[index] ?? '';
}

const BOUNDS: Readonly<Record<Quantity['bound'], string>> = {
  exact: '',
  min: 'at least ',
  max: 'at most ',
  approx: 'about ',
};

/** `at least 40`, `10 to 12`, `dozens`. */
export function quantityInWords({ value, high, vague, bound }: Quantity): string {
  const number = (amount: number): string => amount.toLocaleString('en');
  const size =
    vague ??
    (value === null ? '' : high === null ? number(value) : `${number(value)} to ${number(high)}`);
  return BOUNDS[bound] + size;
}

/** `16 civilians`, `thousands of residents`. */
export function figureInWords(quantity: Quantity, unit: string): string {
  const link = quantity.vague !== null && unit !== '' ? ' of ' : ' ';
  return `${quantityInWords(quantity)}${link}${unit}`.trim();
}

/** What the other letter says: `18 killed`, `5 August 2017`, `“gunmen” said to have acted`. */
export function differenceInWords(difference: Difference): string {
  switch (difference.of) {
    case 'date':
      return difference.there.map(dateInWords).join(', ');
    case 'place':
      return difference.there.join(' and ');
    case 'actors':
      return `${difference.there.map((actor) => `“${actor}”`).join(', ')} said to have acted`;
    case 'means':
      return `by ${difference.there.join(', ')}`;
    default:
      return `${difference.there.map(quantityInWords).join(' + ')} ${difference.of}`;
  }
}

/** `1 letter`, `3 letters`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** `one`, `one and two`, `one, two and three`; empty ones are left out. */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words.filter(Boolean));
}

/** As many files as a reader looks through; of others only the number is told. */
export const MOST_NAMED = 10;

/** `a.txt, b.txt`; of many the first, and how many others: `a.txt, b.txt and 12 more`. */
export function filesInWords(files: readonly { readonly name: string }[]): string {
  const names = files.slice(0, MOST_NAMED).map(({ name }) => name);
  const others = files.length - names.length;
  return names.join(', ') + (others > 0 ? ` and ${others.toLocaleString('en')} more` : '');
}
