import type { Location, Position } from 'vscode-languageserver-types';
import { possibleTargets } from '../library/citations';
import type { Entry } from '../library/library';
import { isSamePerson } from '../library/mentionIndex';
import type { Span } from '../letter/types';
import type { FeatureContext, Source } from './context';
import { letterHead } from './letterHead';
import { byDate } from './order';
import { subjectAt, type Subject } from './subjects';

/**
 * Where else stands what a position is on, the earliest letter first. A document: every citation of
 * it, under any of its names and in any words, in letters and in notes; `includeDeclaration` adds
 * its own title. A date or a place: every mention. Who signs: every signature.
 */
export function references(
  source: Source,
  position: Position,
  includeDeclaration: boolean,
  context: FeatureContext,
): readonly Location[] {
  const subject = subjectAt(source, source.lines.offset(position));
  if (subject === null) return [];
  const titles = includeDeclaration ? documentsOf(subject, source, context) : [];
  const spans = [...spansOf(subject, source.entry, context)].sort(
    (a, b) => byDate(a.entry, b.entry) || a.span.start - b.span.start,
  );
  return [
    ...titles.flatMap(({ uri }) => {
      const title = context.sourceOf(uri);
      return title === undefined ? [] : [{ uri, range: letterHead(title).selectionRange }];
    }),
    ...spans.flatMap(({ entry: { uri }, span }) => {
      const lines = context.sourceOf(uri)?.lines;
      return lines === undefined ? [] : [{ uri, range: lines.range(span) }];
    }),
  ];
}

interface Found {
  readonly entry: Entry;
  readonly span: Span;
}

function spansOf(subject: Subject, here: Entry, { library }: FeatureContext): readonly Found[] {
  switch (subject.kind) {
    case 'citation':
      return library
        .citationsAlike(here, subject.citation)
        .map(({ entry, citation }) => ({ entry, span: citation }));
    case 'letter':
      return library.citationsOf(here).map(({ entry, citation }) => ({ entry, span: citation }));
    case 'named':
      return library
        .mentionsAlike(subject.mention)
        .map(({ entry, mention }) => ({ entry, span: mention }));
    case 'signatory':
      return library
        .signedBy(subject.signatory)
        .flatMap((entry) =>
          entry.letter.parts.flatMap(({ signatory, ranges }) =>
            signatory !== null && ranges.signature && isSamePerson(signatory, subject.signatory)
              ? [{ entry, span: ranges.signature }]
              : [],
          ),
        );
  }
}

/** The letters of the library that a subject is. */
function documentsOf(
  subject: Subject,
  { entry }: Source,
  { library }: FeatureContext,
): readonly Entry[] {
  if (subject.kind === 'letter') return [entry];
  if (subject.kind !== 'citation') return [];
  return possibleTargets(library.resolveCitation(entry, subject.citation));
}
