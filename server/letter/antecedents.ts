import type { Candidate } from './figureCandidates';
import { isPerson, isPlural } from './nounPhrase';
import { PhraseTable } from './phrases';
import { isAside, readRole, type Counted } from './roles';
import { AFTER_BARE, COLLECTIVES, TIMES } from './tables/figures';
import { COUNTED_STATES, VERBS } from './tables/nouns';
import { PART_CLOSERS, PART_OPENERS } from './tables/roles';
import { tollBefore, type Toll } from './tolls';
import type { Role, Span } from './types';
import type { Word } from './words';

/** A candidate that is a figure, with what its sentence and those before say of it. */
export interface Found {
  readonly candidate: Candidate;
  readonly span: Span;
  /** Its own noun, or its antecedent's, in lower case. */
  readonly unit: string;
  /** The same as the text has it. */
  readonly written: string;
  readonly role: { readonly role: Role | null; readonly span: Span | null };
  readonly part: boolean;
  readonly partOf: Span | null;
  /** How it is tied to what it is a part of; null for a whole. */
  readonly tie: Tie | null;
}

/** `pronoun`: `nine of them`; `opener`: `including 3 children`; `bare`: `150 came from …`. */
type Tie = 'pronoun' | 'opener' | 'bare' | 'sum';

const openers = new PhraseTable({ part: PART_OPENERS });
const closers = new PhraseTable({ part: PART_CLOSERS });

/** How many figures back an antecedent may stand. */
const MEMORY = 12;

/** The figures read so far, against which parts and bare numbers are read. */
export class FigureContext {
  private readonly memory: Found[] = [];

  /** Reads the candidates of the next sentence; those that turn out to be no figures are left out. */
  read(words: readonly Word[], candidates: readonly Candidate[]): readonly Found[] {
    const figures: Draft[] = [];
    for (const candidate of candidates) {
      const draft = this.draft(words, candidate, figures);
      if (draft) figures.push(draft);
    }
    sumParts(words, figures);
    const counted = figures.map((draft) => draft.counted);
    const found: Found[] = [];
    for (const [index, draft] of figures.entries()) {
      const figure = settle(words, counted, index, draft, found, this.memory);
      found.push(figure);
    }
    this.memory.push(...found.slice(-MEMORY));
    this.memory.splice(0, this.memory.length - MEMORY);
    return found;
  }

