import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Span } from '../letter/types';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../protocol';
import type { FeatureContext, Source } from './context';
import { ambiguousCitation } from './diagnostics/ambiguousCitation';
import { citationDiffers } from './diagnostics/citationDiffers';
import { eventAfterLetter } from './diagnostics/eventAfterLetter';
import type { Finding, OpenSource, Rule } from './diagnostics/finding';
import { misspeltSymbol } from './diagnostics/misspeltSymbol';
import { partExceedsWhole } from './diagnostics/partExceedsWhole';
import { resolutionYear } from './diagnostics/resolutionYear';
import { sameSymbol } from './diagnostics/sameSymbol';
import { symbolDate } from './diagnostics/symbolDate';
import { weekday } from './diagnostics/weekday';

const RULES: Readonly<Record<DiagnosticCode, Rule>> = {
  weekday,
  'event-after-letter': eventAfterLetter,
  'symbol-date': symbolDate,
  'resolution-year': resolutionYear,
  'part-exceeds-whole': partExceedsWhole,
  'misspelt-symbol': misspeltSymbol,
  'same-symbol': sameSymbol,
  'citation-differs': citationDiffers,
  'ambiguous-citation': ambiguousCitation,
};

/** What a reader need not stop at is a hint; nothing in a letter is an error, or a warning. */
const HINTS: ReadonlySet<DiagnosticCode> = new Set(['misspelt-symbol', 'ambiguous-citation']);

/**
 * What in an open letter is impossible or contradictory, in order of the text. A file that no
 * editor has open has none, nor has a text that is no letter.
 */
export function diagnostics(source: Source, context: FeatureContext): readonly Diagnostic[] {
  return findings(source, context).map((finding) => toDiagnostic(finding, source, context));
}

/** Those that are neither switched off nor silenced. */
export function findings(source: Source, context: FeatureContext): readonly Finding[] {
  if (!isOpen(source) || source.entry.letter.masthead.kind === null) return [];
  const remarks = context.readerFiles.remarks.get(source.entry.uri);
  return DIAGNOSTIC_CODES.filter((code) => context.settings.diagnostics[code])
    .flatMap((code) => RULES[code](source, context).map((finding) => ({ code, ...finding })))
    .filter(
      ({ code, span }) => !remarks?.silenced[code]?.map(plain).includes(wordsAt(source, span)),
    )
    .sort((a, b) => a.span.start - b.span.start);
}

/** Those of one code that touch a span: what an action there settles. */
export function diagnosticsAt(
  { start, end }: Span,
  code: DiagnosticCode,
  source: Source,
  context: FeatureContext,
): Diagnostic[] {
  return findings(source, context)
    .filter((finding) => finding.code === code)
    .filter(({ span }) => span.start <= end && start <= span.end)
    .map((finding) => toDiagnostic(finding, source, context));
}

export function toDiagnostic(
  { code, span, message, related = [] }: Finding,
  { lines }: Source,
  { sourceOf }: FeatureContext,
): Diagnostic {
  return {
    range: lines.range(span),
    severity: HINTS.has(code) ? DiagnosticSeverity.Hint : DiagnosticSeverity.Information,
    source: 'un-letters',
    code,
    message,
    relatedInformation: related.flatMap((item) => {
      const range = sourceOf(item.uri)?.lines.range(item.span);
      return range === undefined
        ? []
        : [{ location: { uri: item.uri, range }, message: item.message }];
    }),
  };
}

/** The words of a span, as they stand in `letters.json`: without line breaks. */
export function wordsAt({ text }: Source, { start, end }: Span): string {
  return plain((text ?? '').slice(start, end));
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

function isOpen(source: Source): source is OpenSource {
  return source.text !== null;
}
