import { findCitations } from './citations';
import { findClaims } from './claims';
import { findDates, fullDate, resolveDates, type DateCandidate } from './dates';
import { findFigures } from './figures';
import { readLayout, type Layout } from './layout';
import { readMasthead, readPartHead, type NamedDay, type PartHead } from './masthead';
import { findParagraphs } from './paragraphs';
import { findPlaces, type KnownPlaces } from './places';
import { senderCountry } from './states';
import type { Gazetteer } from './gazetteer';
import type { Block, Reading } from './reading';
import { findSentences } from './sentences';
import { done, doneTogether, type Steps } from './steps';
import { findSymbols } from './symbols';
import type {
  Citation,
  Claim,
  ClaimedEvent,
  DateMention,
  FigureMention,
  Letter,
  Mention,
  Paragraph,
  Part,
  PlaceEvidence,
  PlaceMention,
  Span,
} from './types';
import { readWords } from './words';

/** What a letter is read with. */
export interface ReadingAids {
  readonly gazetteer: Gazetteer;
  /** The reader's own places. */
  readonly known?: KnownPlaces;
}

/**
 * Reads one letter: its zones, masthead, mentions, citations and claims. Any text will do; one
 * that is no letter has a masthead of kind null. A leading byte-order mark must be gone.
 */
export function readLetter(text: string, aids: ReadingAids): Letter {
  return done(reading(text, aids));
}

/** The same of each of several letters, in less time than one after the other. */
export function readLetters(texts: readonly string[], aids: ReadingAids): readonly Letter[] {
  return doneTogether(texts.map((text) => reading(text, aids)));
}

function* reading(text: string, { gazetteer, known = new Map() }: ReadingAids): Steps<Letter> {
  const layout = yield* readLayout(text);
  yield;
  const sentences = findSentences(layout);
  yield;
  const symbols = findSymbols(layout);
  yield;
  const candidates = findDates(layout, symbols);
  const days = namedDays(candidates);
  yield;
  const heads = readHeads(layout, days);
  const [covering] = heads;
  yield;
  const masthead = readMasthead(layout, covering, symbols, days);
  yield;
  const dates = resolveDates(
    layout,
    candidates,
    heads.map(({ date }) => date),
  );
  const dated = merged(symbols, dates);
  yield;
  const words = readWords(layout.text, layout.tokens, dated);
  yield;
  const figures = yield* findFigures(layout, sentences, words);
  const counted = merged(dated, figures);
  yield;
  const sender = masthead.sender && senderCountry(masthead.sender.state);
  const places = yield* findPlaces(layout, words, figures, {
    states: sender === null ? [] : [sender],
    known,
    gazetteer,
  });
  const mentions = merged(counted, places.mentions);
  yield;
  // A text that is no letter bears no symbol: it cites the one at its head.
  const own = masthead.kind === null ? [] : masthead.symbols;
  const authors = heads.map((head) => head.sender?.state ?? null);
  const written = heads.map(({ date }) => date ?? masthead.date);
  const citations = yield* findCitations({ reading: layout, sentences, mentions, own, authors });
  yield;
  const claims = yield* findClaims(layout, sentences, mentions, authors, written);
  yield;
  const paragraphs = findParagraphs(layout, text);
  yield;
  return {
    masthead: { ...masthead, ranges: toFileRanges(masthead.ranges, layout) },
    zones: layout.zones,
    parts: layout.parts.map((part, index) => partOf(part, heads[index] ?? covering, layout)),
    paragraphs: paragraphs.map((paragraph) => fileParagraph(paragraph, layout)),
    mentions: fileMentions(mentions, text, layout),
    unplaced: places.unplaced,
    citations: citations.map((citation) => fileCitation(citation, layout)).sort(byStart),
    claims: claims.map((claim) => fileClaim(claim, layout)),
  };
}

/** The days that the text names in full. */
function namedDays(candidates: readonly DateCandidate[]): readonly NamedDay[] {
  const days: NamedDay[] = [];
  for (const candidate of candidates) {
    const day = fullDate(candidate);
    if (day !== null) days.push({ start: candidate.start, end: candidate.end, day });
  }
  return days;
}

/** The heads of the covering letter and of each annex. */
function readHeads(layout: Layout, days: readonly NamedDay[]): readonly [PartHead, ...PartHead[]] {
  const isState = (name: string): boolean => senderCountry(name) !== null;
  const blocks = layout.parts.map((): Block[] => []);
  for (const block of layout.blocks) blocks[block.part]?.push(block);
  const daysOf = layout.parts.map((): NamedDay[] => []);
  for (const day of days) daysOf[layout.blockAt(day.start).part]?.push(day);
  const [covering = [], ...annexes] = blocks;
  return [
    readPartHead(layout, covering, daysOf[0] ?? [], isState),
    ...annexes.map((annex, index) => readPartHead(layout, annex, daysOf[index + 1] ?? [], isState)),
  ];
}

