import type { Candidate } from './figureCandidates';
import { Entry } from './keywords';
import { Beside, traitsOf, Trait } from './lexicon';
import { isPerson } from './nounPhrase';
import { PhraseTable } from './phrases';
import { isAside, isCoordinated, readRole, type Counted } from './roles';
import { AFTER_BARE, COLLECTIVES, HURT } from './tables/figures';
import { PART_CLOSERS, PART_GROUPS, PART_OPENERS } from './tables/roles';
import { tollBefore, type Toll } from './tolls';
import type { Role, Span } from './types';
import { isThereBefore, lastCounted, unnamedUnit, writtenUnit } from './figureUnits';
import type { Sentence } from './sentenceWords';
import { WordForm } from './words';

/** A candidate that is a figure, with what its sentence and those before say of it. */
export interface Found {
  readonly candidate: Candidate;
  readonly span: Span;
  /** Its own noun, or its antecedent's, in lower case. */
  readonly unit: string;
  /** The same as the text has it. */
  readonly written: string;
  readonly role: ToldRole;
  readonly part: boolean;
  readonly partOf: Span | null;
  /** How it is tied to what it is a part of; null for a whole. */
  readonly tie: Tie | null;
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
  private readonly memory: Found[] = [];

  /** Reads the candidates of the next sentence; those that turn out to be no figures are left out. */
  read(words: Sentence, candidates: readonly Candidate[]): readonly Found[] {
    if (candidates.length === 0) return [];
    const figures: Draft[] = [];
    for (const candidate of candidates) {
      const draft = this.draft(words, withoutParticiple(words, candidate, figures), figures);
      if (draft) figures.push(draft);
    }
    sumParts(words, figures);
    const counted = figures.map((draft) => draft.counted);
    const found: Found[] = [];
    for (const draft of figures) {
      const { candidate, span, unit, written, tie, whole } = draft;
      const role = settle(words, counted, found.length, draft, found, this.memory);
      const partOf = whole?.span ?? null;
      found.push({ candidate, span, unit, written, role, part: tie !== null, partOf, tie });
    }
    for (const figure of found) this.memory.push(figure);
    if (this.memory.length > 2 * MEMORY) this.memory.splice(0, this.memory.length - MEMORY);
    return found;
  }

  private draft(words: Sentence, candidate: Candidate, before: readonly Draft[]): Draft | null {
    const { phrase } = candidate;
    const named = phrase.kind !== 'bare' && phrase.unit !== '';
    const toll = phrase.kind === 'measure' ? null : tollBefore(words, candidate.from, candidate.to);
    const tie = this.tie(words, candidate, before);
    const whole = tie ? this.whole(words, candidate, tie, before) : null;
    const nearest = named ? null : (whole ?? this.antecedent(candidate, before));
    const antecedent = phrase.kind === 'bare' ? notOthers(nearest, before) : nearest;
    const written = named
      ? writtenUnit(words, phrase)
      : (toll?.unit ?? unnamedUnit(words, candidate, antecedent, before));
    const unit = named ? phrase.unit : written.toLowerCase();
    const draft: Draft = {
      candidate,
      span: words.span(candidate.from, candidate.to),
      unit,
      written,
      tie,
      whole,
      toll,
      counted: {
        from: candidate.from,
        to: candidate.to,
        phrase,
        unit,
        person: isPerson(unit),
        inserted: tie === 'pronoun' || tie === 'opener',
      },
    };
    if (named || phrase.kind === 'pronoun' || toll) return draft;
    return isStated(words, draft, before, antecedent !== null) ? draft : null;
  }

