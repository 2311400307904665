import { MONEY_NAMES, PER, PERCENTS, UNIT_PREFIXES } from './tables/figures';
import { BODIES, PERSON_ENDING, STATE_HEADS } from './tables/nouns';
import { Entry } from './keywords';
import { Beside, traitsOf, Trait } from './lexicon';
import type { Sentence } from './sentenceWords';
import { WordForm } from './words';

export type PhraseKind =
  /** Nothing follows: the number stands for itself. */
  | 'bare'
  | 'noun'
  /** A unit of measure, money or a share. */
  | 'measure'
  /** What a bare number is said to be (`106 were civilians`). */
  | 'predicate'
  /** `of them`, `of whom`. */
  | 'pronoun'
  /** `of its tanks`, `of the crew`. */
  | 'partitive';

/** What follows a number up to its head noun. */
export interface NounPhrase {
  readonly kind: PhraseKind;
  /** Index of the word after the phrase. */
  readonly to: number;
  /** Bare head noun or unit as the text has it in lower case; empty where none is named. */
  readonly unit: string;
  /** The words of the unit; null where none is named. */
  readonly head: { readonly from: number; readonly to: number } | null;
}

/**
 * The noun phrase that begins at `index`, right after a number. `one` tells that it is in the
 * singular, `vague` that an `of` belongs to the number (`dozens of`).
 */
export function readNounPhrase(
  words: Sentence,
  index: number,
  one: boolean,
  vague: boolean,
): NounPhrase {
  const entry = words.entry(index);
  if (entry === Entry.more) {
    const rest = readNounPhrase(words, index + 1, one, vague);
    return rest.kind === 'bare' ? bareAt(index + 1) : rest;
  }
  if (entry === Entry.of) return readOf(words, index, vague) ?? bareAt(index);
  return readMeasure(words, index) ?? readNoun(words, index, one) ?? bareAt(index);
}

/** A number to which no noun belongs; `to` is the index after it. */
export function bareAt(to: number): NounPhrase {
  return { kind: 'bare', to, unit: '', head: null };
}

