import { Entry } from './keywords';
import { Beside, Trait } from './lexicon';
import { PhraseTable, type PhraseMatch } from './phrases';
import { AROUND, BEFORE, INHERENT, UNDECIDED, WEAK_BEFORE } from './tables/roles';
import { DETERMINERS } from './tables/nouns';
import {
  mixed,
  phraseText,
  reading,
  settle,
  states,
  suits,
  type Counted,
  type RoleReading,
} from './roleCues';
import { predicateRole } from './rolePredicates';
import type { Role } from './types';

import type { Sentence } from './sentenceWords';
import { WordForm } from './words';

const before = new PhraseTable(BEFORE, 'last');
const inherent = new PhraseTable(INHERENT, 'first');
const around = AROUND.map(({ role, verbs, ends }) => ({
  verbs,
  ends: new PhraseTable({ [role]: ends } as Record<Role, readonly string[]>, 'first'),
}));

/**
 * What befell the people of the figure at `index` of `figures`, by the words of its sentence;
 * null where they say nothing. Looked for in its own noun, right after it, before it, and in the
 * predicate that follows.
 */
export function readRole(
  words: Sentence,
  figures: readonly Counted[],
  index: number,
): RoleReading | null {
  const figure = figures[index];
  if (!figure) return null;
  if (figure.phrase.kind === 'measure' || figure.person === false) return null;
  const own = ownRole(words, figure);
  if (own) return fate(words, figures, index, own);
  if (UNDECIDED.has(figure.phrase.unit)) return null;
  return (
    roleAfter(words, figures, index) ??
    roleAround(words, figures, index) ??
    roleBefore(words, figure.from, figure) ??
    predicateRole(words, figures, index) ??
    roleOfCompany(words, figure) ??
    roleInList(words, figures, index)
  );
}

/** What befell those whom their noun tells of: `two of the wounded died`, `murdered two hostages`. */
function fate(
  words: Sentence,
  figures: readonly Counted[],
  index: number,
  own: RoleReading,
): RoleReading {
  const figure = figures[index];
  if (!figure || own.role === 'killed') return own;
  if (figure.phrase.kind === 'partitive') return predicateRole(words, figures, index) ?? own;
  if (figure.person !== true) return own;
  const told = roleBefore(words, figure.from, figure) ?? predicateRole(words, figures, index);
  return told?.role === 'killed' ? told : own;
}

/** `three deaths`, `scores of wounded people`, `two of them wounded`. */
function ownRole(words: Sentence, figure: Counted): RoleReading | null {
  const { head, kind } = figure.phrase;
  if (!head) {
    const state = kind === 'pronoun' ? inherent.startingAt(words, figure.to - 1) : null;
    return state && reading(state);
  }
  for (let at = head.to - 1; at >= figure.from; at -= 1) {
    const match = inherent.startingAt(words, at);
    if (match) return reading(match);
  }
  return null;
}

/** `six killed`, `414 persons arrested`, `four others missing`, `16 persons hostage`. */
function roleAfter(
  words: Sentence,
  figures: readonly Counted[],
  index: number,
): RoleReading | null {
  const figure = figures[index];
  if (!figure) return null;
  let at = figure.to;
  while (words.is(at, Trait.adverb) && at < figure.to + 3) at += 1;
  const match = states.startingAt(words, at);
  if (!match || !suits(words, match, figure)) return null;
  const next = match.to;
  if (words.has(next, WordForm.number) || words.is(next, Trait.number)) return null;
  if (words.has(next, WordForm.word) && !words.is(next, Trait.afterParticiple | Trait.adverb))
    return null;
  return mixed(words, figures, match) ?? reading(match);
}

/** `killing 16 civilians`, `the deaths of three men and 2 women`. */
function roleBefore(words: Sentence, from: number, figure: Counted): RoleReading | null {
  let at = from;
  for (let step = 0; step < 6; step += 1) {
    const match = before.endingBefore(words, at);
    if (match && governs(words, match, figure)) return mixedBefore(words, match) ?? reading(match);
    if (!words.is(at - 1, Trait.filler | Trait.adverb) && !isOfTotal(words, at - 1)) break;
    at -= 1;
  }
  return null;
}

