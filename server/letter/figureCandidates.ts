import { isListMarker, isNoQuantity } from './numberContext';
import {
  isMeasure,
  isModel,
  isPerson,
  isPlural,
  readNounPhrase,
  readPredicate,
  type NounPhrase,
} from './nounPhrase';
import { readNumber, simpleValue, type NumberReading } from './numbers';
import { Entry } from './keywords';
import { Beside, Trait } from './lexicon';
import { PhraseTable } from './phrases';
import { BOUNDS, BOUNDS_AFTER, MODELS, OVER_IS_BOUND, PLACE_PREPOSITIONS } from './tables/figures';
import type { Bound } from './types';
import type { Sentence } from './sentenceWords';
import { WordForm } from './words';

const bounds = new PhraseTable(BOUNDS, 'last');
const boundsAfter = new PhraseTable(BOUNDS_AFTER, 'first');

/** A number with its bound and its noun, before it is known what it is said of. */
export interface Candidate {
  /** Indices into the words of the sentence; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly number: NumberReading;
  readonly bound: BoundReading;
  readonly phrase: NounPhrase;
}

interface BoundReading {
  readonly bound: Bound;
  /** The words of the bound; empty where there is none. */
  readonly from: number;
  readonly to: number;
}

/**
 * The numbers of a sentence that count or measure something, each with its bound and its noun.
 * `numbers` are the words of the reading that may begin one; the sentence's begin at `first` in it.
 */
export function findCandidates(
  words: Sentence,
  numbers: readonly number[],
  first: number,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const references: number[] = [];
  let end = words.from;
  for (let index = first; index < numbers.length; index += 1) {
    const at = numbers[index] ?? words.to;
    if (at >= words.to) break;
    if (at < end) continue;
    const number = readNumber(words, at) ?? gluedNumber(words, at);
    if (!number) continue;
    const candidate = readCandidate(words, number);
    const refused =
      isNoQuantity(words, number, candidate.phrase, references) ||
      isListMarker(words, number, candidate.phrase);
    if (!refused) candidates.push(candidate);
    end = refused ? number.to : candidate.to;
  }
  return shareUnits(words, candidates);
}

/** Numbers before one that has their unit: `two F-4 and one CN-235 aircraft`, `three and four years`. */
function shareUnits(words: Sentence, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const shared: Candidate[] = [];
  let next: Candidate | null = null;
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    const candidate = candidates[index];
    if (!candidate) continue;
    next = next && sharesUnit(words, candidate, next) ? withUnitOf(candidate, next) : candidate;
    shared.push(next);
  }
  return shared.reverse();
}

function sharesUnit(words: Sentence, candidate: Candidate, next: Candidate): boolean {
  const { phrase, to } = candidate;
  if (next.from !== to + 1 || !words.mayDo(to, Beside.unitJoint)) return false;
  if (phrase.kind === 'bare')
    return next.phrase.kind === 'measure' && next.number.currency === null;
  const model = isModel(phrase.unit) || MODELS.has(phrase.unit);
  return model && next.phrase.kind === 'noun' && !isModel(next.phrase.unit);
}

function withUnitOf(candidate: Candidate, { phrase: { kind, unit } }: Candidate): Candidate {
  return { ...candidate, phrase: { ...candidate.phrase, kind, unit, head: null } };
}

/** `30km`, `15-year-old`: a number and its measure in one word. */
function gluedNumber(words: Sentence, at: number): NumberReading | null {
  const measure = gluedMeasure(words, at);
  if (!measure) return null;
  const { value } = measure;
  return { from: at, to: at + 1, value, high: null, vague: null, currency: null, inDigits: true };
}

const AGE = /^([\d.,]+|[a-z]+(?:-[a-z]+)?)-(year|month|week|day)-olds?$/;
const GLUED = /^([\d.,]+)(\D+)$/;

function gluedMeasure(
  words: Sentence,
  at: number,
): { readonly value: number; readonly unit: string } | null {
  const mixed = words.has(at, WordForm.mixed);
  if (!mixed && !words.is(at, Trait.age)) return null;
  const lower = words.lower(at);
  const age = lower.includes('-old') ? AGE.exec(lower) : null;
  const [, amount = '', unit = ''] = age ?? (mixed ? GLUED.exec(lower) : null) ?? [];
  if (!age && !isMeasure(unit)) return null;
  const value = mixed ? Number(amount.replaceAll(',', '')) : simpleValue(amount);
  if (value === null || Number.isNaN(value)) return null;
  return { value, unit: age ? `${unit}s` : unit };
}