  /** How a candidate is said to be a part of another figure. */
  private tie(words: Sentence, candidate: Candidate, before: readonly Draft[]): Tie | null {
    const { phrase, number, from, to } = candidate;
    if (phrase.kind === 'pronoun') return 'pronoun';
    if (phrase.kind === 'partitive') {
      const scaled = words.mayDo(number.to - 1, Beside.largeScale);
      return number.vague === null && !scaled ? 'pronoun' : null;
    }
    if (phrase.kind === 'measure' && number.currency === null) return null;
    if (openerBefore(words, from) || closers.startingAt(words, to)) {
      const sameSentence = before.some((draft) => sameSort(draft, candidate));
      return sameSentence || this.memory.length > 0 ? 'opener' : null;
    }
    const last = before.findLast((draft) => draft.tie !== 'pronoun');
    if (last?.tie === 'opener' && isCoordinated(words, last.candidate.to, from)) {
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
    before: readonly Draft[],
  ): Antecedent | null {
    if (tie === 'opener') {
      const sibling = before.findLast((draft) => draft.tie !== 'pronoun');
      if (sibling?.tie === 'opener' && sibling.whole) return sibling.whole;
    }
    if (tie === 'bare') {
      const sibling = before.at(-1);
      if (sibling?.tie && sibling.whole) return sibling.whole;
    }
    const fits = (figure: Antecedent): boolean =>
      (figure.tie !== 'pronoun' ||
        (figure.candidate.phrase.unit === '' && candidate.phrase.unit !== '')) &&
      figure.tie !== 'bare' &&
      sameSort(figure, candidate) &&
      isLarger(figure, candidate);
    const main = before.findLast(
      (figure) => fits(figure) && !isAside(words, figure.candidate.from),
    );
    const here = main ?? before.findLast(fits);
    if (here || isRelative(words, candidate)) return here ?? null;
    return this.memory.findLast(fits) ?? null;
  }

  /** The figure whose noun a bare number leaves out, or null. */
  private antecedent(candidate: Candidate, before: readonly Draft[]): Antecedent | null {
    const here = before.findLast((figure) => !isTime(figure.unit));
    if (here && candidate.phrase.kind === 'bare') return here;
    const fits = (figure: Antecedent): boolean => figure.candidate.phrase.kind !== 'measure';
    return before.findLast(fits) ?? this.memory.findLast(fits) ?? null;
  }
}

/** The figure of whom `others` are others, where a sentence tells. */
function notOthers(antecedent: Antecedent | null, before: readonly Draft[]): Antecedent | null {
  if (antecedent?.unit !== 'others') return antecedent;
  const own = before.findLast(
    ({ counted }) => counted.person === true && counted.unit !== 'others',
  );
  return own ?? antecedent;
}

/** A figure to which another is referred. */
export type Antecedent = Pick<Found, 'candidate' | 'span' | 'unit' | 'written' | 'tie'>;

/** A figure before its role is read. */
export interface Draft extends Antecedent {
  readonly whole: Antecedent | null;
  readonly toll: Toll | null;
  readonly counted: Counted;
}

/**
 * A candidate without the participle after it where that is a predicate, the auxiliary left out
 * (`three men were killed and six injured`, but `six injured were flown out`).
 */
function withoutParticiple(
  words: Sentence,
  candidate: Candidate,
  before: readonly Draft[],
): Candidate {
  const { number, phrase } = candidate;
  const last = before.at(-1);
  const adverb = words.is(number.to, Trait.inLy) ? 1 : 0;
  const state = number.to + adverb;
  if (!last || !phrase.head || phrase.to !== state + 1) return candidate;
  if (!words.is(state, Trait.stateHead) || !words.is(state, Trait.inEd)) return candidate;
  for (let at = last.candidate.to; at < candidate.from; at += 1) {
    if (!words.is(at, Trait.stateHead)) continue;
    const bare = { kind: 'bare', to: number.to, unit: '', head: null } as const;
    return { ...candidate, to: number.to, phrase: bare };
  }
  return candidate;
}

interface ToldRole {
  readonly role: Role | null;
  readonly span: Span | null;
}

const NO_ROLE: ToldRole = { role: null, span: null };

/** A draft's role: its own words', its whole's, or that of the figure it is joined to. */
function settle(
  words: Sentence,
  counted: readonly Counted[],
  index: number,
  draft: Draft,
  found: readonly Found[],
  memory: readonly Found[],
): ToldRole {
  const { whole, toll } = draft;
  const told = readRole(words, counted, index);
  if (told) return { role: told.role, span: words.span(told.from, told.to) };
  if (toll?.role) return { role: toll.role, span: words.span(toll.from, toll.to) };
  if (draft.candidate.phrase.kind === 'measure' || draft.counted.person === false) return NO_ROLE;
  if (!whole) return NO_ROLE;
  const isWhole = (figure: Found): boolean => figure.span.start === whole.span.start;
  return (found.findLast(isWhole) ?? memory.findLast(isWhole))?.role ?? NO_ROLE;
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
function breaksDown(words: Sentence, candidate: Candidate, before: readonly Draft[]): boolean {
  const last = before.at(-1);
  if (!last || candidate.number.value === null) return false;
  const { from, to } = candidate;
  const joint = words.lower(from - 1);
  const whole = last.tie && last.whole ? last.whole : last;
  if (!isLarger(whole, candidate) || whole.candidate.phrase.kind === 'measure') return false;
  const lead = words.lower(whole.candidate.from - 1);
  const opened = words.lower(whole.candidate.from - 2) === 'of' && lead === 'the';
  if (opened && /^(?:only|,|just|but)$/.test(joint)) return true;
  if (joint !== ',' && joint !== 'and' && joint !== ':') return false;
  if (last.tie) return true;
  return joint !== 'and' && /^(?:in|from|along|by|at|on|of|over)$/.test(words.lower(to));
}

/** `two others were captured, one wounded`: a state in which some of them were. */
function isHurtCaptive(
  words: Sentence,
  { from, to }: Candidate,
  before: readonly Draft[],
): boolean {
  const last = before.at(-1);
  if (!last || last.candidate.to >= from || words.entry(from - 1) !== Entry.comma) return false;
  const at = words.is(to, Trait.inLy) ? to + 1 : to;
  if (!HURT.has(words.lower(at)) || !words.is(from - 2, Trait.inEd)) return false;
  const counted = lastCounted(before);
  return readRole(words, counted, counted.length - 1)?.role === 'detained';
}

/** After a colon, figures that add up to the figure before it are its parts. */
function sumParts(words: Sentence, figures: Draft[]): void {
  if (figures.length < 3) return;
  for (const [index, whole] of figures.entries()) {
    const total = whole.candidate.number.value;
    const first = figures[index + 1];
    if (!first || total === null || whole.candidate.phrase.kind === 'measure') continue;
    if (!isOpened(words, whole.candidate.to, first.candidate.from)) continue;
    let sum = 0;
    let end = index + 1;
    while (end < figures.length && sum < total) {
      sum += figures[end]?.candidate.number.value ?? Infinity;
      end += 1;
    }
    if (sum !== total || end < index + 3) continue;
    for (let at = index + 1; at < end; at += 1) {
      const part = figures[at];
      if (part && !part.tie) figures[at] = { ...part, tie: 'sum', whole };
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
  draft: Draft,
  before: readonly Draft[],
  hasAntecedent: boolean,
): boolean {
  const { candidate, tie, counted } = draft;
  const { number, bound, from, to } = candidate;
  if (tie || bound.bound !== 'exact') return true;
  if (number.vague !== null && !/^(?:tens|scores)$/.test(number.vague)) return true;
  if (number.value !== null && number.value >= 1e6) return true;
  const role = readRole(words, [...lastCounted(before), counted], lastCounted(before).length);
  if (role) return true;
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
function sameSort(figure: Antecedent, candidate: Candidate): boolean {
  const money = figure.candidate.number.currency;
  if (candidate.number.currency !== null) return money === candidate.number.currency;
  return figure.candidate.phrase.kind !== 'measure';
}

function isLarger(whole: Antecedent, part: Candidate): boolean {
  const { value, high } = whole.candidate.number;
  if (value === null || part.number.value === null) return true;
  return (high ?? value) >= part.number.value;
}
