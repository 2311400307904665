import type { ReadSentence } from './claimKinds';
import { foldName } from './placeKeys';
import type { Reading } from './reading';
import { countryOfPeople, senderCountry } from './states';
import { OPENINGS, SENDER_IN_TITLE, SUBJECT } from './tables/claims';

/** Who or what a sentence opens with. */
export type Opening =
  /** The sender: `My Government`, or the State by its name. */
  | 'own'
  /** Who is asked to act. */
  | 'addressed'
  /** What was said before, whoever it is. */
  | 'anaphor'
  /** Another State or the like, by its name. */
  | 'named'
  | 'other';

const SUBJECT_WITHIN = 60;
const OPENING_LENGTH = 90;
/** The title's word against the letter's. */
const TITLE_COUNTS = 3;

/** Who or what each sentence opens with; a pronoun stands for the subject before it. */
export function readOpenings(
  reading: Reading,
  sentences: readonly ReadSentence[],
): readonly Opening[] {
  const sender = senderOf(reading, sentences);
  let last: Opening = 'other';
  return sentences.map(({ firstWord, end }) => {
    const words = reading.text.slice(firstWord, Math.min(firstWord + OPENING_LENGTH, end));
    const opening = openingOf(words, sender);
    const pronoun = OPENINGS.pronoun.test(words) && (last === 'own' || last === 'addressed');
    if (!pronoun) last = opening;
    return pronoun ? last : opening;
  });
}

/** Whether a sentence opens with `it`, `those acts` or the like. */
export function refersBack(text: string, { firstWord, end }: ReadSentence): boolean {
  return OPENINGS.anaphor.test(text.slice(firstWord, Math.min(firstWord + OPENING_LENGTH, end)));
}

function openingOf(words: string, sender: string | null): Opening {
  if (OPENINGS.own.test(words)) return 'own';
  if (OPENINGS.addressed.test(words)) return 'addressed';
  if (OPENINGS.anaphor.test(words)) return 'anaphor';
  const subject = subjectOf(words);
  if (subject === null) return 'other';
  if (subject === sender) return 'own';
  const country = senderCountry(subject) ?? peopleOf(subject);
  return sender !== null && country !== null ? 'named' : 'other';
}

/**
 * The sender as subjects name it (a country's code, or a name that is no country's): the one that
 * most often condemns, calls upon, reserves its right and so on, and the one in the title.
 */
function senderOf(reading: Reading, sentences: readonly ReadSentence[]): string | null {
  const counts = new Map<string, number>();
  const count = (subject: string | null, by: number): void => {
    if (subject !== null) counts.set(subject, (counts.get(subject) ?? 0) + by);
  };
  for (const { firstWord, cues } of sentences) {
    const cue = cues.find(({ speaker }) => speaker);
    if (cue !== undefined && cue.start - firstWord <= SUBJECT_WITHIN)
      count(subjectOf(reading.text.slice(firstWord, cue.start)), 1);
  }
  count(senderInTitle(reading), TITLE_COUNTS);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

function senderInTitle({ text, blocks }: Reading): string | null {
  for (const { kind, start, end } of blocks) {
    if (kind !== 'title') continue;
    const sender = SENDER_IN_TITLE.exec(text.slice(start, end))?.[1];
    if (sender !== undefined) return senderCountry(sender) ?? sender;
  }
  return null;
}

/** What a sentence opens with: `SY` for `The Government of the Syrian Arab Republic`. */
function subjectOf(words: string): string | null {
  const name = SUBJECT.exec(words)?.[1]?.trim();
  return name === undefined ? null : (senderCountry(name) ?? name);
}

/** The country of `Israeli` in `Israeli forces`. */
function peopleOf(subject: string): string | null {
  const [first = ''] = subject.split(' ', 1);
  return countryOfPeople(foldName(first))?.code ?? null;
}
