import { isDigit, isLetter as isLatinLetter } from './latin';
import { foldName } from './placeKeys';
import type { ClaimPhrase } from './claimPhrases';
import type { Phrase, PhraseHit } from './phraseTree';
import { countryOfPeople } from './states';
import {
  ACTS,
  CLAUSE_OPENS,
  DEEDS,
  FILLERS_BEFORE_VERB,
  JOINED_AFTER_AND,
  KINDS_OF_DEEDS,
  MACHINES,
  MOVES,
  NO_ACTORS,
  NO_AGENTS,
  NO_DEEDS_BEFORE_BY,
  NO_NAMES,
  NO_OBJECT,
  PASSIVE,
  PHRASE_ENDS,
} from './tables/actors';
import type { Mention, Span } from './types';

/** What a verb or a noun tells of who acts. */
export interface Deed {
  readonly of: 'deed';
  readonly word: 'act' | 'move' | 'deed' | 'by';
}

const phrasesOf = (word: Deed['word'], phrases: readonly string[]): readonly Phrase<Deed>[] =>
  phrases.map((phrase) => ({ phrase, value: { of: 'deed', word } }));

export const DEED_PHRASES: readonly Phrase<Deed>[] = [
  ...phrasesOf('act', ACTS),
  ...phrasesOf('move', MOVES),
  ...phrasesOf('deed', DEEDS),
  ...phrasesOf('by', ['by']),
];

