import type { Span } from '../../letter/types';
import type { DiagnosticCode } from '../../protocol';
import type { FeatureContext, Source } from '../context';

/** What a letter says and can't be so, or not together. */
export interface Finding {
  readonly code: DiagnosticCode;
  /** The words that it is about. */
  readonly span: Span;
  /** Whole sentences. Neutral: it says what differs, not who is right. */
  readonly message: string;
  readonly related?: readonly Related[];
}

/** Another place or letter that is involved. */
export interface Related {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
}

/** The source of a document that an editor has open, whose text is at hand. */
export type OpenSource = Source & { readonly text: string };

/** Finds what is impossible or contradictory in one way. In doubt it finds nothing. */
export type Rule = (
  source: OpenSource,
  context: FeatureContext,
) => readonly Omit<Finding, 'code'>[];
