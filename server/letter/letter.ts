import { findCitations } from './citations';
import { findClaims } from './claims';
import { findDates, fullDate, resolveDates } from './dates';
import { findFigures } from './figures';
import { readLayout, type Layout } from './layout';
import { readMasthead, readPartHead, type NamedDay, type PartHead } from './masthead';
import { findPlaces, type KnownPlaces } from './places';
import { senderCountry } from './states';
import type { Gazetteer } from './gazetteer';
import type { Reading } from './reading';
import { findSentences } from './sentences';
import { findSymbols } from './symbols';
import type { Claim, Letter, Mention, Part, PlaceEvidence, Span } from './types';

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
export function readLetter(text: string, { gazetteer, known = new Map() }: ReadingAids): Letter {
  const layout = readLayout(text);
  const sentences = findSentences(layout);
  const symbols = findSymbols(layout);
  const candidates = findDates(layout, symbols);
  const days = candidates.flatMap((candidate): NamedDay[] => {
    const day = fullDate(candidate);
    return day === null ? [] : [{ start: candidate.start, end: candidate.end, day }];
  });
  const isState = (name: string): boolean => senderCountry(name) !== null;
  const heads = layout.parts.map((_, part) => readPartHead(layout, part, days, isState));
  const covering = heads[0] ?? readPartHead(layout, 0, days, isState);
  const masthead = readMasthead(layout, covering, symbols, days);
  const dates = resolveDates(
    layout,
    candidates,
    heads.map(({ date }) => date),
  );
  const figures = findFigures(layout, sentences, inOrder<Mention>(symbols, dates));
  const sender = masthead.sender && senderCountry(masthead.sender.state);
  const places = findPlaces(layout, inOrder<Mention>(symbols, dates, figures), {
    states: sender === null ? [] : [sender],
    known,
    gazetteer,
  });
  const mentions = inOrder<Mention>(symbols, dates, figures, places);
  const citations = findCitations(layout, sentences, mentions, masthead.symbols);
  return {
    masthead: { ...masthead, ranges: toFileRanges(masthead.ranges, layout) },
    zones: layout.zones,
    parts: layout.parts.map((part, index) => partOf(part, heads[index] ?? covering, layout)),
    mentions: fileMentions(mentions, text, layout),
    citations: citations
      .map((citation) => ({ ...citation, ...layout.toFile(citation) }))
      .sort(byStart),
    claims: findClaims(layout, sentences, mentions).map((claim) => fileClaim(claim, layout)),
  };
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

function fileMention(mention: Mention, text: string, reading: Reading): Mention {
  const span = reading.toFile(mention);
  const place = { ...span, text: text.slice(span.start, span.end) };
  switch (mention.type) {
    case 'symbol':
      return { ...mention, ...place, ranges: toFileRanges(mention.ranges, reading) };
    case 'date': {
      const anchor =
        mention.anchor?.kind === 'mention'
          ? { ...mention.anchor, span: reading.toFile(mention.anchor.span) }
          : mention.anchor;
      return { ...mention, ...place, anchor, ranges: toFileRanges(mention.ranges, reading) };
    }
    case 'place': {
      const evidence = mention.evidence.map((item): PlaceEvidence =>
        item.kind === 'context' ? { ...item, span: reading.toFile(item.span) } : item,
      );
      return { ...mention, ...place, evidence, ranges: toFileRanges(mention.ranges, reading) };
    }
    case 'figure': {
      const partOf = mention.partOf && reading.toFile(mention.partOf);
      return { ...mention, ...place, partOf, ranges: toFileRanges(mention.ranges, reading) };
    }
  }
}

function fileClaim(claim: Claim, reading: Reading): Claim {
  return {
    ...claim,
    ...reading.toFile(claim),
    sentences: claim.sentences.map((span) => reading.toFile(span)),
    evidence: claim.evidence.map((span) => reading.toFile(span)),
  };
}

function toFileRanges<T extends object>(ranges: T, reading: Reading): T {
  const entries = Object.entries(ranges).filter(
    (entry): entry is [string, Span] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries.map(([name, span]) => [name, reading.toFile(span)])) as T;
}

function inOrder<T extends Span>(...lists: readonly (readonly T[])[]): readonly T[] {
  return lists.flat().sort(byStart);
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