/** How far a verb, or `by`, is from what it belongs to at most, in characters. */
const REACH = 160;
/** So much may stand between `and` and the verb, in characters. */
const MOST_JOINED = 60;
const WORD_ENDS = ' ,;:—–\n';
/** Of a number: `1,500`. */
const GROUPED = /^,\d{3}/;
const MARKS = /^[“"‘'«]+|[.”"’'»]+$/g;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const QUOTE = 0x22;
const LEFT_QUOTES = 0x201c;
const BRACKET = /[()]/;
/** `four (4) aircraft`, `the Liberation Army (LA)`. */
const NUMBER_OR_INITIALS = /^\((?:\d+|[A-Z.]+)\)\.?$/;
const PLURAL_AT_END = /(?:^| )[a-z’'-]*[a-z](?<!ou)s $/;
/** What follows the head of a noun phrase. */
const HEAD_ENDS = / (?:of|from) /;
/** Words that a phrase goes across, but does not end with. */
const LINKS = new Set(['of', 'from', 'and', 'or', 'the', 'a', 'an', 'its', 'their']);
const PARTICIPLE_AT_END = /(?:(?:^| )(?:[a-z]+(?:ed|ing)|led|known|of|from|and|the))+$/;
const ABBREVIATED = /\..*\.$/;
const CLAUSE_OPENER = /\b(who|which|that)$/;
/** Someone's: a name, or whose it is. */
const NAME = /^\p{Lu}/u;
const SOMEONES =
  /.\p{Lu}| of |\b(?:its|their|enemy|hostile|rebel|coalition|occupation|occupying)\b/u;

/** So much before a verb tells whether it is one, and of which voice, in characters. */
const FEW_WORDS = 48;
/** The longest noun phrase, in characters. */
const LONGEST = 110;
/** So many clauses and insertions before a verb are looked through for its subject. */
const MOST_CLAUSES = 4;

/**
 * The noun phrases of those who are said to act in a sentence, in order: subjects of verbs of deed,
 * `by …` of such verbs in the passive and of deeds, and the people in `Bordurian air strikes`.
 */
export function findAgents(
  text: string,
  sentence: Span,
  phrases: readonly PhraseHit<ClaimPhrase>[],
  mentions: readonly Mention[],
): readonly Span[] {
  const hits: DeedHit[] = [];
  for (const { value, start, end } of phrases)
    if (value.of === 'deed' && text.charAt(start - 1) !== '-')
      hits.push({ word: value.word, start, end });
  const clause = { text, sentence, hits, mentions, stops: stopsOf(hits, mentions) };
  const agents = new Map<number, Span>();
  for (const [index, hit] of hits.entries()) {
    const agent = agentOf(clause, hit, index);
    if (agent !== null && !agents.has(agent.start)) agents.set(agent.start, agent);
  }
  return [...agents.values()].sort((a, b) => a.start - b.start);
}

/** Whether an agent is more than a machine or the like: `aircraft` is none, `its aircraft` is. */
export function isActor(text: string, sentence: Span, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (!MACHINES.has(headOf(words)) || SOMEONES.test(words)) return true;
  return start > sentence.start && NAME.test(words);
}

interface DeedHit extends Span {
  readonly word: Deed['word'];
}

interface Deeds {
  readonly text: string;
  readonly sentence: Span;
  readonly hits: readonly DeedHit[];
  readonly mentions: readonly Mention[];
  /** Where dates and verbs begin, which end a noun phrase. */
  readonly stops: ReadonlySet<number>;
}

function stopsOf(hits: readonly DeedHit[], mentions: readonly Mention[]): ReadonlySet<number> {
  const stops = new Set<number>();
  for (const { type, start } of mentions) if (type === 'date') stops.add(start);
  for (const { word, start } of hits) if (word === 'act' || word === 'move') stops.add(start);
  return stops;
}

function agentOf(deeds: Deeds, hit: DeedHit, index: number): Span | null {
  const { text, sentence, hits } = deeds;
  switch (hit.word) {
    case 'act':
      return isActive(text, sentence, hit) ? subjectOf(deeds, hit) : null;
    case 'move':
      return PASSIVE.test(before(text, sentence, hit.start)) ? null : subjectOf(deeds, hit);
    case 'deed':
      return peopleBefore(deeds, hit);
    case 'by':
      if (!isDoneBy(deeds, hits.slice(0, index), hit)) return null;
      return nounPhrase(deeds, hit.end + 1, Math.min(sentence.end, hit.end + LONGEST));
  }
}

// --- subjects ------------------------------------------------------------------------------------

function isActive(text: string, sentence: Span, verb: Span): boolean {
  NO_OBJECT.lastIndex = verb.end;
  return !NO_OBJECT.test(text) && !PASSIVE.test(before(text, sentence, verb.start));
}

/** The subject of a verb: in the clause before it, past what is set in between by commas. */
function subjectOf(deeds: Deeds, verb: Span): Span | null {
  const { text, sentence } = deeds;
  const fillers = FILLERS_BEFORE_VERB.exec(before(text, sentence, verb.start))?.[0].length ?? 0;
  let end = verb.start - fillers;
  for (let tries = 0; tries < MOST_CLAUSES && end > sentence.start; tries++) {
    const start = clauseStart(text, Math.max(sentence.start, end - REACH), end);
    const from = subjectStart(deeds, { start, end });
    if (from !== null) return nounPhrase(deeds, from, end);
    if (text.charAt(start - 1) === ';') return null;
    end = start;
    while (end > sentence.start && !isLetter(text, end - 1)) end--;
    // `gunmen who had entered`, `informed you that`: the word that opens the clause.
    const opener = CLAUSE_OPENER.exec(before(text, sentence, end))?.[1];
    if (opener !== undefined) end -= opener.length;
  }
  return null;
}

/** The longest words that open a clause, and what follows them. */
const LONGEST_OPENER = 'following which,'.length;

/** Where the last clause or insertion before `end` begins. */
function clauseStart(text: string, from: number, end: number): number {
  let start = from;
  // Nothing is looked for beyond the end, and the word that follows it.
  const clause = text.slice(0, end + LONGEST_OPENER);
  CLAUSE_OPENS.lastIndex = from;
  for (;;) {
    const found = CLAUSE_OPENS.exec(clause);
    if (found === null || found.index >= end) break;
    start = Math.min(found.index + found[0].length, end);
  }
  while (start < end && !isLetterOrDigit(text, start)) start++;
  return start;
}

/** Where a subject may begin in a clause; null where it has none. */
function subjectStart({ text, mentions }: Deeds, { start, end }: Span): number | null {
  if (start >= end) return null;
  let from = start;
  const opensWithDate = mentions.some(
    (mention) => mention.type === 'date' && mention.start === start,
  );
  if (opensWithDate || opensNoPhrase(wordAt(text, start))) {
    // `On 3 May Bordurian aircraft bombed`: after the day or the place.
    from = -1;
    for (const mention of mentions)
      if (
        mention.end < end &&
        mention.end > start &&
        (mention.type === 'date' || mention.type === 'place')
      )
        from = mention.end;
    if (from < 0) return null;
    while (from < end && !isLetterOrDigit(text, from)) from++;
  }
  const word = wordAt(text, from);
  return from >= end || opensNoPhrase(word) || word.endsWith('ing') ? null : from;
}

function opensNoPhrase(word: string): boolean {
  return PHRASE_ENDS.has(word) || word === 'from' || word === 'of';
}

// --- deeds ---------------------------------------------------------------------------------------

/** The people whose deed it is said to be: `Bordurian` in `Bordurian air strikes`. */
function peopleBefore({ text, sentence, mentions }: Deeds, deed: Span): Span | null {
  const [kinds = ''] = KINDS_OF_DEEDS.exec(before(text, sentence, deed.start)) ?? [];
  const end = deed.start - kinds.length;
  const country = mentions.find(
    (mention) => mention.type === 'place' && mention.placeType === 'country' && mention.end === end,
  );
  if (country !== undefined) return { start: country.start, end };
  let start = end;
  while (start > sentence.start && isLetter(text, start - 1)) start--;
  const people = start < end && countryOfPeople(foldName(text.slice(start, end)));
  return people ? { start, end } : null;
}

function isDoneBy({ text, sentence }: Deeds, hits: readonly DeedHit[], by: Span): boolean {
  const deed = hits.at(-1);
  if (deed === undefined || deed.word === 'by' || by.start - deed.end > REACH) return false;
  NO_AGENTS.lastIndex = by.end + 1;
  if (NO_AGENTS.test(text)) return false;
  if (by.start - deed.end <= 1) return true;
  const between = text.slice(deed.end, by.start);
  return !between.includes(';') && !NO_DEEDS_BEFORE_BY.test(before(text, sentence, by.start));
}

// --- noun phrases --------------------------------------------------------------------------------

/** The noun phrase that begins at an offset; null if what is there is none, or is no one. */
function nounPhrase({ text, mentions, stops }: Deeds, start: number, limit: number): Span | null {
  let at = start;
  let end = start;
  let named = false;
  while (at < limit) {
    const to = wordEnd(text, at, limit);
    const word = wordAt(text, at);
    if (PHRASE_ENDS.has(word) || (at > start && word.endsWith('ly'))) break;
    if (word.endsWith('ed') && PLURAL_AT_END.test(text.slice(start, at))) break;
    if (BRACKET.test(word) && !NUMBER_OR_INITIALS.test(text.slice(at, to))) break;
    if (stops.has(at)) break;
    if (word === 'and' && !isJoined(text, to + 1, limit)) break;
    if (!LINKS.has(word))
      end = text.charAt(to - 1) === '.' && !ABBREVIATED.test(text.slice(at, to)) ? to - 1 : to;
    named ||= !NO_NAMES.has(word) && /\p{L}/u.test(word);
    if (text.charAt(to) !== ' ') break;
    at = to + 1;
  }
  const trimmed = text.slice(start, end).replace(PARTICIPLE_AT_END, '');
  const head = headOf(trimmed);
  if (!named || NO_NAMES.has(head) || NO_ACTORS.has(head)) return null;
  end = start + trimmed.length;
  return mentions.some(
    (mention) => isPlace(mention) && mention.start <= start && mention.end >= end,
  )
    ? null
    : { start, end };
}

function isPlace(mention: Mention): boolean {
  return mention.type === 'place' && mention.placeType !== 'country';
}

/** Whether a noun phrase goes on after `and`: with a name, or with what few words before `limit` can tell. */
function isJoined(text: string, at: number, limit: number): boolean {
  if (/[\p{Lu}]/u.test(text.charAt(at)) || JOINED_AFTER_AND.has(wordAt(text, at))) return true;
  return limit - at <= MOST_JOINED && !/[,;]/.test(text.slice(at, limit));
}

/** The head noun of a phrase, in lower case: `warplanes` of `the warplanes of the coalition`. */
function headOf(phrase: string): string {
  const [head = ''] = phrase.split(HEAD_ENDS, 1);
  return head
    .slice(head.lastIndexOf(' ') + 1)
    .replace(MARKS, '')
    .toLowerCase();
}

function wordEnd(text: string, at: number, limit: number): number {
  let to = at;
  while (
    to < limit &&
    (!WORD_ENDS.includes(text.charAt(to)) || GROUPED.test(text.slice(to, to + 4)))
  )
    to++;
  return to;
}

function wordAt(text: string, at: number): string {
  return text
    .slice(at, wordEnd(text, at, text.length))
    .replace(MARKS, '')
    .toLowerCase();
}

/** The few words before an offset. */
function before(text: string, { start }: Span, at: number): string {
  return text.slice(Math.max(start, at - FEW_WORDS), at);
}

/** Whether a letter stands at an offset, or what a name may hold. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLatinLetter(code) || code === HYPHEN || code === APOSTROPHE || code === RIGHT_QUOTE;
}

function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLatinLetter(code) || isDigit(code) || code === QUOTE || code === LEFT_QUOTES;
}
