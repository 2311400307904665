import type { NounPhrase } from './nounPhrase';
import { Trait } from './lexicon';
import { PhraseTable, type PhraseMatch } from './phrases';
import {
  AROUND,
  ASIDE_FILLERS,
  BEFORE,
  FIGHTERS,
  FLED_OBJECTS,
  INHERENT,
  INTRANSITIVE,
  STATES,
  UNDECIDED,
  WEAK_BEFORE,
  WEAK_STATES,
} from './tables/roles';
import { DETERMINERS } from './tables/nouns';
import type { Role } from './types';
import type { Sentence } from './sentenceWords';
import { WordForm } from './words';

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

const before = new PhraseTable(BEFORE, 'last');
const states = new PhraseTable(STATES, 'first');
const intransitive = new PhraseTable(INTRANSITIVE, 'first');
const inherent = new PhraseTable(INHERENT, 'first');
const around = AROUND.map(({ role, verbs, ends }) => ({
  verbs,
  ends: new PhraseTable({ [role]: ends } as Record<Role, readonly string[]>, 'first'),
}));

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
  if (words.lower(after) === ',') after += 1;
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
  if (words.lower(joint) !== 'and') return null;
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

/** What no list of figures goes across. */
const LIST_STOPS = new Set([';', ':', '.', 'was', 'were', 'had', 'have', 'has', 'while']);

/** Whether only a list's joints and few words without a verb stand between two figures. */
export function isCoordinated(words: Sentence, from: number, to: number): boolean {
  if (to - from > 14) return false;
  const joint = words.lower(to - 1);
  if (joint !== 'and' && joint !== ',' && joint !== 'or' && joint !== 'as') return false;
  for (let at = from; at < to; at += 1) {
    if (words.is(at, Trait.verb) || LIST_STOPS.has(words.lower(at))) return false;
  }
  return true;
}

/** The `of` of `a total of`. */
function isOfTotal(words: Sentence, at: number): boolean {
  return words.lower(at) === 'of' && words.lower(at - 1) === 'total';
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
  const joint = words.lower(match.from - 1);
  if (joint !== 'and' && joint !== 'or' && joint !== ',') return null;
  const other = before.endingBefore(words, match.from - 1);
  return other ? settle(other, match, joint) : null;
}

/** The same after a figure: `were killed or wounded`. */
function mixed(
  words: Sentence,
  figures: readonly Counted[],
  match: PhraseMatch<Role>,
): RoleReading | null {
  let at = match.to;
  let joint = words.lower(at);
  if (joint === ',') joint = words.lower((at += 1));
  if (joint !== 'and' && joint !== 'or' && at === match.to) return null;
  if (joint === 'and' || joint === 'or') at += 1;
  if (words.lower(at) === '/' && words.lower(at + 1) === 'or') {
    joint = 'or';
    at += 2;
  }
  while (words.is(at, Trait.adverb)) at += 1;
  const other = states.startingAt(words, at);
  if (!other || figures.some((figure) => figure.from === other.to)) return null;
  return settle(match, other, joint);
}

function settle(a: PhraseMatch<Role>, b: PhraseMatch<Role>, joint: string): RoleReading | null {
  if (a.label === b.label) return null;
  const span = { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
  const roles = [a.label, b.label];
  const both = roles.includes('killed') && !roles.includes('injured') && joint === 'and';
  return { role: both ? 'killed' : null, ...span };
}

/** `18 civilians, most of them women and children, were killed`, `19 soldiers died`. */
function predicateRole(
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
      const aside = isAside(words, other.from);
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
    if (aside && !inRelative && words.lower(at) !== 'being') continue;
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
  while (at < end && words.lower(at) !== ',') at += 1;
  return at;
}

/** `were shot at`, `was shot down`: nobody need be hit. */
function isShotAt(words: Sentence, said: WordRange): boolean {
  if (words.lower(said.to - 1) !== 'shot') return false;
  const lower = words.lower(said.to);
  return lower === 'at' || lower === 'down';
}

/** Whether a preposition sets the figure at `at` aside from the verb (`half of the 12 men fled`). */
export function isAside(words: Sentence, at: number): boolean {
  let before = at - 1;
  while (ASIDE_FILLERS.has(words.lower(before))) before -= 1;
  if (words.is(before, Trait.preposition)) return true;
  return before < at - 1 && words.lower(before) === 'of';
}

/** Whether a cue after a figure can be said of what it counts. */
function suits(words: Sentence, cue: WordRange, figure: Counted): boolean {
  return figure.person === true || !WEAK_STATES.has(phraseText(words, cue));
}

/** Whether the figure at `at` is another subject of the same verb (`three men and two women were`). */
function isJoined(
  words: Sentence,
  at: number,
  figure: Counted,
  previous: Counted | undefined,
): boolean {
  const joint = words.lower(at - 1);
  if (joint !== 'and' && joint !== ',' && joint !== 'or') return false;
  const last = previous ?? figure;
  return at - last.to <= 8 && !(joint === ',' && at - last.to > 6);
}

/** `were [reportedly] killed`. */
function passiveAt(words: Sentence, figures: readonly Counted[], at: number): RoleReading | null {
  if (!words.is(at, Trait.be)) return null;
  for (let to = at + 1; to < at + 7; to += 1) {
    const match = states.startingAt(words, to);
    if (match && words.lower(to - 1) !== 'not')
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

interface WordRange {
  readonly from: number;
  readonly to: number;
}

function phraseText(words: Sentence, match: WordRange): string {
  let text = words.lower(match.from);
  for (let at = match.from + 1; at < match.to; at += 1) text += ` ${words.lower(at)}`;
  return text;
}

function reading(match: PhraseMatch<Role>): RoleReading {
  return { role: match.label, from: match.from, to: match.to };
}
