import { Strength } from './placeContext';
import { Nearness } from './placeLookup';
import type { Draft, Names } from './placeDrafts';
import { keyAt, NO_WORD, playsAt, Role, wordBefore } from './placeWords';
import { PERSON_AFTER, TAKEN_ALONG } from './tables/places';
import type { Words } from './words';

/** Persons among the names that the words before them might make places. */

/** Marks the last words of names that no list has and nothing makes places: `Juan Olmedo`. */
export function markSurnames(drafts: readonly Draft[], names: Names): void {
  for (const { candidate, hit, strength, genericType, name } of drafts) {
    if (candidate.words < 2 || candidate.toponym || genericType) continue;
    if (strength > Strength.none || hit.nearness > Nearness.unknown) continue;
    const surname = names.get(name.key.slice(name.key.lastIndexOf(' ') + 1));
    if (surname) surname.surname = true;
  }
}

/** Longer than all that the patterns read. */
const WINDOW = 30;

/** `attacked Olmedo in his house`, `took Olmedo to hospital`; of a name that no list has. */
export function isPerson(words: Words, { candidate: { start, end, first }, name }: Draft): boolean {
  if (name.surname) return true;
  // `a fisherman from Hadlu who sailed`
  const lead = first === NO_WORD ? NO_WORD : wordBefore(words, first);
  if (!playsAt(words, lead, Role.placeVerb) && keyAt(words, lead) !== 'of') return false;
  const { text } = words;
  const after = text.slice(end, end + WINDOW);
  return (
    PERSON_AFTER.test(after) || (text.startsWith('took ', start - 5) && TAKEN_ALONG.test(after))
  );
}
