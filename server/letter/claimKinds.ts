import { findCues, type CueHit } from './claimCues';
import { isToTheDay, readFacts, type Facts } from './claimFacts';
import type { Subject } from './claimSubjects';
import { findClaimPhrases, type ClaimPhrase } from './claimPhrases';
import type { PhraseHit, Prose } from './phraseTree';
import type { Steps } from './steps';
import { ASIDE, INTRODUCTION, IS_TO_BE, TENSE, TOPIC, UP_TO } from './tables/claims';
import type { ClaimKind, DateMention, Mention, Span } from './types';

/** A sentence with what tells its kind. */
export interface ReadSentence extends Span {
  /** Where its first word begins, after a list's marker and quotation marks. */
  readonly firstWord: number;
  /** It tells what happened, not what is so, as far as its first words show. */
  readonly narrates: boolean;
  /** It names a matter, without a verb. */
  readonly topic: boolean;
  /** It has no verb that its first words show. */
  readonly verbless: boolean;
  /** It cites a letter or the like. */
  readonly cites: boolean;
  /** It counts the dead or the injured. */
  readonly harm: boolean;
  /** It tells from or to when something lasts. */
  readonly lasts: boolean;
  /** How strongly each kind is spoken for. */
  readonly scores: Scores;
  /** What its words tell of claims, and, as one sort of that, the cues to its kind. */
  readonly phrases: readonly PhraseHit<ClaimPhrase>[];
  readonly cues: readonly CueHit[];
  readonly mentions: readonly Mention[];
  /** The dates that tell when something happened, to the day. */
  readonly eventDates: readonly DateMention[];
  /** The months and years from or to which something lasts. */
  readonly lasting: readonly DateMention[];
}

/** A number for each kind, in the order of `KINDS`. */
type Scores = readonly number[];

/** Where several kinds are spoken for alike, the first goes. */
const KINDS: readonly ClaimKind[] = [
  'procedural',
  'demand',
  'condemnation',
  'reference',
  'incident',
  'position',
  'accusation',
];
const PLACE = Object.fromEntries(KINDS.map((kind, place) => [kind, place])) as Readonly<
  Record<ClaimKind, number>
>;

/**
 * How far into a sentence a cue stands, in characters, and what it then weighs: the main verb comes
 * early, subordinate clauses late. What the sender says of itself weighs most where it opens.
 */