/** `of the ten hostages` (not in the span), `of them women`, `of those killed were children`, `of its tanks`, and `of people` if vague. */
function readOf(words: Sentence, index: number, vague: boolean): NounPhrase | null {
  if (words.is(index + 1, Trait.pronoun)) {
    const pronoun = words.lower(index + 1);
    const noun =
      pronoun === 'these' || pronoun === 'those' ? readNoun(words, index + 2, false) : null;
    if (noun?.head && !STATE_HEADS.has(noun.unit)) return { ...noun, kind: 'partitive' };
    return readPronoun(words, index + 2);
  }
  let at = index + 1;
  while (words.is(at, Trait.determiner)) at += 1;
  if (at === index + 1 && words.has(at, WordForm.capital) && /['’]s$/.test(words.lower(at)))
    at += 1;
  if (at === index + 1 && !vague) return null;
  if (words.is(at, Trait.number) || words.has(at, WordForm.number)) {
    const all = readNoun(words, at + 1, false);
    return all && at > index + 1 ? { ...all, kind: 'partitive', to: index, head: null } : null;
  }
  const noun = readMeasure(words, at) ?? readNoun(words, at, false);
  if (!noun) return null;
  const kind = at === index + 1 ? noun.kind : 'partitive';
  return { ...noun, kind };
}

/** After `of them`: the noun that is said of them, if any. */
function readPronoun(words: Sentence, index: number): NounPhrase {
  let at = index;
  if (words.is(at, Trait.stateHead)) at += 1;
  const states = at;
  if (PREDICATES.has(words.lower(at)) || words.entry(at) === Entry.being) at += 1;
  const noun = readNoun(words, at, false);
  const ends = !noun?.head || !words.has(noun.to, WordForm.word);
  const named = noun && (isPerson(noun.unit) === true || (isPlural(noun.unit) && ends));
  if (noun && named && !STATE_HEADS.has(noun.unit)) return { ...noun, kind: 'pronoun' };
  return { kind: 'pronoun', to: states, unit: '', head: null };
}

/** Between a bare number and the noun that it is said to be. */
const PREDICATES = new Set(['were', 'are', 'was']);

/** The noun that a bare number is said to be (`twenty-five were Syrians`), or null. */
export function readPredicate(words: Sentence, index: number): NounPhrase | null {
  if (!PREDICATES.has(words.lower(index))) return null;
  const noun = readNoun(words, index + 1, false);
  return noun && !STATE_HEADS.has(noun.unit) && isPerson(noun.unit) === true
    ? { ...noun, kind: 'predicate' }
    : null;
}

function readMeasure(words: Sentence, index: number): NounPhrase | null {
  if (!words.mayDo(index, Beside.measures) && !words.has(index, WordForm.capital)) return null;
  const lower = words.lower(index);
  if (PERCENTS.has(lower)) return measureOf(words, index, index + 1, 'per cent');
  if (lower === 'per' && words.lower(index + 1) === 'cent')
    return measureOf(words, index, index + 2);
  const money = moneyName(words, index);
  if (money >= 0) return measureOf(words, money, money + 1);
  let at = index;
  while (words.is(at, Trait.measurePrefix)) at += 1;
  const points = words.lower(at) === 'points' && words.lower(at - 1) === 'percentage';
  if (!words.is(at, Trait.measure) && !points) return null;
  const prefix = at > index && UNIT_PREFIXES.has(words.lower(at - 1)) ? 1 : 0;
  if (words.is(at, Trait.time)) return measureOf(words, at, at + 1);
  const slash = words.lower(at + 1) === '/';
  const rate = (slash || words.lower(at + 1) === 'per') && isRate(words.lower(at + 2));
  return measureOf(words, at - prefix, at + (rate ? 3 : 1));
}

function measureOf(
  words: Sentence,
  from: number,
  to: number,
  unit = joined(words, from, to),
): NounPhrase {
  return { kind: 'measure', to, unit, head: { from, to } };
}

function isRate(lower: string): boolean {
  return PER.has(lower) || lower === 'h' || lower === 'hr';
}

/** The index of a currency's name within the next words (`United States dollars`), or -1. */
function moneyName(words: Sentence, index: number): number {
  for (let at = index; at < index + 3; at += 1) {
    if (!words.has(at, WordForm.word)) return -1;
    if (MONEY_NAMES.has(words.lower(at))) return at;
    if (!words.has(at, WordForm.capital)) return -1;
  }
  return -1;
}

export function isMeasure(unit: string): boolean {
  return (traitsOf(unit) & Trait.measure) !== 0;
}

/** A scan over modifiers to the head: the first noun in the plural that nothing carries on. */
function readNoun(words: Sentence, index: number, one: boolean): NounPhrase | null {
  let head = -1;
  let at = index;
  for (; at < index + 12; at += 1) {
    if (at >= words.to) break;
    const calibre = calibreAt(words, at);
    if (calibre > at) {
      at = calibre - 1;
      continue;
    }
    const model = modelList(words, at);
    if (model > at) {
      at = model - 1;
      head = at;
      continue;
    }
    if (words.has(at, WordForm.mark)) {
      const mark = words.lower(at);
      if (isQuote(mark) && head < 0) continue;
      if (mark === ',' && isModifierComma(words, at, head)) continue;
    }
    if (!canStand(words, at, index, one)) break;
    if (words.has(at, WordForm.mixed) || words.is(at, Trait.inLy)) continue;
    head = at;
    if (words.is(at, Trait.plural) && !carriesOn(words, at + 1) && !isOfPeople(words, at, one))
      break;
  }
  const state = head < 0 ? stateHead(words, index) : -1;
  if (head < 0) head = state;
  if (head < 0) return null;
  if (!one && state < 0 && !canCount(words, head)) return null;
  const noun = words.lower(head);
  const unit = words.has(head, WordForm.compound) ? noun.replace(/['’]s?$/, '') : noun;
  return { kind: 'noun', to: head + 1, unit, head: { from: head, to: head + 1 } };
}

/** Whether a noun can follow a number above one: `5 million survive` has none. */
function canCount(words: Sentence, head: number): boolean {
  if (words.is(head, Trait.plural)) return true;
  const lower = words.lower(head);
  const isName = words.has(head, WordForm.capital) && !words.isInCapitals(head - 1);
  if (isName && lower.length > 2) return true;
  return isPerson(lower) !== null || /\d/.test(lower);
}

/** Whether the word may stand inside the phrase at all. */
function canStand(words: Sentence, at: number, first: number, one: boolean): boolean {
  if (!words.has(at, WordForm.word | WordForm.mixed)) return false;
  if (words.has(at, WordForm.compound) && /^(?:no-fly|so-called)$/.test(words.lower(at)))
    return true;
  if (words.is(at, Trait.stateHead)) return nounFollows(words, at + 1);
  if (words.is(at, Trait.stop)) {
    if (words.lower(at) === 'us' && words.raw(at) === 'US') return true;
    return isCompoundStop(words, at) || (one && isCaptive(words, at, first));
  }
  if (words.is(at, Trait.number | Trait.verb)) return false;
  if (words.is(at, Trait.inEd) && !words.has(at, WordForm.capital)) {
    return (at === first || !one || words.has(at, WordForm.compound)) && nounFollows(words, at + 1);
  }
  return true;
}

/** `freed one hostage`, but `took one man prisoner`. */
function isCaptive(words: Sentence, at: number, first: number): boolean {
  return at === first && /^(?:prisoner|hostage|captive)$/.test(words.lower(at));
}

/** `other`, `long-range`: some stop words begin a modifier when a noun follows at once. */
function isCompoundStop(words: Sentence, at: number): boolean {
  const lower = words.lower(at);
  if (lower !== 'such' && lower !== 'long' && lower !== 'high')
    return isDirection(lower) && words.has(at + 1, WordForm.capital) && nounFollows(words, at + 1);
  return nounFollows(words, at + 1);
}

function isDirection(lower: string): boolean {
  return /^(?:north|south|east|west)/.test(lower);
}

/** Whether a noun comes before the phrase can end, so that a participle is a modifier. */
function nounFollows(words: Sentence, from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    if (!words.has(at, WordForm.word | WordForm.mixed)) return false;
    if (words.is(at, Trait.stop | Trait.verb | Trait.number)) return false;
    if (words.is(at, Trait.plural | Trait.person)) return true;
  }
  return false;
}

/** Whether the phrase goes on after a noun in the plural (`arms depots`, `women prisoners`). */
function carriesOn(words: Sentence, at: number): boolean {
  if (!words.has(at, WordForm.word) || words.is(at, Trait.stop | Trait.verb)) return false;
  if (words.is(at - 1, Trait.singularInS)) return true;
  if (words.is(at, Trait.plural) && words.lower(at - 1) !== 'others')
    return !words.is(at, Trait.inEd);
  return BODIES.has(words.lower(at - 1)) && nounFollows(words, at);
}

/** `three Lebanese army posts`: a people's name that is no noun where one follows. */
function isOfPeople(words: Sentence, at: number, one: boolean): boolean {
  if (!words.has(at, WordForm.capital) || !words.raw(at).endsWith('ese')) return false;
  const mayBeNoun =
    words.has(at + 1, WordForm.word) && !words.is(at + 1, Trait.stop | Trait.verb | Trait.inEd);
  return one ? mayBeNoun : nounFollows(words, at + 1);
}

/** `two dead`, `six seriously wounded`: a state that is the head; -1 where there is none. */
function stateHead(words: Sentence, first: number): number {
  const at = words.is(first, Trait.inLy) ? first + 1 : first;
  return words.is(at, Trait.stateHead) ? at : -1;
}

/** The index after a calibre (`122 mm`) that begins at `at`, else `at`. */
function calibreAt(words: Sentence, at: number): number {
  if (!words.has(at, WordForm.number)) return at;
  return /^(?:mm|millimetre|millimeter|-mm|calibre)$/.test(words.lower(at + 1)) ? at + 2 : at;
}

/** The index after a list of models (`F-14, F-16 and F-18`) that begins at `at`, else `at`. */
function modelList(words: Sentence, at: number): number {
  let end = at;
  while (isModelName(words, end)) {
    end += 1;
    let joint = end;
    while (MODEL_JOINTS.has(words.lower(joint))) joint += 1;
    if (!isModelName(words, joint)) break;
    end = joint;
  }
  return end;
}

const MODEL_JOINTS = new Set([',', 'and', 'or', '/']);

function isModelName(words: Sentence, at: number): boolean {
  const mayBe = words.has(at, WordForm.capital) && words.has(at, WordForm.compound);
  return mayBe && isModel(words.lower(at));
}

/** Whether a lower-case word has the form of a model's name (`f-16`). */
export function isModel(lower: string): boolean {
  return /^[a-z]{1,4}-?\d+[a-z]?$/.test(lower);
}

/** A comma between modifiers before the head (`two large, well-armed groups`). */
function isModifierComma(words: Sentence, at: number, head: number): boolean {
  if (head < 0 || words.is(at - 1, Trait.plural) || !nounFollows(words, at + 1)) return false;
  return /(?:ed|al|ive|ous|ful|ary|ern|ent)$/.test(words.lower(at - 1));
}

function isQuote(mark: string): boolean {
  return '"“”‘’\''.includes(mark);
}

/** Whether a lower-case word has the form of a noun in the plural. */
export function isPlural(lower: string): boolean {
  return (traitsOf(lower) & Trait.plural) !== 0;
}

/** Whether a noun is one for people; null where it can't be told. */
export function isPerson(lower: string): boolean | null {
  const traits = traitsOf(lower);
  if ((traits & Trait.person) !== 0) return true;
  if ((traits & (Trait.thing | Trait.measure)) !== 0) return false;
  if (PERSON_ENDING.test(lower)) return true;
  return lower.endsWith('s') || lower === '' ? null : isPerson(`${lower}s`);
}

function joined(words: Sentence, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const blank = at > from && !words.has(at, WordForm.glued);
    text += blank ? ` ${words.lower(at)}` : words.lower(at);
  }
  return text;
}
