import { Entry } from './keywords';
import { Beside, Trait } from './lexicon';
import { PhraseTable, type PhraseMatch } from './phrases';
import {
  mixed,
  reading,
  states,
  suits,
  type Counted,
  type RoleReading,
  type WordRange,
} from './roleCues';
import type { Sentence } from './sentenceWords';
import { FIGHTERS, FLED_OBJECTS, INTRANSITIVE } from './tables/roles';
import type { Role } from './types';
import { WordForm } from './words';

const intransitive = new PhraseTable(INTRANSITIVE, 'first');

/** Marks that end a clause inside a sentence; a full stop there is an abbreviation's. */
const CLAUSE_MARKS = ';:?!';

/** What a word that matters to a predicate is one of. */
const PREDICATIVE =
  Trait.relative |
  Trait.clause |
  Trait.intransitive |
  Trait.be |
  Trait.auxiliary |
  Trait.verb |
  Trait.inEd;

/** How many words a predicate may stand away from its figure. */
const REACH = 45;

/** `18 civilians, most of them women and children, were killed`, `19 soldiers died`. */
export function predicateRole(
  words: Sentence,
  figures: readonly Counted[],
  index: number,
): RoleReading | null {
  const figure = figures[index];
  if (!figure) return null;
  let next = index + 1;
  let inRelative = false;
  const aside = isAside(words, figure.from);
  const end = Math.min(words.to, figure.to + REACH);
  for (let at = figure.to; at < end; at += 1) {
    while ((figures[next]?.from ?? Infinity) < at) next += 1;
    const other = figures[next];
    if (other?.from === at) {
      const joined = other.inserted || isJoined(words, at, figure, figures[next - 1]);
      // `900 residents of 12 villages fled`
      const aside = isAside(words, other.from) || words.entry(other.from - 1) === Entry.of;
      if (!joined && !aside && other.phrase.kind !== 'measure') return null;
      // `20 died, 12 of them pupils, and 9 were hurt`: what follows is not said of the part.
      if (figure.inserted && !other.inserted && joined) return null;
      at = other.to - 1;
      // `1,720 victims, of whom 94 were killed`: what follows is said of the part.
      if (other.inserted && words.is(other.from - 1, Trait.relative)) {
        at = nextComma(words, other.to, end);
      }
      continue;
    }
    if (words.has(at, WordForm.mark)) {
      if (CLAUSE_MARKS.includes(words.lower(at))) return null;
      continue;
    }
    if (!words.is(at, PREDICATIVE)) continue;
    if (words.is(at, Trait.clause)) return null;
    if (words.is(at, Trait.relative)) inRelative = true;
    if (aside && !inRelative && words.entry(at) !== Entry.being) continue;
    const said = intransitive.startingAt(words, at);
    if (said && !isShotAt(words, said)) {
      const taken = suits(words, said, figure) && !fled(words, said, figure);
      return taken ? (mixed(words, figures, said) ?? reading(said)) : null;
    }
    const passive = passiveAt(words, figures, at);
    if (passive) return suits(words, passive, figure) ? passive : null;
    if (isFinite(words, at, figure.to)) {
      if (!inRelative) return null;
      inRelative = false;
    }
  }
  return null;
}

/** The index of the next comma before `end`, else `end`. */
function nextComma(words: Sentence, from: number, end: number): number {
  let at = from;
  while (at < end && words.entry(at) !== Entry.comma) at += 1;
  return at;
}

/** `were shot at`, `was shot down`: nobody need be hit. */
function isShotAt(words: Sentence, said: WordRange): boolean {
  if (words.entry(said.to - 1) !== Entry.shot) return false;
  const lower = words.lower(said.to);
  return lower === 'at' || lower === 'down';
}

/** Whether a preposition sets the figure at `at` aside from the verb (`half of the 12 men fled`). */
export function isAside(words: Sentence, at: number): boolean {
  let before = at - 1;
  while (words.mayDo(before, Beside.asideFiller)) before -= 1;
  if (words.is(before, Trait.preposition)) return true;
  return before < at - 1 && words.entry(before) === Entry.of;
}

/** Whether the figure at `at` is another subject of the same verb (`three men and two women were`). */
function isJoined(
  words: Sentence,
  at: number,
  figure: Counted,
  previous: Counted | undefined,
): boolean {
  if (!words.mayDo(at - 1, Beside.unitJoint)) return false;
  const last = previous ?? figure;
  return at - last.to <= 8 && !(words.entry(at - 1) === Entry.comma && at - last.to > 6);
}

/** `were [reportedly] killed`. */
function passiveAt(words: Sentence, figures: readonly Counted[], at: number): RoleReading | null {
  if (!words.is(at, Trait.be)) return null;
  for (let to = at + 1; to < at + 7; to += 1) {
    const match = states.startingAt(words, to);
    if (match && words.entry(to - 1) !== Entry.not)
      return mixed(words, figures, match) ?? reading(match);
    if (!words.is(to, Trait.adverb | Trait.be)) return null;
  }
  return null;
}

/** Whether a verb stands here that gives the figure another predicate. */
function isFinite(words: Sentence, at: number, figureEnd: number): boolean {
  if (!words.is(at, Trait.auxiliary | Trait.be | Trait.verb | Trait.inEd)) return false;
  const lower = words.lower(at);
  if (lower === 'has' || lower === 'had' || lower === 'have' || lower === 'having') return false;
  if (words.is(at, Trait.auxiliary) && lower !== 'to') {
    return !words.is(at + 1, Trait.be | Trait.auxiliary | Trait.adverb);
  }
  if (words.is(at, Trait.be)) return !words.is(at + 1, Trait.adverb | Trait.be);
  if (words.is(at, Trait.verb)) return true;
  if (!words.is(at, Trait.inEd) || words.has(at, WordForm.capital)) return false;
  return !(at === figureEnd && words.is(at + 1, Trait.afterParticiple));
}

/** `three gunmen fled the scene`: nobody is displaced. */
function fled(words: Sentence, match: PhraseMatch<Role>, figure: Counted): boolean {
  if (match.label !== 'displaced') return false;
  if (FIGHTERS.has(figure.unit)) return true;
  const first = words.lower(match.to);
  return FLED_OBJECTS.has(first === 'the' ? words.lower(match.to + 1) : first);
}
