import type { Reading } from './reading';
import {
  DATE_TO_SYMBOL,
  DOCUMENT_NOUN,
  KIND_OF_NOUN,
  OWN_DOCUMENT,
  SYMBOL_TO_DATE,
} from './tables/citations';
import type { Citation, DateMention, DocumentSymbol, LetterKind, Mention, Span } from './types';

/** How far before its symbol a document may be described, in UTF-16 units. */
const REACH = 400;

/**
 * The citations of other documents, in order: every mention of a symbol that is not the letter's
 * own, with the kind, date and sender by which the sentence describes it. Offsets are the reading's.
 */
export function findCitations(
  reading: Reading,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  own: readonly DocumentSymbol[],
): readonly Citation[] {
  const ownNames = new Set(own.map(({ canonical }) => canonical));
  const citations: Citation[] = [];
  let sentence = 0;
  for (const [index, mention] of mentions.entries()) {
    if (mention.type !== 'symbol') continue;
    if (mention.documents.some(({ canonical }) => ownNames.has(canonical))) continue;
    while ((sentences[sentence]?.end ?? Infinity) <= mention.start) sentence++;
    const from = Math.max(sentences[sentence]?.start ?? 0, mention.start - REACH);
    const lead = reading.text.slice(Math.min(from, mention.start), mention.start);
    citations.push({
      start: mention.start,
      end: mention.end,
      documents: mention.documents,
      described: { ...describedBy(lead), date: dateBeside(reading.text, mentions, index) },
    });
  }
  return citations;
}

/** The kind of document, and whose, that the words before a symbol tell. */
function describedBy(lead: string): { readonly kind: LetterKind | null; readonly own: boolean } {
  const noun = [...lead.matchAll(DOCUMENT_NOUN)].at(-1);
  if (noun === undefined) return { kind: null, own: false };
  const kind = KIND_OF_NOUN.find((_, group) => noun[group + 1] !== undefined) ?? null;
  return { kind, own: OWN_DOCUMENT.test(lead.slice(0, noun.index)) };
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

function isDay(mention: Mention | undefined): mention is DateMention {
  return mention?.type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(mention.value);
}
