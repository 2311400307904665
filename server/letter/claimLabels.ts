import type { ClaimSentence } from './claimJoins';
import { dateInWords } from './dateWords';
import { ASKED, BOUND_WORDS, OF_THEM, PROCEDURES, ROLES } from './tables/claimLabels';
import type { ClaimedEvent, ClaimKind, FigureMention, Mention, Quantity, Role } from './types';

const SEPARATOR = ' · ';
const LONGEST = 70;
const MOST_PLACES = 2;
/** So many places say by themselves what is alleged. */
const PLACES_TELL = 3;

/** A short label in the claim's own words and values. */
export function labelOf(
  text: string,
  kind: ClaimKind,
  sentences: readonly ClaimSentence[],
  event: ClaimedEvent | null,
): string {
  const mentions = sentences.flatMap((sentence) => sentence.mentions);
  if (event !== null) return eventLabel(event, mentions) ?? excerpt(text, kind, sentences);
  if (kind === 'reference') return referenceLabel(mentions) ?? excerpt(text, kind, sentences);
  if (kind === 'procedural') return procedureLabel(text, sentences);
  if (kind === 'demand') return demandLabel(text, sentences, mentions);
  if (kind === 'accusation')
    return placesLabel(mentions, PLACES_TELL) ?? excerpt(text, kind, sentences);
  return excerpt(text, kind, sentences);
}

// --- incidents -----------------------------------------------------------------------------------

/** `20 February 2018 · Bahra, Dayr al-Zawr · 16 killed, 9 of them women`. */
function eventLabel(event: ClaimedEvent, mentions: readonly Mention[]): string | null {
  const dates = event.dates.slice(0, 1).map(dateInWords);
  const tolls = ROLES.flatMap((role) => tollLabel(role, event[role], mentions));
  const withPlaces = (count: number): string =>
    [...dates, event.places.slice(0, count).join(', '), tolls.join(', ')]
      .filter(Boolean)
      .join(SEPARATOR);
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

function procedureLabel(text: string, sentences: readonly ClaimSentence[]): string {
  const words = wordsOf(text, sentences);
  const known = PROCEDURES.find(([pattern]) => pattern.test(words));
  return known?.[1] ?? excerpt(text, 'procedural', sentences);
}

/** Whom and which resolution, where the claim names both; else what must be done. */
function demandLabel(
  text: string,
  sentences: readonly ClaimSentence[],
  mentions: readonly Mention[],
): string {
  const words = wordsOf(text, sentences);
  const asked = ASKED.find(([pattern]) => pattern.test(words))?.[1];
  const resolution = mentions.find((mention) => mention.type === 'symbol');
  if (asked !== undefined && resolution?.type === 'symbol')
    return [asked, ...resolution.documents.slice(0, 1).map(({ canonical }) => canonical)].join(
      SEPARATOR,
    );
  return excerpt(text, 'demand', sentences);
}

function placesLabel(mentions: readonly Mention[], atLeast: number): string | null {
  const names = new Set(
    mentions.flatMap((mention) =>
      mention.type === 'place' && mention.placeType !== 'country' ? [mention.name] : [],
    ),
  );
  return names.size < atLeast ? null : cut([...names].join(', '), LONGEST);
}

// --- the claim's own words -----------------------------------------------------------------------

function wordsOf(text: string, sentences: readonly ClaimSentence[]): string {
  return sentences.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** A few of the claim's own words, from those by which its kind was known. */
function excerpt(text: string, kind: ClaimKind, sentences: readonly ClaimSentence[]): string {
  const sentence = sentences.find((one) => one.kind === kind) ?? sentences[0];
  if (sentence === undefined) return '';
  const [strongest] = sentence.cues
    .filter((cue) => cue.kind === kind)
    .sort((a, b) => b.weight - a.weight || a.start - b.start);
  const from = strongest?.start ?? sentence.firstWord;
  // The rest of a very long sentence is of no use here.
  return cut(text.slice(from, Math.min(sentence.end, from + 2 * LONGEST)), LONGEST);
}

/** A text of at most `longest` characters, cut at a word, without closing punctuation. */
function cut(text: string, longest: number): string {
  const trimmed = text.replace(/[\s.,;:]+$/, '');
  if (trimmed.length <= longest) return trimmed;
  const room = trimmed.slice(0, longest - 1);
  const blank = room.lastIndexOf(' ');
  return `${(blank > longest / 2 ? room.slice(0, blank) : room).replace(/[\s.,;:]+$/, '')}…`;
}
