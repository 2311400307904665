import { Antecedents, type Antecedent } from './citationAntecedents';
import { letterNounAt, type LetterNoun } from './documentNouns';
import { findDocumentPhrases, isDay, isLetterNoun, type DocumentPhrase } from './documentPhrases';
import type { Reading } from './reading';
import type { Steps } from './steps';
import {
  ADOPTED_NOUNS,
  DATE_TO_SYMBOL,
  KIND_OF_NOUN,
  OTHER_THAN_LETTER,
  OWN_DOCUMENT,
  SYMBOL_TO_DATE,
  type CitedNoun,
} from './tables/citations';
import type { Tokens } from './tokens';
import type { Citation, DocumentSymbol, LetterKind, Mention, Span } from './types';

/** How far before its symbol a document may be described, in UTF-16 units. */
const REACH = 400;

/** What citations are read from: a letter whose mentions and authors are known. Offsets are the reading's. */
export interface CitationSource {
  readonly reading: Reading;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  /** The letter's own symbols. */
  readonly own: readonly DocumentSymbol[];
  /** The State that speaks in each part, null where it is not known. */
  readonly authors: readonly (string | null)[];
}

/** A citation, and what others can point back to in it. */
type Draft = Antecedent & { readonly citation: Omit<Citation, 'antecedents'> };

/**
 * The citations of other documents, in order: every mention of a symbol that is not the letter's
 * own, with the kind, date and sender by which the text describes it; and words without a symbol
 * that describe a document by its date or point back to one. Offsets are the reading's.
 */
export function* findCitations(source: CitationSource): Steps<readonly Citation[]> {
  const phrases = findDocumentPhrases(source.reading, source.mentions);
  yield;
  const drafts = [...bySymbol(source, phrases), ...byWords(source, phrases)].sort(
    (a, b) => a.citation.start - b.citation.start,
  );
  yield;
  const found = new Antecedents<Draft>();
  return drafts.flatMap((draft): readonly Citation[] => {
    const antecedents = found.of(draft).map(({ citation: { start, end } }) => ({ start, end }));
    const { noun, pointsBack } = draft;
    // `That decision` may be no document's at all.
    const mayBeNone = pointsBack !== null && noun !== null && !isLetterNoun(noun);
    if (mayBeNone && antecedents.length === 0) return [];
    found.add(draft);
    return [{ ...draft.citation, antecedents }];
  });
}

// --- by a symbol -----------------------------------------------------------------------------------

function bySymbol(
  { reading, sentences, mentions, own, authors }: CitationSource,
  phrases: readonly DocumentPhrase[],
): readonly Draft[] {
  const ownNames = new Set(own.map(({ canonical }) => canonical));
  const beside = phrasesBySymbol(phrases);
  const drafts: Draft[] = [];
  const { text, tokens } = reading;
  const nouns = tokens.begins.citations;
  let sentence = 0;
  let next = 0;
  for (const [index, mention] of mentions.entries()) {
    if (mention.type !== 'symbol') continue;
    if (mention.documents.some(({ canonical }) => ownNames.has(canonical))) continue;
    while ((sentences[sentence]?.end ?? Infinity) <= mention.start) sentence++;
    const from = Math.max(sentences[sentence]?.start ?? 0, mention.start - REACH);
    const { part } = reading.blockAt(mention.start);
    const { start, end, documents } = mention;
    const phrase = beside.get(start);
    while (next < nouns.length && (tokens.starts[nouns[next] ?? 0] ?? 0) < start) next++;
    const letter = phrase ? null : letterBefore(tokens, next, from);
    const kind = phrase ? phrase.kind : (letter?.kind ?? null);
    const isOwn =
      phrase?.own ?? (letter !== null && OWN_DOCUMENT.test(text.slice(from, letter.start)));
    const described = {
      kind,
      own: isOwn,
      date: phrase?.date ?? dateBeside(text, mentions, index),
      sender: isOwn ? (authors[part] ?? null) : (phrase?.sender ?? null),
    };
    const noun =
      adoptedAs(documents) ?? kind ?? nounBefore(text.slice(Math.min(from, start), start));
    const plural = phrase?.plural ?? false;
    const citation = { start, end, form: 'symbol', documents, described, plural } as const;
    drafts.push({ citation, noun, plural: false, pointsBack: null, part, sentence });
  }
  return drafts;
}

