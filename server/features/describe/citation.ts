import { possibleTargets, type CitationResolution, type Reason } from '../../library/citations';
import type { Citation, Span } from '../../letter/types';
import type { FeatureContext, Source } from '../context';
import { dotted, type HoverLine } from '../markup';
import { kindAndDate, listed } from '../wording';
import { absentWords, howKnown, linesOf, pageLinks } from './symbol';

/** What words that cite a document without its symbol mean here, and why, or why that can't be told. */
export function describeCitation(
  citation: Citation,
  source: Source,
  context: FeatureContext,
): readonly HoverLine[] {
  const resolution = context.library.resolveCitation(source.entry, citation);
  const symbols = resolution.documents.map(({ canonical }) => canonical);
  return [
    dotted({ strong: described(citation) }, symbols.join(', ')),
    ...meant(resolution, source, context),
    ...resolution.reasons.map((reason) => [because(reason, source)]),
    dotted(...pageLinks(resolution.documents, context)),
  ];
}

/** `Letter dated 3 May 1990, Chad`; of words that point back, that they do. */
function described({ form, described }: Citation): string {
  if (form === 'anaphoric') return 'Points back in this letter';
  return [kindAndDate(described), described.sender].filter(Boolean).join(', ');
}

function meant(
  resolution: CitationResolution,
  { entry }: Source,
  context: FeatureContext,
): readonly HoverLine[] {
  const letters = linesOf(possibleTargets(resolution), entry);
  switch (resolution.state) {
    case 'resolved':
    case 'several':
      return letters;
    case 'ambiguous':
      return letters.length === 0
        ? [['Several documents could be meant, none of them in this library.']]
        : [['Several letters could be meant. In this library:'], ...letters];
    case 'external':
      return [[`It is ${absentWords(context)}.`]];
    case 'unresolved':
      return [['It can’t be told which document is meant.']];
  }
}

function because(reason: Reason, source: Source): string {
  switch (reason.kind) {
    case 'symbol':
      return howKnown(reason.source);
    case 'description':
      return reason.sender === null
        ? 'Taken for this one because kind and date agree and no other letter’s do; no sender is named.'
        : 'Taken for this one because kind, date and sender agree and no other letter’s do.';
    case 'described before':
      return `Described so before, as ${quoted([reason.span], source)}.`;
    case 'antecedents':
      return `Before it stands ${quoted(reason.spans, source)}.`;
    case 'unresolved before':
      return `Before it stands ${quoted([reason.span], source)}, of which it can’t be told what it means.`;
    case 'nothing before':
      return 'Nothing of the kind stands before it in this part.';
    case 'only one before':
      return `It means several documents; before it stands only ${quoted([reason.span], source)}.`;
    case 'author unknown':
      return 'It is not known who writes this part.';
  }
}

/** The words at spans; where they stand, if the text is not at hand. */
function quoted(spans: readonly Span[], { text, lines }: Source): string {
  return listed(
    spans.map((span) =>
      text === null
        ? `line ${lines.position(span.start).line + 1}`
        : `“${text.slice(span.start, span.end)}”`,
    ),
  );
}
