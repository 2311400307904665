import type { ClaimSentence } from './claimJoins';
import { dateInWords } from './dateWords';
import {
  BOUND_WORDS,
  CLAUSE_BEFORE,
  LEADING_WORDS,
  NAMES_OF_ASKED,
  OF_THEM,
  PROCEDURES,
  ROLES,
  WHO_IS_ASKED,
} from './tables/claimLabels';
import type {
  ClaimedEvent,
  ClaimKind,
  FigureMention,
  Mention,
  Quantity,
  Role,
  SymbolMention,
} from './types';

const SEPARATOR = ' · ';
const LONGEST = 70;
const MOST_PLACES = 2;
/** So many places say by themselves what is alleged. */
const PLACES_TELL = 3;
/** How much of a sentence is searched for what a label names, in characters. */
const ENOUGH_WORDS = 400;
/** A cue so near a sentence's first word leaves room for both, in characters. */
const NEAR_OPENING = 40;
const PUNCTUATION = ' .,;:';

/** A claim as it was read: what its label is made of. */
export interface ReadClaim {
  readonly kind: ClaimKind;
  readonly sentences: readonly ClaimSentence[];
  readonly mentions: readonly Mention[];
  readonly event: ClaimedEvent | null;
}

/** A short label in the claim's own words and values. */
export function labelOf(text: string, claim: ReadClaim): string {
  return valuesLabel(text, claim) ?? excerpt(text, claim);
}

function valuesLabel(text: string, { kind, sentences, mentions, event }: ReadClaim): string | null {
  switch (kind) {
    case 'incident':
      return event && eventLabel(event, mentions);
    case 'reference':
      return referenceLabel(mentions);
    case 'procedural':
      return procedureLabel(text, sentences);
    case 'demand':
      return demandLabel(text, sentences, mentions);
    case 'accusation':
      return placesLabel(mentions);
    default:
      return null;
  }
}

// --- incidents -----------------------------------------------------------------------------------

/** `20 February 2018 · Bahra · 16 killed, 9 of them women`: a place does not need what it lies in. */
function eventLabel(event: ClaimedEvent, mentions: readonly Mention[]): string | null {
  const [date = takenUp(event, 'date')[0]] = event.dates;
  const when = date === undefined ? '' : dateInWords(date);
  const tolls = tollsLabel(event, mentions);
  const named = event.places.length > 0 ? event.places : takenUp(event, 'place');
  const places = named.length > 1 ? innermost(named, mentions) : named;
  const label = joined(when, places.slice(0, MOST_PLACES).join(', '), tolls);
  if (label === '') return null;
  return label.length <= LONGEST ? label : cut(joined(when, places[0] ?? '', tolls));
}

/** What its words take up from before. */
function takenUp({ backReferences }: ClaimedEvent, of: 'date' | 'place'): readonly string[] {
  return backReferences.filter((reference) => reference.of === of).map(({ value }) => value);
}

function innermost(places: readonly string[], mentions: readonly Mention[]): readonly string[] {
  const around = new Set<string>();
  for (const mention of mentions)
    if (mention.type === 'place') for (const name of mention.within) around.add(name);
  return places.filter((place) => !around.has(place));
}

function tollsLabel(event: ClaimedEvent, mentions: readonly Mention[]): string {
  let label = '';
  for (const role of ROLES)
    if (event[role].length > 0) label += (label && ', ') + tollLabel(role, event[role], mentions);
  return label;
}

function tollLabel(
  role: Role,
  quantities: readonly Quantity[],
  mentions: readonly Mention[],
): string {
  const label = `${quantities.map(quantityInWords).join(' + ')} ${role}`;
  const parts = mentions.filter(
    (mention): mention is FigureMention =>
      mention.type === 'figure' && mention.role === role && mention.part,
  );
  const [part] = parts;
  const wholeKnown = part !== undefined && part.quantity !== quantities[0];
  if (!wholeKnown || parts.length > 1 || quantities.length > 1) return label;
  return `${label}, ${quantityInWords(part.quantity)} ${OF_THEM} ${part.unit}`;
}

/** `over 40`, `10–12`, `dozens`, `1,400`. */
function quantityInWords({ value, high, vague, bound }: Quantity): string {
  if (vague !== null) return vague;
  const range = high === null ? grouped(value ?? 0) : `${grouped(value ?? 0)}–${grouped(high)}`;
  return BOUND_WORDS[bound] + range;
}

