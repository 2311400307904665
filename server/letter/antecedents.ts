import type { Candidate } from './figureCandidates';
import { Entry } from './keywords';
import { Beside, traitsOf, Trait } from './lexicon';
import { bareAt, isPerson } from './nounPhrase';
import { PhraseTable } from './phrases';
import type { Counted } from './roleCues';
import { isAside } from './rolePredicates';
import { isCoordinated, readRole } from './roles';
import { AFTER_BARE, COLLECTIVES, HURT } from './tables/figures';
import { PART_CLOSERS, PART_GROUPS, PART_OPENERS } from './tables/roles';
import { tollBefore, type Toll } from './tolls';
import type { Role, Span } from './types';
import { isThereBefore, lastFigures, unnamedUnit, writtenUnit } from './figureUnits';
import type { Sentence } from './sentenceWords';
import { WordForm } from './words';

/** A candidate that is a figure, with what its sentence and those before say of it. */
export interface Figure extends Counted {
  readonly candidate: Candidate;
  readonly span: Span;
  /** Its own noun, or its antecedent's, as the text has it. */
  readonly written: string;
  /** How it is tied to what it is a part of; null for a whole. */
  tie: Tie | null;
  /** The figure that it is a part of. */
  whole: Figure | null;
  readonly toll: Toll | null;
  /** Told once all figures of its sentence are known. */
  role: ToldRole;
}

/** `pronoun`: `nine of them`; `opener`: `including 3 children`; `bare`: `150 came from …`. */
type Tie = 'pronoun' | 'opener' | 'bare' | 'sum';

const openers = new PhraseTable(
  {
    part: [
      ...PART_OPENERS,
      ...PART_GROUPS.flatMap((group) =>
        ['were', 'are', 'was', 'is'].map((verb) => `among the ${group} ${verb}`),
      ),
    ],
  },
  'last',
);
const closers = new PhraseTable({ part: PART_CLOSERS }, 'first');

/** How many figures back an antecedent may stand, at least. */
const MEMORY = 12;

/** The figures read so far, against which parts and bare numbers are read. */
export class FigureContext {
  private readonly memory: Figure[] = [];

  /** Reads the candidates of the next sentence; those that turn out to be no figures are left out. */
  read(words: Sentence, candidates: readonly Candidate[]): readonly Figure[] {
    const figures: Figure[] = [];
    for (const candidate of candidates) {
      const figure = this.figure(words, withoutParticiple(words, candidate, figures), figures);
      if (figure) figures.push(figure);
    }
    sumParts(words, figures);
    for (let index = 0; index < figures.length; index += 1)
      settle(words, figures, index, this.memory);
    for (const figure of figures) this.memory.push(figure);
    if (this.memory.length > 2 * MEMORY) this.memory.splice(0, this.memory.length - MEMORY);
    return figures;
  }

  private figure(words: Sentence, candidate: Candidate, before: readonly Figure[]): Figure | null {
    const { phrase, from, to } = candidate;
    const named = phrase.kind !== 'bare' && phrase.unit !== '';
    const toll = phrase.kind === 'measure' ? null : tollBefore(words, from, to);
    const tie = this.tie(words, candidate, before);
    const whole = tie ? this.whole(words, candidate, tie, before) : null;
    const nearest = named ? null : (whole ?? this.antecedent(candidate, before));
    const antecedent = phrase.kind === 'bare' ? notOthers(nearest, before) : nearest;
    const written = named
      ? writtenUnit(words, phrase)
      : (toll?.unit ?? unnamedUnit(words, candidate, antecedent, before));
    const unit = named ? phrase.unit : written.toLowerCase();
    const figure: Figure = {
      from,
      to,
      phrase,
      unit,
      person: isPerson(unit),
      inserted: tie === 'pronoun' || tie === 'opener',
      candidate,
      span: words.span(from, to),
      written,
      tie,
      whole,
      toll,
      role: NO_ROLE,
    };
    if (named || phrase.kind === 'pronoun' || toll) return figure;
    return isStated(words, figure, before, antecedent !== null) ? figure : null;
  }

  /** How a candidate is said to be a part of another figure. */
  private tie(words: Sentence, candidate: Candidate, before: readonly Figure[]): Tie | null {
    const { phrase, number, from, to } = candidate;
    if (phrase.kind === 'pronoun') return 'pronoun';
    if (phrase.kind === 'partitive') {
      const scaled = words.mayDo(number.to - 1, Beside.largeScale);
      return number.vague === null && !scaled ? 'pronoun' : null;
    }
    if (phrase.kind === 'measure' && number.currency === null) return null;
    if (openerBefore(words, from) || closers.startingAt(words, to)) {
      const sameSentence = before.some((figure) => sameSort(figure, candidate));
      return sameSentence || this.memory.length > 0 ? 'opener' : null;
    }
    const last = before.findLast((figure) => figure.tie !== 'pronoun');
    if (last?.tie === 'opener' && isCoordinated(words, last.to, from)) {
      return last.whole && isLarger(last.whole, candidate) ? 'opener' : null;
    }
    if (phrase.kind === 'predicate') return 'bare';
    if (phrase.kind !== 'bare') return null;
    return breaksDown(words, candidate, before) || isHurtCaptive(words, candidate, before)
      ? 'bare'
      : null;
  }