const SPOKEN = { within: 40, factor: 1.4 };
const EARLY = { within: 60, factor: 1.2 };
const LATE = { from: 160, factor: 0.7 };
/** What every further cue of a kind adds, next to the strongest. */
const FURTHER = 0.12;
/** What is told without a day is told in general, as a rule; the more so in the present tense. */
const UNDATED = { past: 1.5, present: 3 };
/** What is counted up to a date is no one event. */
const SUMMED = 3;
/** A date that a sentence opens with begins within so many characters. */
const OPENS_WITHIN = 25;
/** What speaks for no kind this strongly has none of its own. */
const ENOUGH = 1;
const NO_SCORES = scoresOf({});
/** What the subject of a sentence adds to its kinds. */
const SWAY: Readonly<Record<Subject, Scores>> = {
  own: scoresOf({ position: 1.5, accusation: -2 }),
  addressed: scoresOf({ demand: 0.5 }),
  named: scoresOf({ position: -1.5, accusation: 1 }),
  anaphor: scoresOf({}),
  other: scoresOf({ accusation: 0.5 }),
};
/** A pronoun's subject sways less than one that is named. */
const BY_PRONOUN = 0.6;
/** A part opens with formulas. */
const SWAY_OF_FIRST = scoresOf({ procedural: 0.9, reference: 0.9 });
/** What is told right after an incident goes on with it; so it may in the next paragraph. */
const NARRATION = { sameParagraph: 2, nextParagraph: 1 };
/** So early in a sentence it says that its reader is informed, in characters; in its first clause. */
const INFORMS_WITHIN = 160;
const CLAUSE_ENDS = /[.;:]/;
/** How many characters of a sentence show its tense. */
const HEAD = 80;
/** Marks of a list item, quotation marks and the like before a sentence's first word. */
const LEAD =
  /(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[A-Z])[.)]\s+|[“"‘'«([—–-]\s*){0,3}(?:(?:Your )?Excellency, |Mr\. President, |Sirs?, )?/y;

/**
 * Reads one sentence. `mentions` are those that stand in it, and `written` is the ISO day that its
 * part is dated, if known.
 */
export function* readSentence(
  prose: Prose,
  span: Span,
  mentions: readonly Mention[],
  written: string | null,
): Steps<ReadSentence> {
  const { text } = prose;
  LEAD.lastIndex = span.start;
  LEAD.test(text);
  const start = Math.min(LEAD.lastIndex, span.end);
  yield;
  const phrases = findClaimPhrases(prose, span);
  yield;
  const cues = findCues(text, { start, end: span.end }, phrases);
  yield;
  const facts = readFacts(text, mentions);
  yield;
  const scores = scoreCues(cues, start);
  const told = toldFrom(text, start, phrases);
  const verb = mainVerb(text, told, span.end);
  const present = verb !== null && verb.now !== null;
  const narrates = verb?.now === null;
  const future = isToCome(text, verb) || (!narrates && isAllAfter(mentions, written));
  const announces = text.charAt(span.end - 1) === ':';
  const sums = countsUpTo(text, start, facts.since[0]);
  scoreFacts(scores, facts, { start: told, narrates, present, future, sums, announces });
  yield;
  return {
    start: span.start,
    end: span.end,
    firstWord: start,
    narrates,
    verbless: verb === null,
    topic: verb === null && isTopic(text, start, span.end),
    cites: facts.communication,
    harm: facts.harm,
    lasts: facts.since.length > 0,
    scores,
    phrases,
    cues,
    mentions,
    eventDates: facts.eventDates,
    lasting: facts.since.filter((date) => !isToTheDay(date)),
  };
}

/** Whether a sentence opens with a date up to which it counts. */
function countsUpTo(text: string, start: number, date: DateMention | undefined): boolean {
  UP_TO.lastIndex = start;
  return date !== undefined && date.start - start <= OPENS_WITHIN && UP_TO.test(text);
}

interface Verb {
  readonly start: number;
  /** What tells what is so; null for one that tells what happened. */
  readonly now: string | null;
}

/** The verb of a sentence told from an offset: not one before its subject, or in what is said of that. */
function mainVerb(text: string, told: number, end: number): Verb | null {
  const from = after(INTRODUCTION, text, told, end) ?? after(ASIDE, text, told, end) ?? told;
  return firstVerb(text, from, end) ?? (from === told ? null : firstVerb(text, told, end));
}

function firstVerb(text: string, from: number, end: number): Verb | null {
  const head = text.slice(from, Math.min(from + HEAD, end));
  // A telegram may be in capitals throughout.
  const verb = TENSE.exec(/[a-z]/.test(head) ? head : head.toLowerCase());
  return verb && { start: from + verb.index, now: verb[1] ?? null };
}

/** Whether the first verb tells what will, can or is to happen. */
function isToCome(text: string, verb: Verb | null): boolean {
  if (verb === null) return false;
  if (verb.now === 'will' || verb.now === 'can') return true;
  IS_TO_BE.lastIndex = verb.start;
  return IS_TO_BE.test(text);
}

/** Whether days are named, all of them after that on which the letter was written. EDTF sorts as it is written. */
function isAllAfter(mentions: readonly Mention[], written: string | null): boolean {
  if (written === null) return false;
  const days = mentions.filter((mention) => mention.type === 'date').filter(isToTheDay);
  return days.length > 0 && days.every(({ value }) => value > written);
}

/** Where what is told begins: after `I wish to inform you that `. */
function toldFrom(text: string, start: number, phrases: readonly PhraseHit<ClaimPhrase>[]): number {
  for (const { value, start: at, end } of phrases) {
    if (value.of !== 'telling' || at < start) continue;
    if (at - start > INFORMS_WITHIN || CLAUSE_ENDS.test(text.slice(start, at))) return start;
    const blank = text.startsWith(',', end) ? end + 1 : end;
    if (text.startsWith(' ', blank)) return blank + 1;
  }
  return start;
}

/** Where words that stand at an offset end, if within a sentence. */
function after(words: RegExp, text: string, at: number, end: number): number | null {
  words.lastIndex = at;
  return words.test(text) && words.lastIndex < end ? words.lastIndex : null;
}

/** So long a sentence says something of what it names. */
const LONGEST_TOPIC = 160;

function isTopic(text: string, start: number, end: number): boolean {
  TOPIC.lastIndex = start;
  return end - start <= LONGEST_TOPIC && TOPIC.test(text) && TOPIC.lastIndex <= end;
}

/** The strongest cue of each kind counts, the others a little. */
function scoreCues(cues: readonly CueHit[], start: number): number[] {
  const scores = NO_SCORES.slice();
  const best = NO_SCORES.slice();
  for (const cue of cues) {
    const weight = cue.weight * distanceFactor(cue.start - start, cue.speaker);
    const more = Math.max(0, weight - (best[PLACE[cue.kind]] ?? 0));
    add(scores, cue.kind, weight * FURTHER + more * (1 - FURTHER));
    add(best, cue.kind, more);
  }
  return scores;
}

function add(scores: number[], kind: ClaimKind, more: number): void {
  const place = PLACE[kind];
  scores[place] = (scores[place] ?? 0) + more;
}

function scoresOf(given: Partial<Readonly<Record<ClaimKind, number>>>): Scores {
  return KINDS.map((kind) => given[kind] ?? 0);
}

function distanceFactor(distance: number, speaker: boolean): number {
  if (speaker && distance <= SPOKEN.within) return SPOKEN.factor;
  if (distance <= EARLY.within) return EARLY.factor;
  return distance > LATE.from ? LATE.factor : 1;
}

/** How a sentence is told. */
interface Telling {
  readonly start: number;
  readonly narrates: boolean;
  /** It tells what is so. */
  readonly present: boolean;
  /** It tells what is to come, or can be. */
  readonly future: boolean;
  /** It counts up to a date that it opens with. */
  readonly sums: boolean;
  /** It ends with a colon. */
  readonly announces: boolean;
}

function scoreFacts(
  scores: number[],
  { eventDates, month, since, toll, place, communication }: Facts,
  { start, narrates, present, future, sums, announces }: Telling,
): void {
  const [first] = eventDates;
  if (first !== undefined && !future)
    add(scores, 'incident', weightOfDate(first.start - start, narrates, present));
  else if (month && !future && (since.length === 0 || narrates))
    add(scores, 'incident', since.length > 0 ? 0 : 0.5);
  else if (!narrates || !(toll || place))
    add(scores, 'incident', -(present ? UNDATED.present : UNDATED.past));
  if (toll) add(scores, 'incident', 1.5);
  if (place) add(scores, 'incident', 0.7);
  if (since.length > 0) add(scores, 'accusation', 2);
  if (sums) add(scores, 'incident', -SUMMED);
  if (announces) add(scores, 'procedural', 1.5);
  if (communication) add(scores, 'reference', 1.5);
}

/** A day that opens a story weighs most, one in passing least. */
function weightOfDate(distance: number, narrates: boolean, present: boolean): number {
  if (distance < 100) return present ? 2 : 3;
  return narrates ? 2 : 0.5;
}

/** Where a sentence stands, and whom it is about. */
export interface Context {
  /** The part that it stands in is one of allegations. */
  readonly complains: boolean;
  readonly subject: Subject;
  /** The kind of the sentence before it in its paragraph. */
  readonly follows: ClaimKind | null;
  /** What the part was last about, procedure apart, in whatever paragraph. */
  readonly tale: ClaimKind | null;
  readonly firstOfPart: boolean;
  readonly refersBack: boolean;
  /** The kind of the words that announce the list whose item the sentence is. */
  readonly announced: ClaimKind | null;
}

/** The kind of a sentence from its own words, swayed by its context. */
export function kindInContext(
  { scores, cues, narrates, topic, cites, harm }: ReadSentence,
  { complains, subject, follows, tale, firstOfPart, refersBack, announced }: Context,
): { readonly kind: ClaimKind; readonly sure: boolean } {
  if (announced !== null) return { kind: announced, sure: true };
  if (topic) return { kind: cites ? 'reference' : 'position', sure: false };
  const sway = SWAY[subject];
  const swayed = refersBack ? BY_PRONOUN : 1;
  const narration =
    follows === 'incident'
      ? NARRATION.sameParagraph
      : follows === null && tale === 'incident'
        ? NARRATION.nextParagraph
        : 0;
  // Conduct of any sort is held against someone else, and only where a State is named or wrongs are told.
  const blamed = subject === 'named' || (complains && subject !== 'own');
  const accuses = blamed || harm || cues.some(tellsOfWrong);
  let kind: ClaimKind | null = null;
  let best = ENOUGH;
  for (const [place, candidate] of KINDS.entries()) {
    let score = (scores[place] ?? 0) + (sway[place] ?? 0) * swayed;
    if (firstOfPart) score += SWAY_OF_FIRST[place] ?? 0;
    if (candidate === 'incident' && narrates) score += narration;
    if (score < best || (score === best && kind !== null)) continue;
    if (candidate === 'accusation' && !accuses) continue;
    kind = candidate;
    best = score;
  }
  if (kind !== null) return { kind, sure: true };
  const goesOn =
    follows !== null &&
    !(follows === 'demand' && subject === 'own') &&
    GOES_ON[follows](refersBack, narrates);
  if (goesOn) return { kind: follows, sure: false };
  return { kind: fallback(subject, tale, narrates, complains), sure: false };
}

/**
 * What a sentence is of which nothing tells the kind but whom it is about, and amid what it stands:
 * the sender's view, unless the letter complains.
 */
function fallback(
  subject: Subject,
  tale: ClaimKind | null,
  narrates: boolean,
  complains: boolean,
): ClaimKind {
  if (!complains || subject === 'own' || subject === 'addressed') return 'position';
  if (narrates && tale === 'incident') return 'incident';
  if (subject === 'named') return 'accusation';
  const opens = subject === 'other' && tale === null && !narrates;
  return tale === 'position' || opens ? 'position' : 'accusation';
}

/** Whether a sentence alleges something by its own words: not conduct of any sort, but an event or a wrong. */
export function alleges({ scores, cues }: ReadSentence): boolean {
  let kind: ClaimKind | null = null;
  let best = ENOUGH;
  for (const [place, candidate] of KINDS.entries()) {
    const score = scores[place] ?? 0;
    if (score <= best) continue;
    kind = candidate;
    best = score;
  }
  return kind !== null && WRONGS.has(kind) && (kind !== 'accusation' || cues.some(tellsOfWrong));
}

const WRONGS: ReadonlySet<ClaimKind> = new Set(['incident', 'accusation', 'condemnation']);

function tellsOfWrong({ kind, bland, speaker }: CueHit): boolean {
  return WRONGS.has(kind) && !bland && !speaker;
}

/** Whether a sentence with no kind of its own goes on with one of the kind before it. */
const GOES_ON: Readonly<Record<ClaimKind, (refersBack: boolean, narrates: boolean) => boolean>> = {
  incident: (_, narrates) => narrates,
  position: () => true,
  accusation: () => true,
  condemnation: (refersBack) => refersBack,
  demand: (refersBack) => refersBack,
  reference: () => false,
  procedural: () => false,
};
