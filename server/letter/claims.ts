import { joins, opensWith, type ClaimSentence } from './claimJoins';
import { alleges, kindInContext, readSentence, type ReadSentence } from './claimKinds';
import { labelOf, type ReadClaim } from './claimLabels';
import { readOpenings, type Opening } from './claimSubjects';
import { eventOf } from './events';
import type { Block, Reading } from './reading';
import { together, type Steps } from './steps';
import { INFINITIVE, LIST_GOES_ON, LIST_ITEM } from './tables/claims';
import type { Claim, ClaimKind, DateMention, Mention, PlaceMention, Span } from './types';

/**
 * The claims of a letter, in order: every sentence of its body is in exactly one. All offsets are
 * the reading's; `sentences` and `mentions` are sorted and do not overlap. `authors` has the State
 * or body that each part is from, and `written` the ISO day that it is dated, where its head tells.
 */
export function* findClaims(
  reading: Reading,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  authors: readonly (string | null)[],
  written: readonly (string | null)[],
): Steps<readonly Claim[]> {
  const { text } = reading;
  const blocks: Block[] = [];
  const works: Steps<ReadSentence>[] = [];
  let next = 0;
  for (const span of sentences) {
    const block = reading.blockAt(span.start);
    if (block.kind !== 'body') continue;
    const inside: Mention[] = [];
    for (; next < mentions.length; next++) {
      const mention = mentions[next];
      if (mention === undefined || mention.start >= span.end) break;
      if (mention.start >= span.start) inside.push(mention);
    }
    blocks.push(block);
    works.push(readSentence(reading, span, inside, written[block.part] ?? null));
  }
  const read = yield* together(works);
  yield;
  const openings = readOpenings(reading, read, authors);
  yield;
  const groups = group(reading, kinded(text, read, openings, blocks));
  yield;
  const before = new Before();
  const claims = groups.map((claim) => readClaim(text, claim, before));
  yield;
  return claims.map((claim) => claimOf(text, claim));
}

/** What the claims of a part have named so far: what a later one may take up. */
class Before {
  places: PlaceMention[] = [];
  /** The day of the incident told last. */
  day: DateMention | null = null;
  private part = 0;

  add(claim: readonly ClaimSentence[], mentions: readonly Mention[]): void {
    const part = claim[0]?.block.part ?? 0;
    if (part !== this.part) {
      this.part = part;
      this.places = [];
      this.day = null;
    }
    for (const mention of mentions)
      if (mention.type === 'place' && mention.placeType !== 'country') this.places.push(mention);
  }
}

/** The share of a part's sentences that allege something, from which it is a complaint. */
const COMPLAINT = 0.2;
const NO_OPENING: Opening = { subject: 'other', refersBack: false };

/** Which parts complain: those of whose sentences so many allege something. */
function complainingParts(
  sentences: readonly ReadSentence[],
  blocks: readonly Block[],
): ReadonlySet<number> {
  const counts = new Map<number, { all: number; alleging: number }>();
  for (const [index, sentence] of sentences.entries()) {
    const part = blocks[index]?.part ?? 0;
    const count = counts.get(part) ?? { all: 0, alleging: 0 };
    count.all++;
    if (alleges(sentence)) count.alleging++;
    counts.set(part, count);
  }
  const complaining = new Set<number>();
  for (const [part, { all, alleging }] of counts)
    if (alleging >= all * COMPLAINT) complaining.add(part);
  return complaining;
}

/** Gives every sentence its kind, in the light of what stands before it. */
function kinded(
  text: string,
  sentences: readonly ReadSentence[],
  openings: readonly Opening[],
  blocks: readonly Block[],
): readonly ClaimSentence[] {
  const complaining = complainingParts(sentences, blocks);
  const done: ClaimSentence[] = [];
  let tale: ClaimKind | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const before = done.at(-1);
    const block = blocks[index];
    if (block === undefined) break;
    const { subject, refersBack } = openings[index] ?? NO_OPENING;
    const firstOfBlock = before?.block !== block;
    const firstOfPart = before?.block.part !== block.part;
    if (firstOfPart) tale = null;
    const follows = firstOfBlock || before === undefined ? null : before.kind;
    const { kind, sure } = kindInContext(sentence, {
      complains: complaining.has(block.part),
      subject,
      follows,
      tale,
      firstOfPart,
      refersBack,
      announced: before !== undefined && firstOfBlock ? announcedBy(text, before, sentence) : null,
    });
    if (kind !== 'procedural' && kind !== 'reference') tale = kind;
    const inList = before !== undefined && firstOfBlock && goesOnWithList(text, before, block);
    done.push({ read: sentence, kind, sure, refersBack, block, firstOfBlock, inList });
  }
  return done;
}