  /** The figure of which a candidate is a part, or null. */
  private whole(
    words: Sentence,
    candidate: Candidate,
    tie: Tie,
    before: readonly Figure[],
  ): Figure | null {
    if (tie === 'opener') {
      const sibling = before.findLast((figure) => figure.tie !== 'pronoun');
      if (sibling?.tie === 'opener' && sibling.whole) return sibling.whole;
    }
    if (tie === 'bare') {
      const sibling = before.at(-1);
      if (sibling?.tie && sibling.whole) return sibling.whole;
    }
    const fits = (figure: Figure): boolean =>
      (figure.tie !== 'pronoun' || (figure.phrase.unit === '' && candidate.phrase.unit !== '')) &&
      figure.tie !== 'bare' &&
      sameSort(figure, candidate) &&
      isLarger(figure, candidate);
    const main = before.findLast((figure) => fits(figure) && !isAside(words, figure.from));
    const here = main ?? before.findLast(fits);
    if (here || isRelative(words, candidate)) return here ?? null;
    return this.memory.findLast(fits) ?? null;
  }

  /** The figure whose noun a bare number leaves out, or null. */
  private antecedent(candidate: Candidate, before: readonly Figure[]): Figure | null {
    const here = before.findLast((figure) => !isTime(figure.unit));
    if (here && candidate.phrase.kind === 'bare') return here;
    const fits = (figure: Figure): boolean => figure.phrase.kind !== 'measure';
    return before.findLast(fits) ?? this.memory.findLast(fits) ?? null;
  }
}

/** The figure of whom `others` are others, where a sentence tells. */
function notOthers(antecedent: Figure | null, before: readonly Figure[]): Figure | null {
  if (antecedent?.unit !== 'others') return antecedent;
  const own = before.findLast(({ person, unit }) => person === true && unit !== 'others');
  return own ?? antecedent;
}

/**
 * A candidate without the participle after it where that is a predicate, the auxiliary left out
 * (`three men were killed and six injured`, but `six injured were flown out`).
 */
function withoutParticiple(
  words: Sentence,
  candidate: Candidate,
  before: readonly Figure[],
): Candidate {
  const { number, phrase } = candidate;
  const last = before.at(-1);
  const adverb = words.is(number.to, Trait.inLy) ? 1 : 0;
  const state = number.to + adverb;
  if (!last || !phrase.head || phrase.to !== state + 1) return candidate;
  if (!words.is(state, Trait.stateHead) || !words.is(state, Trait.inEd)) return candidate;
  for (let at = last.to; at < candidate.from; at += 1) {
    if (!words.is(at, Trait.stateHead)) continue;
    return { ...candidate, to: number.to, phrase: bareAt(number.to) };
  }
  return candidate;
}

interface ToldRole {
  readonly role: Role | null;
  readonly span: Span | null;
}

const NO_ROLE: ToldRole = { role: null, span: null };

/** Tells a figure's role: its own words', its whole's, or that of the figure it is joined to. */
function settle(
  words: Sentence,
  figures: readonly Figure[],
  index: number,
  memory: readonly Figure[],
): void {
  const figure = figures[index];
  if (!figure) return;
  const { whole, toll, phrase, person } = figure;
  const told = readRole(words, figures, index) ?? (toll?.role ? toll : null);
  if (told) figure.role = { role: told.role, span: words.span(told.from, told.to) };
  else if (whole && phrase.kind !== 'measure' && person !== false) {
    const isWhole = ({ span }: Figure): boolean => span.start === whole.span.start;
    const at = figures.findLastIndex((other, place) => place < index && isWhole(other));
    figure.role = (figures[at] ?? memory.findLast(isWhole))?.role ?? NO_ROLE;
  }
}

/** `of whom`, `including`, `among them` and the like before a figure. */
function openerBefore(words: Sentence, from: number): boolean {
  let at = from;
  while (words.mayDo(at - 1, Beside.openerFiller) && at > from - 3) at -= 1;
  if (openers.endingBefore(words, from) !== null) return true;
  return at < from && openers.endingBefore(words, at) !== null;
}

/** `1,203 of which`: its whole stands in the same sentence or is not counted. */
function isRelative(words: Sentence, { number }: Candidate): boolean {
  if (words.entry(number.to) !== Entry.of) return false;
  const pronoun = words.lower(number.to + 1);
  return pronoun === 'which' || pronoun === 'whom';
}

