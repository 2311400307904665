import { MONEY_NAMES, PER, PERCENTS, UNIT_PREFIXES } from './tables/figures';
import { BODIES, PERSON_ENDING, STATE_HEADS } from './tables/nouns';
import { traitsOf, Trait } from './lexicon';
import type { Word, Words } from './words';

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
  words: Words,
  index: number,
  { one, vague }: { readonly one: boolean; readonly vague: boolean },
): NounPhrase {
  const bare: NounPhrase = { kind: 'bare', to: index, unit: '', head: null };
  const lower = words.at(index).lower;
  if (lower === 'more') {
    const rest = readNounPhrase(words, index + 1, { one, vague });
    return rest.kind === 'bare' ? { ...bare, to: index + 1 } : rest;
  }
  if (lower === 'of') return readOf(words, index, { one, vague }) ?? bare;
  return readMeasure(words, index) ?? readNoun(words, index, one) ?? bare;
}

/** `of the ten hostages` (not in the span), `of them women`, `of those killed were children`, `of its tanks`, and `of people` if vague. */
function readOf(
  words: Words,
  index: number,
  options: { readonly one: boolean; readonly vague: boolean },
): NounPhrase | null {
  const after = words.at(index + 1);
  if (after.is(Trait.pronoun)) {
    const noun =
      after.lower === 'these' || after.lower === 'those' ? readNoun(words, index + 2, false) : null;
    if (noun?.head && !STATE_HEADS.has(noun.unit)) return { ...noun, kind: 'partitive' };
    return readPronoun(words, index + 2);
  }
  let at = index + 1;
  while (words.at(at).is(Trait.determiner)) at += 1;
  const owner = words.at(at);
  if (at === index + 1 && owner.capital && /['’]s$/.test(owner.lower)) at += 1;
  if (at === index + 1 && !options.vague) return null;
  if (words.at(at).is(Trait.number) || words.at(at).kind === 'number') {
    const all = readNoun(words, at + 1, false);
    return all && at > index + 1 ? { ...all, kind: 'partitive', to: index, head: null } : null;
  }
  const noun = readMeasure(words, at) ?? readNoun(words, at, false);
  if (!noun) return null;
  const kind = at === index + 1 ? noun.kind : 'partitive';
  return { ...noun, kind };
}

/** After `of them`: the noun that is said of them, if any. */
function readPronoun(words: Words, index: number): NounPhrase {
  let at = index;
  if (words.at(at).is(Trait.stateHead)) at += 1;
  const states = at;
  if (['were', 'are', 'was', 'being'].includes(words.at(at).lower)) at += 1;
  const noun = readNoun(words, at, false);
  const last = noun?.head ? words.at(noun.to) : null;
  const named =
    noun && (isPerson(noun.unit) === true || (isPlural(noun.unit) && last?.kind !== 'word'));
  if (noun && named && !STATE_HEADS.has(noun.unit)) return { ...noun, kind: 'pronoun' };
  return { kind: 'pronoun', to: states, unit: '', head: null };
}

/** The noun that a bare number is said to be (`twenty-five were Syrians`), or null. */
export function readPredicate(words: Words, index: number): NounPhrase | null {
  if (!['were', 'are', 'was'].includes(words.at(index).lower)) return null;
  const noun = readNoun(words, index + 1, false);
  return noun && !STATE_HEADS.has(noun.unit) && isPerson(noun.unit) === true
    ? { ...noun, kind: 'predicate' }
    : null;
}

function readMeasure(words: Words, index: number): NounPhrase | null {
  const measure = (from: number, to: number, unit?: string): NounPhrase => ({
    kind: 'measure',
    to,
    unit: unit ?? joined(words, from, to),
    head: { from, to },
  });
  const lower = words.at(index).lower;
  if (PERCENTS.has(lower)) return measure(index, index + 1, 'per cent');
  if (lower === 'per' && words.at(index + 1).lower === 'cent') return measure(index, index + 2);
  const money = moneyName(words, index);
  if (money >= 0) return measure(money, money + 1);
  let at = index;
  while (words.at(at).is(Trait.measurePrefix)) at += 1;
  const measured = words.at(at);
  const unit = measured.lower;
  const points = unit === 'points' && words.at(at - 1).lower === 'percentage';
  if (!measured.is(Trait.measure) && !points) return null;
  const prefix = at > index && UNIT_PREFIXES.has(words.at(at - 1).lower) ? 1 : 0;
  if (measured.is(Trait.time)) return measure(at, at + 1);
  const slash = words.at(at + 1).lower === '/';
  const rate = (slash || words.at(at + 1).lower === 'per') && isRate(words.at(at + 2).lower);
  return measure(at - prefix, at + (rate ? 3 : 1));
}

function isRate(lower: string): boolean {
  return PER.has(lower) || lower === 'h' || lower === 'hr';
}

/** The index of a currency's name within the next words (`United States dollars`), or -1. */
function moneyName(words: Words, index: number): number {
  for (let at = index; at < index + 3; at += 1) {
    const word = words.at(at);
    if (word.kind !== 'word') return -1;
    if (MONEY_NAMES.has(word.lower)) return at;
    if (!word.capital) return -1;
  }
  return -1;
}

export function isMeasure(unit: string): boolean {
  return (traitsOf(unit) & Trait.measure) !== 0;
}

/** A scan over modifiers to the head: the first noun in the plural that nothing carries on. */
function readNoun(words: Words, index: number, one: boolean): NounPhrase | null {
  let head = -1;
  let at = index;
  for (; at < index + 12; at += 1) {
    const word = words.at(at);
    if (word.kind === 'none') break;
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
    if (word.kind === 'mark' && isQuote(word) && head < 0) continue;
    if (word.kind === 'mark' && word.lower === ',' && isModifierComma(words, at, head)) continue;
    if (!canStand(words, at, index, one)) break;
    if (word.kind === 'mixed' || word.is(Trait.inLy)) continue;
    head = at;
    if (word.is(Trait.plural) && !carriesOn(words, at + 1) && !isOfPeople(words, at, one)) break;
  }
  const state = head < 0 ? stateHead(words, index) : -1;
  if (head < 0) head = state;
  if (head < 0) return null;
  const noun = words.at(head);
  if (!one && state < 0 && !canCount(noun)) return null;
  const unit = noun.lower.replace(/['’]s?$/, '');
  return { kind: 'noun', to: head + 1, unit, head: { from: head, to: head + 1 } };
}

/** Whether a noun can follow a number above one: `5 million survive` has none. */
function canCount(noun: Word): boolean {
  const { lower } = noun;
  if (noun.is(Trait.plural) || (noun.capital && lower.length > 2)) return true;
  return isPerson(lower) !== null || /\d/.test(lower);
}

/** Whether the word may stand inside the phrase at all. */
function canStand(words: Words, at: number, first: number, one: boolean): boolean {
  const word = words.at(at);
  if (word.kind !== 'word' && word.kind !== 'mixed') return false;
  const { lower } = word;
  if (lower === 'no-fly' || lower === 'so-called') return true;
  if (word.is(Trait.stateHead)) return nounFollows(words, at + 1);
  if (lower === 'us' && words.raw(at) === 'US') return true;
  if (word.is(Trait.stop)) return isCompoundStop(words, at) || (one && isCaptive(words, at, first));
  if (word.is(Trait.number | Trait.verb)) return false;
  if (word.is(Trait.inEd) && !word.capital) {
    return (at === first || !one || lower.includes('-')) && nounFollows(words, at + 1);
  }
  return true;
}

/** `freed one hostage`, but `took one man prisoner`. */
function isCaptive(words: Words, at: number, first: number): boolean {
  return at === first && /^(?:prisoner|hostage|captive)$/.test(words.at(at).lower);
}

/** `other`, `long-range`: some stop words begin a modifier when a noun follows at once. */
function isCompoundStop(words: Words, at: number): boolean {
  const lower = words.at(at).lower;
  if (lower !== 'such' && lower !== 'long' && lower !== 'high')
    return isDirection(lower) && words.at(at + 1).capital === true && nounFollows(words, at + 1);
  return nounFollows(words, at + 1);
}

function isDirection(lower: string): boolean {
  return /^(?:north|south|east|west)/.test(lower);
}

/** Whether a noun comes before the phrase can end, so that a participle is a modifier. */
function nounFollows(words: Words, from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const word = words.at(at);
    if (word.kind !== 'word' && word.kind !== 'mixed') return false;
    if (word.is(Trait.stop | Trait.verb | Trait.number)) return false;
    if (word.is(Trait.plural | Trait.person)) return true;
  }
  return false;
}

/** Whether the phrase goes on after a noun in the plural (`arms depots`, `women prisoners`). */
function carriesOn(words: Words, at: number): boolean {
  const before = words.at(at - 1);
  const word = words.at(at);
  if (word.kind !== 'word' || word.is(Trait.stop | Trait.verb)) return false;
  if (before.is(Trait.singularInS)) return true;
  if (word.is(Trait.plural) && before.lower !== 'others') return !word.is(Trait.inEd);
  return BODIES.has(before.lower) && nounFollows(words, at);
}

/** `three Lebanese army posts`: a people's name that is no noun where one follows. */
function isOfPeople(words: Words, at: number, one: boolean): boolean {
  const { capital, lower } = words.at(at);
  if (!capital || !lower.endsWith('ese')) return false;
  const next = words.at(at + 1);
  const mayBeNoun = next.kind === 'word' && !next.is(Trait.stop | Trait.verb | Trait.inEd);
  return one ? mayBeNoun : nounFollows(words, at + 1);
}

/** `two dead`, `six seriously wounded`: a state that is the head; -1 where there is none. */
function stateHead(words: Words, first: number): number {
  const at = words.at(first).is(Trait.inLy) ? first + 1 : first;
  return words.at(at).is(Trait.stateHead) ? at : -1;
}

/** The index after a calibre (`122 mm`) that begins at `at`, else `at`. */
function calibreAt(words: Words, at: number): number {
  if (words.at(at).kind !== 'number') return at;
  return /^(?:mm|millimetre|millimeter|-mm|calibre)$/.test(words.at(at + 1).lower) ? at + 2 : at;
}

/** The index after a list of models (`F-14, F-16 and F-18`) that begins at `at`, else `at`. */
function modelList(words: Words, at: number): number {
  let end = at;
  while (isModelName(words.at(end))) {
    end += 1;
    let joint = end;
    while ([',', 'and', 'or', '/'].includes(words.at(joint).lower)) joint += 1;
    if (!isModelName(words.at(joint))) break;
    end = joint;
  }
  return end;
}

function isModelName({ kind, capital, lower }: Word): boolean {
  return kind === 'word' && capital && isModel(lower);
}

/** Whether a lower-case word has the form of a model's name (`f-16`). */
export function isModel(lower: string): boolean {
  return /^[a-z]{1,4}-?\d+[a-z]?$/.test(lower);
}

/** A comma between modifiers before the head (`two large, well-armed groups`). */
function isModifierComma(words: Words, at: number, head: number): boolean {
  const before = words.at(at - 1);
  if (head < 0 || before.is(Trait.plural)) return false;
  return nounFollows(words, at + 1) && /(?:ed|al|ive|ous|ful|ary|ern|ent)$/.test(before.lower);
}

function isQuote(word: Word): boolean {
  return /["“”‘’']/.test(word.lower);
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

function joined(words: Words, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const word = words.at(at);
    text += at > from && !word.glued ? ` ${word.lower}` : word.lower;
  }
  return text;
}