/** `drove 300 villagers from their homes`, `took three men, two of them wounded, prisoner`. */
function roleAround(
  words: Sentence,
  figures: readonly Counted[],
  index: number,
): RoleReading | null {
  const figure = figures[index];
  if (figure?.person !== true) return null;
  let after = figure.to;
  const inserted = figures[index + 1];
  if (inserted?.inserted && inserted.from - after <= 2) after = inserted.to;
  if (words.entry(after) === Entry.comma) after += 1;
  const verbAt = skipFillers(words, figure.from) - 1;
  if (!words.is(verbAt, Trait.around)) return null;
  const verb = words.lower(verbAt);
  for (const { verbs, ends } of around) {
    const end = verbs.has(verb) ? ends.startingAt(words, after) : null;
    if (end) return reading(end);
  }
  return null;
}

/** The index after the nearest word before a figure that is no filler. */
function skipFillers(words: Sentence, from: number): number {
  let at = from;
  while (at > from - 6 && (words.is(at - 1, Trait.filler) || isOfTotal(words, at - 1))) at -= 1;
  return at;
}

/** A further object of one verb (`killing three men and two women`, `lost a tank and 9 soldiers`). */
function roleInList(
  words: Sentence,
  figures: readonly Counted[],
  index: number,
): RoleReading | null {
  const figure = figures[index];
  if (figure?.person !== true || figure.phrase.kind === 'bare') return null;
  let next = figure;
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = figures[at];
    if (!item || item.inserted) continue;
    if (!isCoordinated(words, item.to, next.from)) return null;
    const told = roleBefore(words, item.from, figure);
    if (told) return told;
    next = item;
  }
  return null;
}

/** `killing a woman and her two daughters`: the verb's object goes before, and is no figure. */
function roleOfCompany(words: Sentence, figure: Counted): RoleReading | null {
  if (figure.person !== true || figure.phrase.kind === 'bare') return null;
  const joint = skipFillers(words, figure.from) - 1;
  if (words.entry(joint) !== Entry.and) return null;
  for (let at = joint - 1; at > joint - COMPANY; at -= 1) {
    const lower = words.lower(at);
    const told =
      DETERMINERS.has(lower) || ARTICLES.has(lower) ? roleBefore(words, at, figure) : null;
    if (told) return told;
    if (lower !== ',' && (!words.has(at, WordForm.word) || words.is(at, VERBAL))) return null;
  }
  return null;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
const VERBAL = Trait.verb | Trait.inEd | Trait.be | Trait.auxiliary | Trait.clause | Trait.relative;

/** How many words the others that a figure is named with may take. */
const COMPANY = 12;

/** Whether only a list's joints and few words without a verb stand between two figures. */
export function isCoordinated(words: Sentence, from: number, to: number): boolean {
  if (to - from > 14) return false;
  if (!words.mayDo(to - 1, Beside.unitJoint) && words.entry(to - 1) !== Entry.as) return false;
  for (let at = from; at < to; at += 1) {
    if (words.is(at, Trait.verb) || words.mayDo(at, Beside.listStop)) return false;
  }
  return true;
}

/** The `of` of `a total of`. */
function isOfTotal(words: Sentence, at: number): boolean {
  return words.entry(at) === Entry.of && words.entry(at - 1) === Entry.total;
}

/** Whether a cue before the figure has it for its object. */
function governs(words: Sentence, match: PhraseMatch<Role>, figure: Counted): boolean {
  const phrase = phraseText(words, match);
  if (WEAK_BEFORE.has(phrase) && figure.person !== true) return false;
  if (match.to - match.from > 1) return true;
  // `were killed, 12 wounded` is no object; `have killed 12` is.
  let at = match.from - 1;
  while (words.is(at, Trait.adverb)) at -= 1;
  return !words.is(at, Trait.be) || !/ed$|^held$|^hurt$|^slain$/.test(phrase);
}

/** `killed or wounded 300`, `killing and injuring dozens`: no one role. */
function mixedBefore(words: Sentence, match: PhraseMatch<Role>): RoleReading | null {
  if (!words.mayDo(match.from - 1, Beside.unitJoint)) return null;
  const other = before.endingBefore(words, match.from - 1);
  return other ? settle(other, match, words.entry(match.from - 1)) : null;
}
