import { Entry } from './keywords';
import { Trait } from './lexicon';
import type { NounPhrase } from './nounPhrase';
import { PhraseTable, type PhraseMatch } from './phrases';
import type { Sentence } from './sentenceWords';
import { STATES, WEAK_STATES } from './tables/roles';
import type { Role } from './types';

/** A figure as its role is read from it: its words in the sentence and what it counts. */
export interface Counted {
  /** Indices of the figure's words; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly phrase: NounPhrase;
  /** What it counts, in lower case: its own noun or its antecedent's. */
  readonly unit: string;
  /** Whether that is people; null where it can't be told. */
  readonly person: boolean | null;
  /** Set into the clause of another figure (`nine of them women`, `including 3 children`). */
  readonly inserted: boolean;
}

export interface RoleReading {
  /** Null where the words say that it is one role or another. */
  readonly role: Role | null;
  /** The words that give it. */
  readonly from: number;
  readonly to: number;
}

export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** What befell a figure, by the words after it or after a form of `be`. */
export const states = new PhraseTable(STATES, 'first');

/** What one cue tells. */
export function reading(match: PhraseMatch<Role>): RoleReading {
  return { role: match.label, from: match.from, to: match.to };
}

/** `were killed or wounded` after a figure: no one role; null where one cue stands alone. */
export function mixed(
  words: Sentence,
  figures: readonly Counted[],
  match: PhraseMatch<Role>,
): RoleReading | null {
  let at = match.to;
  let joint = words.entry(at);
  if (joint === Entry.comma) joint = words.entry((at += 1));
  if (joint === Entry.and || joint === Entry.or) at += 1;
  else if (at === match.to) return null;
  if (words.entry(at) === Entry.slash && words.entry(at + 1) === Entry.or) {
    joint = Entry.or;
    at += 2;
  }
  while (words.is(at, Trait.adverb)) at += 1;
  const other = states.startingAt(words, at);
  if (!other || figures.some((figure) => figure.from === other.to)) return null;
  return settle(match, other, joint);
}

export function settle(
  a: PhraseMatch<Role>,
  b: PhraseMatch<Role>,
  joint: number,
): RoleReading | null {
  if (a.label === b.label) return null;
  const span = { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
  const roles = [a.label, b.label];
  const both = roles.includes('killed') && !roles.includes('injured') && joint === Entry.and;
  return { role: both ? 'killed' : null, ...span };
}

/** Whether a cue after a figure can be said of what it counts. */
export function suits(words: Sentence, cue: WordRange, figure: Counted): boolean {
  return figure.person === true || !WEAK_STATES.has(phraseText(words, cue));
}

export function phraseText(words: Sentence, match: WordRange): string {
  let text = words.lower(match.from);
  for (let at = match.from + 1; at < match.to; at += 1) text += ` ${words.lower(at)}`;
  return text;
}