function partOf(
  { label, heading, start, end }: Layout['parts'][number],
  head: PartHead,
  reading: Reading,
): Part {
  const { title, date, sender, signatory, signatoryOffices, ranges } = head;
  return {
    label,
    start,
    end,
    title,
    date,
    sender,
    signatory,
    signatoryOffices,
    ranges: { ...toFileRanges(ranges, reading), ...(heading && { heading }) },
  };
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

// --- from the reading's offsets to the file's ------------------------------------------------------

/**
 * The mentions with the file's offsets and text, in the file's order. A mention that a page break
 * cuts spans what the page's make-up set there; what was recognised in that is then left out.
 */
function fileMentions(
  mentions: readonly Mention[],
  text: string,
  reading: Reading,
): readonly Mention[] {
  const inFile = mentions.map((mention) => fileMention(mention, text, reading)).sort(byStart);
  let end = 0;
  return inFile.filter((mention) => {
    const free = mention.start >= end;
    if (free) end = mention.end;
    return free;
  });
}

/** Field by field, as all that follows: the objects are many, and spreading them is what costs most. */
function fileMention(mention: Mention, text: string, reading: Reading): Mention {
  const { start, end } = reading.toFile(mention);
  const words = text.slice(start, end);
  switch (mention.type) {
    case 'symbol': {
      const { type, documents, form, misspelling } = mention;
      const ranges = { designator: reading.toFile(mention.ranges.designator) };
      return { type, start, end, text: words, documents, form, misspelling, ranges };
    }
    case 'date': {
      const { type, value, derivation, certain, implied, weekday, alternatives } = mention;
      const anchor =
        mention.anchor?.kind === 'mention'
          ? { ...mention.anchor, span: reading.toFile(mention.anchor.span) }
          : mention.anchor;
      const ranges = dateRanges(mention.ranges, reading);
      // prettier-ignore
      return { type, start, end, text: words, value, derivation, certain, implied, anchor, weekday, alternatives, ranges };
    }
    case 'place': {
      const { type, name, placeType, within, coordinates, approximateFrom } = mention;
      const evidence = mention.evidence.map((item): PlaceEvidence =>
        item.kind === 'context' ? { kind: 'context', span: reading.toFile(item.span) } : item,
      );
      const ranges = placeRanges(mention.ranges, reading);
      // prettier-ignore
      return { type, start, end, text: words, name, placeType, within, coordinates, approximateFrom, evidence, ranges };
    }
    case 'figure': {
      const { type, quantity, unit, role, part } = mention;
      const partOf = mention.partOf && reading.toFile(mention.partOf);
      const ranges = figureRanges(mention.ranges, reading);
      return { type, start, end, text: words, quantity, unit, role, part, partOf, ranges };
    }
  }
}

function dateRanges(ranges: DateMention['ranges'], reading: Reading): DateMention['ranges'] {
  const { weekday, day, month, year } = ranges;
  const inFile: Mutable<DateMention['ranges']> = {};
  if (weekday) inFile.weekday = reading.toFile(weekday);
  if (day) inFile.day = reading.toFile(day);
  if (month) inFile.month = reading.toFile(month);
  if (year) inFile.year = reading.toFile(year);
  return inFile;
}

function placeRanges(ranges: PlaceMention['ranges'], reading: Reading): PlaceMention['ranges'] {
  const name = reading.toFile(ranges.name);
  return ranges.generic ? { name, generic: reading.toFile(ranges.generic) } : { name };
}

function figureRanges(ranges: FigureMention['ranges'], reading: Reading): FigureMention['ranges'] {
  const { number, bound, unit, role } = ranges;
  const inFile: Mutable<FigureMention['ranges']> = { number: reading.toFile(number) };
  if (bound) inFile.bound = reading.toFile(bound);
  if (unit) inFile.unit = reading.toFile(unit);
  if (role) inFile.role = reading.toFile(role);
  return inFile;
}

function fileCitation(citation: Citation, reading: Reading): Citation {
  const { form, documents, described, plural } = citation;
  const { start, end } = reading.toFile(citation);
  const antecedents = citation.antecedents.map((span) => reading.toFile(span));
  return { start, end, form, documents, described, plural, antecedents };
}

function fileClaim(claim: Claim, reading: Reading): Claim {
  const { kind, label, part } = claim;
  const { start, end } = reading.toFile(claim);
  const sentences = claim.sentences.map((span) => reading.toFile(span));
  const evidence = claim.evidence.map((span) => reading.toFile(span));
  const event = claim.event && fileEvent(claim.event, reading);
  return { kind, start, end, label, event, sentences, evidence, part };
}

function fileParagraph(paragraph: Paragraph, reading: Reading): Paragraph {
  const { part, number, printed } = paragraph;
  const { start, end } = reading.toFile(paragraph);
  const items = paragraph.items.map((item) => {
    const span = reading.toFile(item);
    return { label: item.label, start: span.start, end: span.end };
  });
  return { start, end, part, number, printed, items };
}

function fileEvent(event: ClaimedEvent, reading: Reading): ClaimedEvent {
  const { dates, places, killed, injured, missing, displaced, detained } = event;
  const actors = event.actors.map((actor) => {
    const { start, end } = reading.toFile(actor);
    return { start, end, text: actor.text };
  });
  const means = event.means.map((each) => {
    const { start, end } = reading.toFile(each);
    return { name: each.name, start, end };
  });
  const backReferences = event.backReferences.map((reference) => {
    const { of, value } = reference;
    const { start, end } = reading.toFile(reference);
    return { of, value, start, end, mention: reading.toFile(reference.mention) };
  });
  // prettier-ignore
  return { dates, places, killed, injured, missing, displaced, detained, actors, means, backReferences };
}

function toFileRanges<T extends object>(ranges: T, reading: Reading): T {
  const spans = ranges as Record<string, Span | undefined>;
  const mapped: Record<string, Span> = {};
  for (const name in spans) {
    const span = spans[name];
    if (span !== undefined) mapped[name] = reading.toFile(span);
  }
  return mapped as T;
}

/** Two lists in order as one. */
function merged(some: readonly Mention[], others: readonly Mention[]): readonly Mention[] {
  const all: Mention[] = [];
  let next = 0;
  for (const mention of some) {
    for (let other = others[next]; other && other.start < mention.start; other = others[++next])
      all.push(other);
    all.push(mention);
  }
  return next < others.length ? all.concat(others.slice(next)) : all;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