  private draft(
    words: readonly Word[],
    candidate: Candidate,
    before: readonly Draft[],
  ): Draft | null {
    const { phrase } = candidate;
    const named = phrase.kind !== 'bare' && phrase.unit !== '';
    const toll = phrase.kind === 'measure' ? null : tollBefore(words, candidate.from);
    const tie = this.tie(words, candidate, before);
    const whole = tie ? this.whole(words, candidate, tie, before) : null;
    const antecedent = named ? null : (whole ?? this.antecedent(candidate, before));
    const written = named
      ? writtenUnit(words, phrase)
      : (toll?.unit ?? unnamedUnit(words, candidate, antecedent, before));
    const unit = written.toLowerCase();
    const draft: Draft = {
      candidate,
      span: { start: words[candidate.from]?.start ?? 0, end: words[candidate.to - 1]?.end ?? 0 },
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
        inserted: tie === 'pronoun' || tie === 'opener',
      },
    };
    if (named || phrase.kind === 'pronoun' || toll) return draft;
    return isStated(words, draft, before, antecedent !== null) ? draft : null;
  }

  /** How a candidate is said to be a part of another figure. */
  private tie(words: readonly Word[], candidate: Candidate, before: readonly Draft[]): Tie | null {
    const { phrase, number, from, to } = candidate;
    if (phrase.kind === 'pronoun') return 'pronoun';
    const scaled = /million|billion|thousand/.test(words[number.to - 1]?.lower ?? '');
    if (phrase.kind === 'partitive') return number.vague === null && !scaled ? 'pronoun' : null;
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
    return phrase.kind === 'bare' && breaksDown(words, candidate, before) ? 'bare' : null;
  }

  /** The figure of which a candidate is a part, or null. */
  private whole(
    words: readonly Word[],
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

type Antecedent = Pick<Found, 'candidate' | 'span' | 'unit' | 'written' | 'tie'>;

interface Draft extends Antecedent {
  readonly whole: Antecedent | null;
  readonly toll: Toll | null;
  readonly counted: Counted;
}

/** A draft with its role: its own words', its whole's, or that of the figure it is joined to. */
function settle(
  words: readonly Word[],
  counted: readonly Counted[],
  index: number,
  draft: Draft,
  found: readonly Found[],
  memory: readonly Found[],
): Found {
  const { candidate, span, unit, written, tie, whole, toll } = draft;
  const result = {
    candidate,
    span,
    unit,
    written,
    part: tie !== null,
    partOf: whole?.span ?? null,
    tie,
  };
  const told = readRole(words, counted, index);
  if (told) {
    const roleSpan = { start: words[told.from]?.start ?? 0, end: words[told.to - 1]?.end ?? 0 };
    return { ...result, role: { role: told.role, span: roleSpan } };
  }
  if (toll?.role) {
    const roleSpan = { start: words[toll.from]?.start ?? 0, end: words[toll.to - 1]?.end ?? 0 };
    return { ...result, role: { role: toll.role, span: roleSpan } };
  }
  const none = { role: null, span: null };
  if (candidate.phrase.kind === 'measure' || isPerson(unit) === false)
    return { ...result, role: none };
  if (whole) {
    const isWhole = (figure: Found): boolean => figure.span.start === whole.span.start;
    const of = found.findLast(isWhole) ?? memory.findLast(isWhole);
    return { ...result, role: of?.role ?? none };
  }
  const last = found.findLast((figure) => figure.tie === null);
  if (last?.role.span && isListed(words, last, draft)) {
    return { ...result, role: last.role };
  }
  return { ...result, role: none };
}

/** The second object of one verb (`killing three men and two women`). */
function isListed(words: readonly Word[], last: Found, { candidate, unit }: Draft): boolean {
  const { role } = last;
  if (!role.span || role.span.start >= last.span.start || isPerson(unit) !== true) return false;
  return (
    candidate.phrase.kind !== 'bare' && isCoordinated(words, last.candidate.to, candidate.from)
  );
}

/** Whether only a list's joints and few words without a verb stand between two figures. */
function isCoordinated(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 14) return false;
  const joint = words[to - 1]?.lower ?? '';
  if (joint !== 'and' && joint !== ',' && joint !== 'or' && joint !== 'as') return false;
  for (let at = from; at < to; at += 1) {
    const lower = words[at]?.lower ?? '';
    if (
      VERBS.has(lower) ||
      /^[;:.]$/.test(lower) ||
      /^(?:was|were|had|have|has|while)$/.test(lower)
    ) {
      return false;
    }
  }
  return true;
}

/** `of whom`, `including`, `among them` and the like before a figure. */
function openerBefore(words: readonly Word[], from: number): boolean {
  let at = from;
  while (
    /^(?:only|at|least|the|some|were|was|are|,)$/.test(words[at - 1]?.lower ?? '') &&
    at > from - 3
  )
    at -= 1;
  return openers.endingBefore(words, from) !== null || openers.endingBefore(words, at) !== null;
}

/** `1,203 of which`: its whole stands in the same sentence or is not counted. */
function isRelative(words: readonly Word[], { number }: Candidate): boolean {
  const pronoun = words[number.to + 1]?.lower ?? '';
  return words[number.to]?.lower === 'of' && (pronoun === 'which' || pronoun === 'whom');
}

