import type { LetterKind } from '../types';

/** What a document is called before its symbol. */
export const DOCUMENT_NOUN =
  /\b(?:(identical letters?)|(letters?)|(notes? verbales?|verbal notes?))\b/gi;

export const KIND_OF_NOUN: readonly LetterKind[] = ['identical-letters', 'letter', 'note-verbale'];

/** The sender's own: right before the noun, with at most a few words between. */
export const OWN_DOCUMENT = /\b(?:my|our)(?: [\p{Ll}-]+){0,4} $/iu;

/** What may stand between a document's date and its symbol. */
export const DATE_TO_SYMBOL =
  /^,? ?\(?(?:(?:see|document|contained in|issued as|circulated as|published as|symbol) )*\(?$/i;

/** What may stand between a document's symbol and its date. */
export const SYMBOL_TO_DATE = /^\)?,? (?:dated|of) $/i;