type Beside = Pick<DocumentPhrase, 'own' | 'sender' | 'plural'> & {
  readonly kind: LetterKind | null;
  readonly date: string;
};

/** What is said of documents right before their symbols, by the symbols' starts. */
function phrasesBySymbol(phrases: readonly DocumentPhrase[]): ReadonlyMap<number, Beside> {
  const beside = new Map<number, Beside>();
  for (const { noun, own, sender, plural, days } of phrases)
    for (const { date, symbol } of days)
      if (symbol !== null) beside.set(symbol, { kind: kindOf(noun), own, sender, plural, date });
  return beside;
}

/**
 * The noun for a letter that stands last before a symbol. `next` is the index of the first noun after
 * it in `tokens.begins.citations`.
 */
function letterBefore(tokens: Tokens, next: number, from: number): LetterNoun | null {
  for (let at = next - 1; at >= 0; at--) {
    const index = tokens.begins.citations[at] ?? 0;
    if ((tokens.starts[index] ?? 0) < from) return null;
    const noun = letterNounAt(tokens, index);
    if (noun !== null) return noun;
  }
  return null;
}

/** The day right before or right after the symbol, if there is one. */
function dateBeside(text: string, mentions: readonly Mention[], index: number): string | null {
  const symbol = mentions[index];
  if (symbol === undefined) return null;
  const before = mentions[index - 1];
  if (isDay(before) && DATE_TO_SYMBOL.test(text.slice(before.end, symbol.start)))
    return before.value;
  const after = mentions[index + 1];
  if (isDay(after) && SYMBOL_TO_DATE.test(text.slice(symbol.end, after.start))) return after.value;
  return null;
}

/** The noun for what organs adopt, which its symbol tells. */
function adoptedAs(documents: readonly DocumentSymbol[]): CitedNoun | null {
  return ADOPTED_NOUNS.find((noun) => documents.some(({ kind }) => kind === noun)) ?? null;
}

/** A symbol alone may be a letter's, if no report or the like is spoken of before it. */
function nounBefore(lead: string): CitedNoun {
  return OTHER_THAN_LETTER.test(lead) ? 'document' : 'communication';
}

// --- by words alone --------------------------------------------------------------------------------

function byWords(
  { reading, sentences, authors }: CitationSource,
  phrases: readonly DocumentPhrase[],
): readonly Draft[] {
  let sentence = 0;
  return phrases.flatMap((phrase): readonly Draft[] => {
    while ((sentences[sentence]?.end ?? Infinity) <= phrase.start) sentence++;
    const { noun, own, plural, pointsBack } = phrase;
    const { part } = reading.blockAt(phrase.start);
    const sender = own ? (authors[part] ?? null) : phrase.sender;
    const place = { noun, plural, pointsBack, part, sentence };
    const draft = ({ start, end }: Span, date: string | null): Draft => ({
      ...place,
      citation: {
        start,
        end,
        form: pointsBack === null ? 'described' : 'anaphoric',
        documents: [],
        described: { kind: kindOf(noun), date, own, sender },
        plural,
      },
    });
    if (pointsBack !== null) return [draft(phrase, null)];
    return phrase.days.flatMap((day) => (day.symbol === null ? [draft(day, day.date)] : []));
  });
}

function kindOf(noun: CitedNoun | null): LetterKind | null {
  return KIND_OF_NOUN.find((kind) => kind === noun) ?? null;
}