/** Whether a bare number goes on breaking down a total (`…, 70 from Kuwait and 48 from Turkey`). */
function breaksDown(
  words: readonly Word[],
  candidate: Candidate,
  before: readonly Draft[],
): boolean {
  const last = before.at(-1);
  if (!last || candidate.number.value === null) return false;
  const { from, to } = candidate;
  const joint = words[from - 1]?.lower ?? '';
  const whole = last.tie && last.whole ? last.whole : last;
  if (!isLarger(whole, candidate) || whole.candidate.phrase.kind === 'measure') return false;
  const lead = words[whole.candidate.from - 1]?.lower;
  const opened = words[whole.candidate.from - 2]?.lower === 'of' && lead === 'the';
  if (opened && /^(?:only|,|just|but)$/.test(joint)) return true;
  if (joint !== ',' && joint !== 'and' && joint !== ':') return false;
  if (last.tie) return true;
  return joint !== 'and' && /^(?:in|from|along|by|at|on|of|over)$/.test(words[to]?.lower ?? '');
}

/** After a colon, figures that add up to the figure before it are its parts. */
function sumParts(words: readonly Word[], figures: Draft[]): void {
  for (const [index, whole] of figures.entries()) {
    const total = whole.candidate.number.value;
    const first = figures[index + 1];
    if (!first || total === null || whole.candidate.phrase.kind === 'measure') continue;
    const gap = words.slice(whole.candidate.to, first.candidate.from);
    if (gap.length > 6 || !gap.some((word) => word.lower === ':' || word.lower === '(')) continue;
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

/** Whether a bare number is stated as a quantity. */
function isStated(
  words: readonly Word[],
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
  const first = words[number.from];
  const previous = words[from - 1];
  if (!first || number.value === 1 || number.high !== null) return false;
  if (first.kind === 'number' && /[ ,]\d{3}/.test(first.lower)) return true;
  if (candidate.to > number.to) return true;
  if (isSizeOf(words, from)) return true;
  if (!hasAntecedent || previous?.capital) return false;
  if (previous?.lower === 'at' || /^\d{4}$/.test(first.lower)) return false;
  if (/^[|(]$/.test(previous?.lower ?? '')) return false;
  return AFTER_BARE.has(words[to]?.lower ?? '.');
}

/** `a crew of six`. */
function isSizeOf(words: readonly Word[], from: number): boolean {
  return words[from - 1]?.lower === 'of' && COLLECTIVES.has(words[from - 2]?.lower ?? '');
}

/** What a number without a noun counts: its antecedent's noun, or people where its role tells. */
function unnamedUnit(
  words: readonly Word[],
  candidate: Candidate,
  antecedent: Antecedent | null,
  before: readonly Draft[],
): string {
  const { from, to, phrase } = candidate;
  const collective = words[from - 1]?.lower === 'of' ? words[from - 2] : undefined;
  if (collective && phrase.kind === 'bare' && isPlural(collective.lower)) return collective.raw;
  if (collective && COLLECTIVES.has(collective.lower)) return 'persons';
  const person = antecedent && isPerson(antecedent.unit);
  const capital = antecedent && antecedent.written !== antecedent.unit;
  if (antecedent && (person === true || (person === null && capital))) {
    return COUNTED_STATES.has(antecedent.unit) && phrase.kind === 'bare'
      ? 'persons'
      : antecedent.written;
  }
  if (phrase.kind === 'bare') {
    const people = { from, to, phrase, unit: 'persons', inserted: false };
    if (readRole(words, [...lastCounted(before), people], lastCounted(before).length))
      return 'persons';
  }
  return (antecedent?.written ?? nounBefore(words, from)) || 'persons';
}

/** The figures just before one, as its role is read beside them. */
function lastCounted(before: readonly Draft[]): readonly Counted[] {
  return before.slice(-3).map((draft) => draft.counted);
}

/** A phrase's unit as the text has it (`Syrians`), where it is the text's own. */
function writtenUnit(words: readonly Word[], { head, unit }: Candidate['phrase']): string {
  const word = head && head.to - head.from === 1 ? words[head.from] : undefined;
  return word?.lower === unit ? word.raw : unit;
}

/** The nearest noun in the plural before a figure, or the empty string. */
function nounBefore(words: readonly Word[], from: number): string {
  for (let at = from - 1; at >= 0 && at > from - 20; at -= 1) {
    const word = words[at];
    if (word?.kind === 'word' && isPlural(word.lower) && !isTime(word.lower)) return word.raw;
  }
  return '';
}

function isTime(unit: string): boolean {
  return TIMES.has(unit);
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