/** Whether a bare number goes on breaking down a total (`…, 70 from Kuwait and 48 from Turkey`). */
function breaksDown(words: Sentence, candidate: Candidate, before: readonly Figure[]): boolean {
  const last = before.at(-1);
  if (!last || candidate.number.value === null) return false;
  const { from, to } = candidate;
  const joint = words.lower(from - 1);
  const whole = last.tie && last.whole ? last.whole : last;
  if (!isLarger(whole, candidate) || whole.phrase.kind === 'measure') return false;
  const lead = words.lower(whole.from - 1);
  const opened = words.lower(whole.from - 2) === 'of' && lead === 'the';
  if (opened && /^(?:only|,|just|but)$/.test(joint)) return true;
  if (joint !== ',' && joint !== 'and' && joint !== ':') return false;
  if (last.tie) return true;
  return joint !== 'and' && /^(?:in|from|along|by|at|on|of|over)$/.test(words.lower(to));
}

/** `two others were captured, one wounded`: a state in which some of them were. */
function isHurtCaptive(
  words: Sentence,
  { from, to }: Candidate,
  before: readonly Figure[],
): boolean {
  const last = before.at(-1);
  if (!last || last.to >= from || words.entry(from - 1) !== Entry.comma) return false;
  const at = words.is(to, Trait.inLy) ? to + 1 : to;
  if (!HURT.has(words.lower(at)) || !words.is(from - 2, Trait.inEd)) return false;
  const beside = lastFigures(before);
  return readRole(words, beside, beside.length - 1)?.role === 'detained';
}

/** After a colon, figures that add up to the figure before it are its parts. */
function sumParts(words: Sentence, figures: readonly Figure[]): void {
  if (figures.length < 3) return;
  for (const [index, whole] of figures.entries()) {
    const total = whole.candidate.number.value;
    const first = figures[index + 1];
    if (!first || total === null || whole.phrase.kind === 'measure') continue;
    if (!isOpened(words, whole.to, first.from)) continue;
    let sum = 0;
    let end = index + 1;
    while (end < figures.length && sum < total) {
      sum += figures[end]?.candidate.number.value ?? Infinity;
      end += 1;
    }
    if (sum !== total || end < index + 3) continue;
    for (const part of figures.slice(index + 1, end)) {
      if (part.tie) continue;
      part.tie = 'sum';
      part.whole = whole;
    }
  }
}

/** Whether a colon or a bracket stands between two figures, and little else. */
function isOpened(words: Sentence, from: number, to: number): boolean {
  if (to - from > 6) return false;
  for (let at = from; at < to; at += 1) {
    const lower = words.lower(at);
    if (lower === ':' || lower === '(') return true;
  }
  return false;
}

/** Whether a bare number is stated as a quantity. */
function isStated(
  words: Sentence,
  figure: Figure,
  before: readonly Figure[],
  hasAntecedent: boolean,
): boolean {
  const { candidate, tie } = figure;
  const { number, bound, from, to } = candidate;
  if (tie || bound.bound !== 'exact') return true;
  if (number.vague !== null && !/^(?:tens|scores)$/.test(number.vague)) return true;
  if (number.value !== null && number.value >= 1e6) return true;
  const beside = [...lastFigures(before), figure];
  if (readRole(words, beside, beside.length - 1)) return true;
  if (number.high !== null) return hasAntecedent && words.is(to, Trait.verb);
  if (number.value === 1) return false;
  const first = words.lower(number.from);
  if (words.has(number.from, WordForm.number) && /[ ,]\d{3}/.test(first)) return true;
  if (candidate.to > number.to) return true;
  if (isSizeOf(words, from) || isThereBefore(words, from)) return true;
  if (hasAntecedent && isRest(words, from)) return true;
  if (!hasAntecedent || words.has(from - 1, WordForm.capital)) return false;
  const previous = words.lower(from - 1);
  if (previous === 'at' || previous === '|' || previous === '(') return false;
  if (/^\d{4}$/.test(first)) return false;
  return AFTER_BARE.has(words.lower(to)) || words.is(to, Trait.verb);
}

/** `of the other twelve`, `the remaining nine`. */
function isRest(words: Sentence, from: number): boolean {
  const before = words.lower(from - 1);
  return (before === 'other' || before === 'remaining') && words.is(from - 2, Trait.determiner);
}

/** `a crew of six`. */
function isSizeOf(words: Sentence, from: number): boolean {
  return words.entry(from - 1) === Entry.of && COLLECTIVES.has(words.lower(from - 2));
}

function isTime(unit: string): boolean {
  return (traitsOf(unit) & Trait.time) !== 0;
}

/** Money is a part of money only, and nothing is a part of another measure. */
function sameSort(figure: Figure, candidate: Candidate): boolean {
  const money = figure.candidate.number.currency;
  if (candidate.number.currency !== null) return money === candidate.number.currency;
  return figure.phrase.kind !== 'measure';
}

function isLarger(whole: Figure, part: Candidate): boolean {
  const { value, high } = whole.candidate.number;
  if (value === null || part.number.value === null) return true;
  return (high ?? value) >= part.number.value;
}
