import { Strength } from './placeContext';
import { Nearness } from './placeLookup';
import type { Draft } from './placeDrafts';
import { keyAt, NO_WORD, playsAt, Role, wordBefore } from './placeWords';
import { PERSON_AFTER, TAKEN_ALONG } from './tables/places';
import type { Words } from './words';

/** Persons among the names that the words before them might make places. */

/** Keys of the last words of names that no list has and nothing makes places: `Juan Olmedo`. */
export function surnamesOf(drafts: readonly Draft[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { candidate, hit, strength, genericType, key } of drafts) {
    if (candidate.words < 2 || candidate.toponym || genericType) continue;
    if (strength > Strength.none || hit.nearness > Nearness.unknown) continue;
    surnames.add(key.slice(key.lastIndexOf(' ') + 1));
  }
  return surnames;
}

/** Longer than all that the patterns read. */
const WINDOW = 30;

/** `attacked Olmedo in his house`, `took Olmedo to hospital`; of a name that no list has. */
export function isPerson(
  words: Words,
  { candidate: { start, end, first }, key }: Draft,
  surnames: ReadonlySet<string>,
): boolean {
  if (surnames.has(key)) return true;
  // `a fisherman from Hadlu who sailed`
  const lead = first === NO_WORD ? NO_WORD : wordBefore(words, first);
  if (!playsAt(words, lead, Role.placeVerb) && keyAt(words, lead) !== 'of') return false;
  const { text } = words;
  const after = text.slice(end, end + WINDOW);
  return (
    PERSON_AFTER.test(after) || (text.startsWith('took ', start - 5) && TAKEN_ALONG.test(after))
  );
}
