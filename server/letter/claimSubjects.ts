import type { ReadSentence } from './claimKinds';
import { foldName } from './placeKeys';
import type { Reading } from './reading';
import { countryOfPeople, senderCountry } from './states';
import { OPENING, SENDER_IN_TITLE, SPEAKS_FOR_STATE, SUBJECT } from './tables/claims';

/** Who or what a sentence is about, by its first words. */
export type Subject =
  /** The sender: `My Government`, or the State by its name. */
  | 'own'
  /** Who is asked to act. */
  | 'addressed'
  /** What was said before, whoever it is. */
  | 'anaphor'
  /** Another State or the like, by its name. */
  | 'named'
  | 'other';

export interface Opening {
  readonly subject: Subject;
  /** It opens with `it`, `those acts` or the like. */
  readonly refersBack: boolean;
}

const SUBJECT_WITHIN = 60;
/** The title's word against the letter's. */
const TITLE_COUNTS = 3;

/** How each sentence opens; a pronoun stands for the subject before it. */
export function readOpenings(
  reading: Reading,
  sentences: readonly ReadSentence[],
): readonly Opening[] {
  const { text } = reading;
  const countries = new Countries();
  const sender = senderOf(reading, sentences, countries);
  let last: Subject = 'other';
  return sentences.map(({ firstWord }) => {
    const { subject, pronoun } = subjectAt(text, firstWord, sender, countries);
    const refersBack = subject === 'anaphor';
    if (pronoun && (last === 'own' || last === 'addressed')) return { subject: last, refersBack };
    last = subject;
    return { subject, refersBack };
  });
}

function subjectAt(
  text: string,
  at: number,
  sender: string | null,
  countries: Countries,
): { readonly subject: Subject; readonly pronoun: boolean } {
  OPENING.lastIndex = at;
  const [, own, addressed, anaphor, pronoun] = OPENING.exec(text) ?? [];
  if (own !== undefined) return { subject: 'own', pronoun: false };
  if (addressed !== undefined) return { subject: 'addressed', pronoun: false };
  if (anaphor !== undefined) return { subject: 'anaphor', pronoun: pronoun !== undefined };
  return { subject: namedSubject(nameAt(text, at), sender, countries), pronoun: false };
}

function namedSubject(name: string | null, sender: string | null, countries: Countries): Subject {
  if (name === null || sender === null) return 'other';
  if (name === sender || countries.of(name) === sender) return 'own';
  const country = countries.of(name) ?? countries.ofPeople(name);
  if (country === sender && SPEAKS_FOR_STATE.test(name)) return 'own';
  return country === null ? 'other' : 'named';
}

/**
 * The sender (a country's code, or the name of what is no country): the subject that most often
 * condemns, calls upon, reserves its right and so on, and the State in the title.
 */
function senderOf(
  reading: Reading,
  sentences: readonly ReadSentence[],
  countries: Countries,
): string | null {
  const counts = new Map<string, number>();
  const count = (name: string | null, by: number): void => {
    const sender = name === null ? null : (countries.of(name) ?? name);
    if (sender !== null) counts.set(sender, (counts.get(sender) ?? 0) + by);
  };
  for (const { firstWord, cues } of sentences) {
    const cue = cues.find(({ speaker }) => speaker);
    if (cue === undefined || cue.start - firstWord > SUBJECT_WITHIN) continue;
    OPENING.lastIndex = firstWord;
    if (!OPENING.test(reading.text)) count(nameAt(reading.text, firstWord), 1);
  }
  count(senderInTitle(reading), TITLE_COUNTS);
  let most: string | null = null;
  for (const [name, times] of counts)
    if (most === null || times > (counts.get(most) ?? 0)) most = name;
  return most;
}

function senderInTitle({ text, blocks }: Reading): string | null {
  for (const { kind, start, end } of blocks) {
    if (kind !== 'title') continue;
    const sender = SENDER_IN_TITLE.exec(text.slice(start, end))?.[1];
    if (sender !== undefined) return sender;
  }
  return null;
}

/** The name that a sentence opens with: `Syrian Arab Republic`, of `The Government of the …`. */
function nameAt(text: string, at: number): string | null {
  SUBJECT.lastIndex = at;
  return SUBJECT.exec(text)?.[1] ?? null;
}

/** The countries that names stand for, each looked up once. */
class Countries {
  private readonly byName = new Map<string, string | null>();
  private readonly byPeople = new Map<string, string | null>();

  of(name: string): string | null {
    return recall(this.byName, name, senderCountry);
  }

  /** The country of `Israeli` in `Israeli forces`. */
  ofPeople(name: string): string | null {
    const [first = ''] = name.split(' ', 1);
    return recall(this.byPeople, first, (word) => countryOfPeople(foldName(word))?.code ?? null);
  }
}

function recall(
  known: Map<string, string | null>,
  name: string,
  find: (name: string) => string | null,
): string | null {
  const found = known.get(name);
  if (found !== undefined) return found;
  const country = find(name);
  known.set(name, country);
  return country;
}
