import { AFTER_NOUN, BEFORE_POINTING, CITED_NOUN_HEADS } from './tables/citations';
import { Begins, bitsAt, type Tokens } from './tokens';
import type { LetterKind } from './types';
import { VOCABULARY } from './vocabulary';

/** The nouns for documents, as far as their words and those beside them tell. */

/** What a word is where documents are spoken of; bits beside those of `Form`. */
const Trait = {
  head: 1 << 8,
  /** May stand after a noun and lead on to a day, a sender or an addressee. */
  after: 1 << 9,
  /** May stand before a noun that points back. */
  before: 1 << 10,
  the: 1 << 11,
  ibid: 1 << 12,
  letter: 1 << 13,
  identical: 1 << 14,
  note: 1 << 15,
  verbal: 1 << 16,
  verbale: 1 << 17,
} as const;
const WORDS = VOCABULARY.traits(Trait, {
  head: CITED_NOUN_HEADS,
  after: AFTER_NOUN,
  before: BEFORE_POINTING,
  the: ['the'],
  ibid: ['ibid', 'ibidem'],
  letter: ['letter', 'letters'],
  identical: ['identical'],
  note: ['note', 'notes'],
  verbal: ['verbal'],
  verbale: ['verbale', 'verbales'],
});
VOCABULARY.mayBegin(Begins.citation, WORDS, Trait.head);
/** Of the tokens after the first of a noun, so many are looked at: `verbales, dated`. */
const MOST_AFTER = 3;
/** Whether the words around the noun that begins with a token leave it a phrase. */
export function mayBePhrase(tokens: Tokens, index: number): boolean {
  if ((bitsAt(tokens, WORDS, index) & Trait.ibid) !== 0) return true;
  for (let next = index + 1; next <= index + MOST_AFTER; next++)
    if ((bitsAt(tokens, WORDS, next) & Trait.after) !== 0) return true;
  const before = index > 0 ? bitsAt(tokens, WORDS, index - 1) : 0;
  const pointer =
    (before & Trait.the) === 0 || index < 2 ? before : bitsAt(tokens, WORDS, index - 2);
  return (pointer & Trait.before) !== 0;
}

/** What a document is called, as far as it is what States write, and where its words begin. */
export interface LetterNoun {
  readonly kind: LetterKind;
  readonly start: number;
}

/** The noun that begins with a token, if it means what States write: `identical letters`, `notes verbales`. */
export function letterNounAt(tokens: Tokens, index: number): LetterNoun | null {
  const { starts } = tokens;
  const start = starts[index] ?? 0;
  const bits = bitsAt(tokens, WORDS, index);
  const next = bitsAt(tokens, WORDS, index + 1);
  if ((bits & Trait.letter) !== 0) {
    const isIdentical = index > 0 && (bitsAt(tokens, WORDS, index - 1) & Trait.identical) !== 0;
    return isIdentical
      ? { kind: 'identical-letters', start: starts[index - 1] ?? 0 }
      : { kind: 'letter', start };
  }
  const isNote =
    ((bits & Trait.note) !== 0 && (next & Trait.verbale) !== 0) ||
    ((bits & Trait.verbal) !== 0 && (next & Trait.note) !== 0);
  return isNote ? { kind: 'note-verbale', start } : null;
}
