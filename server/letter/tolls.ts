import { Trait } from './lexicon';
import { PhraseTable } from './phrases';
import { TOLL_JOINTS } from './tables/figures';
import { INHERENT, TOLLS } from './tables/roles';
import type { Role } from './types';
import type { Words } from './words';

const inherent = new PhraseTable(INHERENT);

/** What the words before a bare number say that it is the number of. */
export interface Toll {
  readonly unit: string;
  readonly role: Role | null;
  readonly from: number;
  readonly to: number;
}

/** `the number of dead stands at`, `that of the dead to` before a figure. */
export function tollBefore(words: Words, from: number, to: number): Toll | null {
  const state = stateBefore(words, from, to);
  if (state) return state;
  if (!TOLL_JOINTS.has(words.at(from - 1).lower)) return null;
  for (let at = from - 1; at > from - 14 && at >= 0; at -= 1) {
    const lower = words.at(at).lower;
    if (/^[;.]$/.test(lower)) return null;
    if (lower === 'toll' && words.at(at - 1).lower === 'death') {
      return { unit: 'deaths', role: 'killed', from: at - 1, to: at + 1 };
    }
    const counts = TOLLS.has(lower) || lower === 'that';
    if (!counts || words.at(at + 1).lower !== 'of' || at + 2 >= from - 1) continue;
    return tollOf(words, at + 2, from - 1);
  }
  return null;
}

/** `the dead at 100` (put or stood), `wounded: 12`, `wounded, seventeen`. */
function stateBefore(words: Words, from: number, to: number): Toll | null {
  const state = words.at(from - 2);
  // `were captured, two of them wounded`
  if (!state.is(Trait.stateHead) || words.at(from - 3).is(Trait.be)) return null;
  const joint = words.at(from - 1).lower;
  const ends = words.at(to).kind !== 'word' && words.at(to).kind !== 'number';
  const told = joint === 'at' || joint === 'to' ? words.at(from - 3).lower === 'the' : ends;
  if (!told || !STATE_JOINTS.has(joint)) return null;
  const role = inherent.startingAt(words, from - 2);
  return role && { unit: state.lower, role: role.label, from: from - 2, to: from - 1 };
}

const STATE_JOINTS = new Set(['at', 'to', ':', ',']);

/** What a toll is of: the words from `start`, up to `end`. */
function tollOf(words: Words, start: number, end: number): Toll | null {
  let unit = '';
  for (let at = start; at < end; at += 1) {
    const word = words.at(at);
    const { lower } = word;
    const role = inherent.startingAt(words, at);
    if (role) return { unit: unit || lower, role: role.label, from: at, to: at + 1 };
    if (word.is(Trait.stop) && !/^(?:the|those|our|its|their)$/.test(lower)) break;
    if (word.is(Trait.plural | Trait.stateHead)) unit ||= lower;
  }
  return unit === '' ? null : { unit, role: null, from: start, to: end };
}