/** The kind of the words before a list of infinitives, or of what is asked for, for each of its items. */
function announcedBy(
  text: string,
  before: ClaimSentence,
  { firstWord, verbless }: ReadSentence,
): ClaimKind | null {
  const announces = text.charAt(before.read.end - 1) === ':';
  const goesOn = announces || (before.firstOfBlock && before.read.verbless);
  if (goesOn && verbless && before.kind === 'demand') return 'demand';
  if (before.kind === 'procedural' || !opensWith(INFINITIVE, text, firstWord)) return null;
  return announces || opensWith(INFINITIVE, text, before.read.firstWord) ? before.kind : null;
}

/** Whether a block goes on with a list whose items semicolons or commas join. */
function goesOnWithList(text: string, before: ClaimSentence, block: Block): boolean {
  if (before.block.part !== block.part || text.charAt(before.block.end) !== '\n') return false;
  const { start, end } = before.read;
  const tail = text.slice(Math.max(start, end - 8), end);
  if (LIST_GOES_ON.test(tail)) return true;
  if (!tail.endsWith(':')) return false;
  return (
    opensWith(LIST_ITEM, text, block.start) &&
    LIST_GOES_ON.test(text.slice(Math.max(block.start, block.end - 8), block.end))
  );
}

function group(
  { text }: Reading,
  sentences: readonly ClaimSentence[],
): readonly (readonly ClaimSentence[])[] {
  const claims: ClaimSentence[][] = [];
  for (const sentence of sentences) {
    const claim = claims.at(-1);
    if (claim !== undefined && joins(text, claim, sentence)) claim.push(sentence);
    else claims.push([sentence]);
  }
  return claims;
}

/** Reads what a claim's label and event are made of. */
function readClaim(text: string, sentences: readonly ClaimSentence[], before: Before): ReadClaim {
  const kind = kindOfClaim(sentences);
  const mentions = sentences.flatMap(({ read }) => read.mentions);
  before.add(sentences, mentions);
  if (kind !== 'incident') return { kind, sentences, mentions, event: null };
  const event = eventOf(text, {
    sentences: sentences.map(({ read }) => read),
    mentions: ofEvent(sentences, mentions),
    places: before.places,
    dayBefore: before.day,
  });
  before.day = sentences.flatMap(({ read }) => read.eventDates).at(-1) ?? before.day;
  return { kind, sentences, mentions, event };
}

function claimOf(text: string, claim: ReadClaim): Claim {
  const { kind, sentences, event } = claim;
  const spans: Span[] = [];
  const evidence: Span[] = [];
  for (const { read } of sentences) {
    spans.push({ start: read.start, end: read.end });
    for (const cue of read.cues)
      if (cue.kind === kind) evidence.push({ start: cue.start, end: cue.end });
  }
  return {
    kind,
    start: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
    label: labelOf(text, claim),
    event,
    sentences: spans,
    evidence,
    part: sentences[0]?.block.part ?? 0,
  };
}

/** The mentions that tell of the event: not that of which it is the latest, `since the beginning of 1987`. */
function ofEvent(
  sentences: readonly ClaimSentence[],
  mentions: readonly Mention[],
): readonly Mention[] {
  if (!sentences.some(({ read }) => read.eventDates.length > 0)) return mentions;
  const lasting = new Set<Mention>(sentences.flatMap(({ read }) => read.lasting));
  return lasting.size === 0 ? mentions : mentions.filter((mention) => !lasting.has(mention));
}

/** The kind that any of its sentences is surest of; an incident goes before what leads up to it. */
function kindOfClaim(sentences: readonly ClaimSentence[]): ClaimKind {
  if (sentences[0]?.kind === 'demand') return 'demand';
  if (sentences.some(({ kind, read }) => kind === 'incident' && read.eventDates.length > 0))
    return 'incident';
  return sentences.find(({ sure }) => sure)?.kind ?? sentences[0]?.kind ?? 'position';
}
