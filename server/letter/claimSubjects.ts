import type { ReadSentence } from './claimKinds';
import { foldName } from './placeKeys';
import type { Reading } from './reading';
import { countryOfPeople, senderCountry } from './states';
import { INTRODUCTION, OPENING, SPEAKS_FOR_STATE, SUBJECT } from './tables/claims';

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
/** A State speaks, against a name of whatever else. */
const STATE_COUNTS = 2;

/** How each sentence opens; a pronoun stands for the subject before it. `authors` are those of the parts. */
export function readOpenings(
  reading: Reading,
  sentences: readonly ReadSentence[],
  authors: readonly (string | null)[],
): readonly Opening[] {
  const { text } = reading;
  const countries = new Countries();
  const senders = authors.map((author) => author && countries.senderKey(author));
  const unnamed = senders[0] ?? speakerOf(reading, sentences, countries);
  let last: Subject = 'other';
  return sentences.map(({ start, end, firstWord }) => {
    const sender = senders[reading.blockAt(start).part] ?? unnamed;
    const at = afterIntroduction(text, firstWord, end);
    const { subject, pronoun } = subjectAt(text, at, sender, countries);
    const refersBack = subject === 'anaphor' && at === firstWord;
    if (pronoun && (last === 'own' || last === 'addressed')) return { subject: last, refersBack };
    last = subject;
    return { subject, refersBack };
  });
}

/** Where the subject may stand: after `In this regard, ` or the like. */
function afterIntroduction(text: string, firstWord: number, end: number): number {
  INTRODUCTION.lastIndex = firstWord;
  return INTRODUCTION.test(text) && INTRODUCTION.lastIndex < end
    ? INTRODUCTION.lastIndex
    : firstWord;
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
  const country =
    countries.of(name) ?? countries.ofPeople(name) ?? ofSeveral(name, sender, countries);
  if (country === sender && SPEAKS_FOR_STATE.test(name)) return 'own';
  return country === null ? 'other' : 'named';
}

/** One of the countries that are named together, unless the sender is among them. */
function ofSeveral(name: string, sender: string, countries: Countries): string | null {
  const all = name.split(/ and (?:the )?/).map((one) => countries.of(one));
  return all.length === 1 || all.includes(sender) ? null : (all.find(Boolean) ?? null);
}

/**
 * The sender of a letter whose head does not tell (a country's code, or the name of what is no
 * country): the subject that most often condemns, calls upon, reserves its right and so on.
 */
function speakerOf(
  reading: Reading,
  sentences: readonly ReadSentence[],
  countries: Countries,
): string | null {
  const counts = new Map<string, number>();
  for (const { firstWord, end, cues } of sentences) {
    const at = afterIntroduction(reading.text, firstWord, end);
    const cue = cues.find(({ start, speaker }) => speaker && start > at);
    if (cue === undefined || cue.start - at > SUBJECT_WITHIN) continue;
    OPENING.lastIndex = at;
    if (OPENING.test(reading.text)) continue;
    const name = nameAt(reading.text, at);
    if (name === null) continue;
    const key = countries.senderKey(name);
    counts.set(key, (counts.get(key) ?? 0) + (countries.of(name) === null ? 1 : STATE_COUNTS));
  }
  let most: string | null = null;
  for (const [name, times] of counts)
    if (most === null || times > (counts.get(most) ?? 0)) most = name;
  return most;
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

  /** By what a sender is known: its country's code, or its name. */
  senderKey(name: string): string {
    return this.of(name) ?? name;
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
