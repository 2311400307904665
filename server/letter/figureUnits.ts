import type { Figure } from './antecedents';
import type { Candidate } from './figureCandidates';
import { Entry } from './keywords';
import { Trait } from './lexicon';
import { isPerson } from './nounPhrase';
import type { Counted } from './roleCues';
import { readRole } from './roles';
import type { Sentence } from './sentenceWords';
import { COLLECTIVES } from './tables/figures';
import { COUNTED_STATES } from './tables/nouns';
import { WordForm } from './words';

/** A phrase's unit as the text has it (`Syrians`), where it is the text's own. */
export function writtenUnit(words: Sentence, { head, unit }: Candidate['phrase']): string {
  if (!head || head.to - head.from !== 1) return unit;
  return words.lower(head.from) === unit ? words.raw(head.from) : unit;
}

/** What a number without a noun counts: its antecedent's noun, or people where its role tells. */
export function unnamedUnit(
  words: Sentence,
  candidate: Candidate,
  antecedent: Figure | null,
  before: readonly Figure[],
): string {
  const { from, to, phrase } = candidate;
  if (words.entry(from - 1) === Entry.of) {
    if (phrase.kind === 'bare' && words.is(from - 2, Trait.plural)) return words.raw(from - 2);
    if (COLLECTIVES.has(words.lower(from - 2))) return 'persons';
  }
  if (phrase.kind === 'bare' && isThereBefore(words, from)) {
    const told = nounBefore(words, from);
    if (told !== '') return told;
  }
  const person = antecedent && isPerson(antecedent.unit);
  const capital = antecedent && antecedent.written !== antecedent.unit;
  if (antecedent && (person === true || (person === null && capital))) {
    if (COUNTED_STATES.has(antecedent.unit) && phrase.kind === 'bare') return 'persons';
    const single = antecedent.candidate.number.value === 1 && candidate.number.value !== 1;
    return single ? pluralOf(antecedent.written) : antecedent.written;
  }
  if (phrase.kind === 'bare') {
    const people = { from, to, phrase, unit: 'persons', person: true, inserted: false };
    const beside = [...lastFigures(before), people];
    if (readRole(words, beside, beside.length - 1)) return 'persons';
  }
  return (antecedent?.written ?? nounBefore(words, from)) || 'persons';
}

/** `there were nine`, `there have since been 61`. */
export function isThereBefore(words: Sentence, from: number): boolean {
  if (!words.is(from - 1, Trait.be)) return false;
  return [2, 3, 4].some((back) => words.lower(from - back) === 'there');
}

/** The plural of a noun for people (`man`, `child`, `deputy`, `worshipper`). */
function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return noun.replace(/man$/, 'men');
  if (noun.endsWith('child')) return `${noun}ren`;
  return /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : noun.replace(/s?$/, 's');
}

/** The nearest noun in the plural before a figure, or the empty string. */
function nounBefore(words: Sentence, from: number): string {
  for (let at = from - 1; at >= words.from && at > from - 20; at -= 1) {
    const plural = words.has(at, WordForm.word) && words.is(at, Trait.plural);
    if (plural && !words.is(at, Trait.time)) return words.raw(at);
  }
  return '';
}

/** The figures just before one, as its role is read beside them. */
export function lastFigures(before: readonly Figure[]): readonly Counted[] {
  return before.slice(-3);
}
