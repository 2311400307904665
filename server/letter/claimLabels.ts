import type { CueHit } from './claimCues';
import type { ClaimSentence } from './claimJoins';
import { dateInWords } from './dateWords';
import { ASKED, BOUND_WORDS, OF_THEM, PROCEDURES, ROLES } from './tables/claimLabels';
import type { ClaimedEvent, ClaimKind, FigureMention, Mention, Quantity, Role } from './types';

const SEPARATOR = ' · ';
const LONGEST = 70;
const MOST_PLACES = 2;
/** So many places say by themselves what is alleged. */
const PLACES_TELL = 3;
/** How much of a claim is searched for what a label names, in characters. */
const ENOUGH_WORDS = 1000;

/** What a label is made of. */
interface Labelled {
  readonly kind: ClaimKind;
  readonly sentences: readonly ClaimSentence[];
  readonly mentions: readonly Mention[];
  readonly event: ClaimedEvent | null;
}

/** A short label in the claim's own words and values. */
export function labelOf(text: string, { kind, sentences, mentions, event }: Labelled): string {
  const label =
    event !== null
      ? eventLabel(event, mentions)
      : kind === 'reference'
        ? referenceLabel(mentions)
        : kind === 'procedural'
          ? procedureLabel(text, sentences)
          : kind === 'demand'
            ? demandLabel(text, sentences, mentions)
            : kind === 'accusation'
              ? placesLabel(mentions)
              : null;
  return label ?? excerpt(text, kind, sentences);
}

// --- incidents -----------------------------------------------------------------------------------

/** `20 February 2018 · Bahra · 16 killed, 9 of them women`: a place does not need what it lies in. */
function eventLabel(event: ClaimedEvent, mentions: readonly Mention[]): string | null {
  const dates = event.dates.slice(0, 1).map(dateInWords);
  const tolls = ROLES.flatMap((role) => tollLabel(role, event[role], mentions));
  const around = new Set(
    mentions.flatMap((mention) => (mention.type === 'place' ? mention.within : [])),
  );
  const places = event.places.filter((place) => !around.has(place));
  const withPlaces = (count: number): string =>
    [...dates, places.slice(0, count).join(', '), tolls.join(', ')].filter(Boolean).join(SEPARATOR);
  const label = withPlaces(MOST_PLACES);
  if (label === '') return null;
  return label.length <= LONGEST ? label : cut(withPlaces(1), LONGEST);
}

function tollLabel(
  role: Role,
  quantities: readonly Quantity[],
  mentions: readonly Mention[],
): readonly string[] {
  const counts = quantities.map(quantityInWords);
  if (counts.length === 0) return [];
  const label = `${counts.join(' + ')} ${role}`;
  const parts = mentions.filter(
    (mention): mention is FigureMention =>
      mention.type === 'figure' && mention.role === role && mention.part,
  );
  const [part] = parts;
  const wholeKnown = part !== undefined && part.quantity !== quantities[0];
  if (!wholeKnown || parts.length > 1 || counts.length > 1) return [label];
  return [label, `${quantityInWords(part.quantity)} ${OF_THEM} ${part.unit}`];
}

/** `over 40`, `10–12`, `dozens`, `1,400`. */
function quantityInWords({ value, high, vague, bound }: Quantity): string {
  if (vague !== null) return vague;
  const range = high === null ? grouped(value ?? 0) : `${grouped(value ?? 0)}–${grouped(high)}`;
  return BOUND_WORDS[bound] + range;
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

// --- the other kinds -----------------------------------------------------------------------------

/** `S/2017/675 · 2 August 2017`. */
function referenceLabel(mentions: readonly Mention[]): string | null {
  const symbol = mentions.find((mention) => mention.type === 'symbol');
  const date = mentions.find((mention) => mention.type === 'date');
  const parts = [
    symbol?.type === 'symbol' ? symbol.documents.map(({ canonical }) => canonical).join('–') : '',
    date?.type === 'date' ? dateInWords(date.value) : '',
  ].filter(Boolean);
  return parts.length === 0 ? null : parts.join(SEPARATOR);
}

function procedureLabel(text: string, sentences: readonly ClaimSentence[]): string | null {
  const words = wordsOf(text, sentences);
  return PROCEDURES.find((one) => one.words.every((word) => word.test(words)))?.label ?? null;
}

/** Whom and which resolution, where the claim names both. */
function demandLabel(
  text: string,
  sentences: readonly ClaimSentence[],
  mentions: readonly Mention[],
): string | null {
  const symbol = mentions.find((mention) => mention.type === 'symbol');
  if (symbol?.type !== 'symbol') return null;
  const words = wordsOf(text, sentences);
  const asked = ASKED.find(([pattern]) => pattern.test(words))?.[1];
  const named = symbol.documents[0]?.canonical;
  return asked === undefined || named === undefined ? null : asked + SEPARATOR + named;
}

function placesLabel(mentions: readonly Mention[]): string | null {
  const names = new Set<string>();
  for (const mention of mentions)
    if (mention.type === 'place' && mention.placeType !== 'country') names.add(mention.name);
  return names.size < PLACES_TELL ? null : cut([...names].join(', '), LONGEST);
}

// --- the claim's own words -----------------------------------------------------------------------

/** As much of a claim's text as a label can need. */
function wordsOf(text: string, sentences: readonly ClaimSentence[]): string {
  const start = sentences[0]?.read.start ?? 0;
  return text.slice(start, Math.min(sentences.at(-1)?.read.end ?? 0, start + ENOUGH_WORDS));
}

/** A few of the claim's own words, from those by which its kind was known. */
function excerpt(text: string, kind: ClaimKind, sentences: readonly ClaimSentence[]): string {
  const read = (sentences.find((one) => one.kind === kind) ?? sentences[0])?.read;
  if (read === undefined) return '';
  let strongest: CueHit | null = null;
  for (const cue of read.cues)
    if (cue.kind === kind && (strongest === null || cue.weight > strongest.weight)) strongest = cue;
  const from = strongest?.start ?? read.firstWord;
  return cut(text.slice(from, Math.min(read.end, from + 2 * LONGEST)), LONGEST);
}

/** A text of at most `longest` characters, cut at a word, without closing punctuation. */
function cut(text: string, longest: number): string {
  const trimmed = text.replace(/[\s.,;:]+$/, '');
  if (trimmed.length <= longest) return trimmed;
  const room = trimmed.slice(0, longest - 1);
  const blank = room.lastIndexOf(' ');
  return `${(blank > longest / 2 ? room.slice(0, blank) : room).replace(/[\s.,;:]+$/, '')}…`;
}