function readCandidate(words: Sentence, number: NumberReading): Candidate {
  const before = boundBefore(words, number.from);
  let at = number.to;
  if (isRepetition(words, number)) at += 3;
  const directly = boundsAfter.startingAt(words, at);
  if (directly && words.lower(directly.to) !== 'than') at = directly.to;
  const phrase = phraseAfter(words, number, at);
  const behind =
    directly ?? (phrase.kind === 'bare' ? null : boundsAfter.startingAt(words, phrase.to));
  // `500 tanks and more`, but `500 tanks and more than 90 guns`
  const after = behind && words.lower(behind.to) === 'than' ? null : behind;
  const to = Math.max(number.to, phrase.to, after?.to ?? 0);
  const bound =
    after && before.bound === 'exact'
      ? { bound: after.label, from: after.from, to: after.to }
      : before;
  return { from: Math.min(before.from, number.from), to, number, bound, phrase };
}

function phraseAfter(words: Sentence, number: NumberReading, at: number): NounPhrase {
  const glued = gluedMeasure(words, number.from);
  if (glued) {
    const head = { from: number.from, to: number.to };
    return { kind: 'measure', to: number.to, unit: glued.unit, head };
  }
  if (number.currency !== null) {
    return { kind: 'measure', to: number.to, unit: number.currency, head: null };
  }
  const scaled = words.mayDo(number.to - 1, Beside.largeScale);
  const vague = number.vague !== null || scaled;
  const phrase = readNounPhrase(words, at, number.value === 1, vague);
  if (phrase.kind === 'partitive' && phrase.head) {
    const predicate = readPredicate(words, phrase.to);
    return predicate ? { ...predicate, kind: 'pronoun' } : phrase;
  }
  if (phrase.kind !== 'bare' || phrase.to > at) return phrase;
  return readPredicate(words, number.to) ?? readAge(words, number) ?? phrase;
}

const AGE_JOINTS = new Set(['and', ',', 'to', 'or', 'between']);
/** Before an age, or before what joins two. */
const AGE_WORDS = new Set(['aged', 'ages', 'age', 'of', 'as', 'over', 'under', 'below', 'above']);

/** `aged 15`, `aged 9 and 14`, `girls over 12`, `a woman of 60`: years. */
function readAge(words: Sentence, number: NumberReading): NounPhrase | null {
  let at = number.from - 1;
  while (AGE_JOINTS.has(words.lower(at)) || words.has(at, WordForm.number)) {
    at -= 1;
    if (at < number.from - 8) return null;
  }
  if (!AGE_WORDS.has(words.lower(at))) return null;
  const lower = words.lower(at);
  const owner = words.lower(at - 1);
  const direct = at === number.from - 1;
  const told =
    lower === 'aged' ||
    lower === 'ages' ||
    (direct && (lower === 'age' || (lower === 'of' && owner === 'age'))) ||
    (direct && lower === 'as' && /^(?:young|old)$/.test(owner)) ||
    (direct && /^(?:over|under|below|above)$/.test(lower) && isPerson(owner) === true) ||
    (direct && lower === 'of' && isPerson(owner) === true && !isPlural(owner));
  return told ? { kind: 'measure', to: number.to, unit: 'years', head: null } : null;
}

/** `three (3) soldiers`. */
function isRepetition(words: Sentence, number: NumberReading): boolean {
  if (words.entry(number.to) !== Entry.opening) return false;
  if (words.entry(number.to + 2) !== Entry.closing) return false;
  if (!words.has(number.to + 1, WordForm.number)) return false;
  return Number(words.raw(number.to + 1).replace(/[ ,]/g, '')) === number.value;
}

function boundBefore(words: Sentence, numberFrom: number): BoundReading {
  if (!words.mayDo(numberFrom - 1, Beside.bounds))
    return { bound: 'exact', from: numberFrom, to: numberFrom };
  let at = numberFrom;
  while (words.mayDo(at - 1, Beside.boundFiller) && at > numberFrom - 2) at -= 1;
  let match = bounds.endingBefore(words, numberFrom) ?? bounds.endingBefore(words, at);
  if (match && isPreposition(words, match.from, match.to)) match = null;
  if (!match) return { bound: 'exact', from: numberFrom, to: numberFrom };
  const outer = bounds.endingBefore(words, match.from);
  if (outer && !isPreposition(words, outer.from, outer.to)) {
    return { bound: outer.label, from: outer.from, to: match.to };
  }
  return { bound: match.label, from: match.from, to: match.to };
}

/** `over six decades` is a time during which, unless a word before tells (`for over six decades`). */
function isTimeAhead(words: Sentence, from: number): boolean {
  return words.is(from + 1, Trait.time);
}

/** Whether a word that can bound a number is a preposition here (`flew over three villages`). */
function isPreposition(words: Sentence, from: number, to: number): boolean {
  const before = words.lower(from - 1);
  if (to - from !== 1) return false;
  if (words.lower(from) === 'over' && isTimeAhead(words, to)) return !OVER_IS_BOUND.has(before);
  return PLACE_PREPOSITIONS.get(words.lower(from))?.has(before) ?? false;
}
