import { Entry } from './keywords';
import { Beside, Trait } from './lexicon';
import { PhraseTable } from './phrases';
import { INHERENT, TOLLS } from './tables/roles';
import type { Role } from './types';
import type { Sentence } from './sentenceWords';
import { WordForm } from './words';

const inherent = new PhraseTable(INHERENT, 'first');

/** What the words before a bare number say that it is the number of. */
export interface Toll {
  readonly unit: string;
  readonly role: Role | null;
  readonly from: number;
  readonly to: number;
}

/** `the number of dead stands at`, `that of the dead to` before a figure. */
export function tollBefore(words: Sentence, from: number, to: number): Toll | null {
  const state = stateBefore(words, from, to);
  if (state) return state;
  const told = tollAfter(words, from, to);
  if (told) return told;
  if (!words.mayDo(from - 1, Beside.toll)) return null;
  for (let at = from - 1; at > from - 14 && at >= words.from; at -= 1) {
    const lower = words.lower(at);
    if (/^[;.]$/.test(lower)) return null;
    if (lower === 'toll' && words.lower(at - 1) === 'death') {
      return { unit: 'deaths', role: 'killed', from: at - 1, to: at + 1 };
    }
    const counts = TOLLS.has(lower) || lower === 'that';
    if (!counts || words.lower(at + 1) !== 'of' || at + 2 >= from - 1) continue;
    return tollOf(words, at + 2, from - 1);
  }
  return null;
}

/** `brings to 39 the number of aircraft that`. */
function tollAfter(words: Sentence, from: number, to: number): Toll | null {
  if (words.lower(from - 1) !== 'to' && words.lower(from - 1) !== 'at') return null;
  const isNumber = TOLLS.has(words.lower(to + 1)) && words.lower(to + 2) === 'of';
  return words.lower(to) === 'the' && isNumber ? tollOf(words, to + 3, to + 3 + TOLL_WORDS) : null;
}

/** A toll is of what so many words say. */
const TOLL_WORDS = 8;

/** `the dead at 100` (put or stood), `wounded: 12`, `wounded, seventeen`. */
function stateBefore(words: Sentence, from: number, to: number): Toll | null {
  // `were captured, two of them wounded`
  if (!words.is(from - 2, Trait.stateHead) || words.is(from - 3, Trait.be)) return null;
  if (!words.mayDo(from - 1, Beside.stateJoint)) return null;
  const joint = words.entry(from - 1);
  const ends = !words.has(to, WordForm.word) && !words.has(to, WordForm.number);
  const told =
    joint === Entry.at || joint === Entry.to ? words.entry(from - 3) === Entry.the : ends;
  if (!told) return null;
  const role = inherent.startingAt(words, from - 2);
  return role && { unit: words.lower(from - 2), role: role.label, from: from - 2, to: from - 1 };
}

/** What a toll is of: the words from `start`, up to `end`. */
function tollOf(words: Sentence, start: number, end: number): Toll | null {
  let unit = '';
  for (let at = start; at < end; at += 1) {
    const lower = words.lower(at);
    const role = inherent.startingAt(words, at);
    if (role) return { unit: unit || lower, role: role.label, from: at, to: at + 1 };
    if (words.is(at, Trait.stop) && !/^(?:the|those|our|its|their)$/.test(lower)) break;
    if (words.is(at, Trait.plural | Trait.stateHead)) unit ||= lower;
  }
  return unit === '' ? null : { unit, role: null, from: start, to: end };
}
