import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Position,
} from 'vscode-languageserver-types';
import { meansSame, targetsOf } from '../library/citations';
import { isSameNamed, isSamePerson } from '../library/mentionIndex';
import { symbolKey } from '../letter/symbolGrammar';
import type { Span } from '../letter/types';
import type { FeatureContext, Source } from './context';
import { subjectAt, type Subject } from './subjects';

/**
 * Where a letter names what a position is on: a document under any of its names and in any words, a
 * date by its value, a place in any spelling, who signs.
 */
export function documentHighlights(
  source: Source,
  position: Position,
  context: FeatureContext,
): readonly DocumentHighlight[] {
  const subject = subjectAt(source, source.lines.offset(position));
  if (subject === null) return [];
  return [...spansAlike(subject, source, context)]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ range: source.lines.range(span), kind: DocumentHighlightKind.Text }));
}

function spansAlike(
  subject: Subject,
  { entry }: Source,
  { library }: FeatureContext,
): readonly Span[] {
  const { citations, mentions, parts } = entry.letter;
  switch (subject.kind) {
    case 'citation': {
      const meant = library.resolveCitation(entry, subject.citation);
      return citations.filter(
        (other) =>
          other === subject.citation || meansSame(meant, library.resolveCitation(entry, other)),
      );
    }
    case 'letter':
      return [
        subject.span,
        ...ownSymbols({ entry }).filter(({ start }) => start !== subject.span.start),
        ...citations.filter((citation) =>
          targetsOf(library.resolveCitation(entry, citation)).includes(entry),
        ),
      ];
    case 'named':
      return mentions.filter(
        (other) =>
          (other.type === 'date' || other.type === 'place') && isSameNamed(subject.mention, other),
      );
    case 'signatory':
      return parts.flatMap(({ signatory, ranges }) =>
        signatory !== null && ranges.signature && isSamePerson(signatory, subject.signatory)
          ? [ranges.signature]
          : [],
      );
  }
}

/** The letter's own symbols: in its masthead, page headers and source line. */
function ownSymbols({ entry }: Pick<Source, 'entry'>): readonly Span[] {
  const own = new Set(entry.letter.masthead.symbols.map(({ canonical }) => symbolKey(canonical)));
  return entry.letter.mentions.filter(
    (mention) =>
      mention.type === 'symbol' &&
      mention.documents.some(({ canonical }) => own.has(symbolKey(canonical))),
  );
}