function grouped(value: number): string {
  return value < 1000 ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(SEPARATOR);
}

// --- the other kinds -----------------------------------------------------------------------------

/** `S/2017/675 · 2 August 2017`. */
function referenceLabel(mentions: readonly Mention[]): string | null {
  const symbol = mentions.find((mention) => mention.type === 'symbol');
  const date = mentions.find((mention) => mention.type === 'date');
  const label = joined(
    symbol?.type === 'symbol' ? symbolsOf(symbol) : '',
    date?.type === 'date' ? dateInWords(date.value) : '',
  );
  return label === '' ? null : label;
}

function symbolsOf({ documents }: SymbolMention): string {
  return documents.map(({ canonical }) => canonical).join('–');
}

function procedureLabel(text: string, sentences: readonly ClaimSentence[]): string | null {
  const words = sentences.map((sentence) => wordsOf(text, sentence)).join(' ');
  return PROCEDURES.find((one) => one.words.every((word) => word.test(words)))?.label ?? null;
}

/** Whom and what: a resolution, where the claim names one. */
function demandLabel(
  text: string,
  sentences: readonly ClaimSentence[],
  mentions: readonly Mention[],
): string | null {
  const sentence = telling('demand', sentences);
  if (sentence === undefined) return null;
  const words = wordsOf(text, sentence);
  for (const asking of WHO_IS_ASKED) {
    const { whom = '', what = '' } = asking.exec(words)?.groups ?? {};
    if (whom === '') continue;
    const asked = NAMES_OF_ASKED.find(([pattern]) => pattern.test(whom))?.[1] ?? whom;
    const symbol = mentions.find((mention) => mention.type === 'symbol');
    return cut(joined(asked, symbol?.type === 'symbol' ? symbolsOf(symbol) : what));
  }
  return null;
}

function placesLabel(mentions: readonly Mention[]): string | null {
  if (mentions.length < PLACES_TELL) return null;
  const names = new Set<string>();
  for (const mention of mentions)
    if (mention.type === 'place' && mention.placeType !== 'country') names.add(mention.name);
  return names.size < PLACES_TELL ? null : cut([...names].join(', '));
}

// --- the claim's own words -----------------------------------------------------------------------

/** The sentence that makes a claim one of its kind. */
function telling(kind: ClaimKind, sentences: readonly ClaimSentence[]): ClaimSentence | undefined {
  return (
    sentences.find((one) => one.sure && one.kind === kind) ??
    sentences.find((one) => one.kind === kind) ??
    sentences[0]
  );
}

/** As much of a sentence as a label can need. */
function wordsOf(text: string, { read: { firstWord, end } }: ClaimSentence): string {
  return text.slice(firstWord, Math.min(end, firstWord + ENOUGH_WORDS));
}

/**
 * A few of the claim's own words: its sentence from the first word, or, where what tells its kind
 * comes late, from the clause that holds it.
 */
function excerpt(text: string, { kind, sentences }: ReadClaim): string {
  const sentence = telling(kind, sentences);
  if (sentence === undefined) return '';
  const { firstWord, end, cues } = sentence.read;
  LEADING_WORDS.lastIndex = firstWord;
  let from = LEADING_WORDS.test(text) ? LEADING_WORDS.lastIndex : firstWord;
  let strongest: { readonly start: number; readonly weight: number } | null = null;
  for (const cue of cues)
    if (cue.kind === kind && cue.weight > (strongest?.weight ?? 0)) strongest = cue;
  if (strongest !== null && strongest.start > from + NEAR_OPENING)
    from += CLAUSE_BEFORE.exec(text.slice(from, strongest.start))?.[0].length ?? 0;
  return cut(text.slice(from, Math.min(end, from + 2 * LONGEST)));
}

/** A text of at most 70 characters, cut at a word, without closing punctuation. */
function cut(text: string): string {
  const trimmed = withoutPunctuation(text);
  if (trimmed.length <= LONGEST) return trimmed;
  const room = trimmed.slice(0, LONGEST - 1);
  const blank = room.lastIndexOf(' ');
  return `${withoutPunctuation(blank > LONGEST / 2 ? room.slice(0, blank) : room)}…`;
}

function withoutPunctuation(text: string): string {
  let end = text.length;
  while (end > 0 && PUNCTUATION.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
