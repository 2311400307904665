import type { ReadSentence } from './claimKinds';
import type { Phrase } from './phraseTree';
import { DAY_TAKEN_UP, PLACES_TAKEN_UP } from './tables/backReferences';
import type { BackReference, DateMention, PlaceMention, PlaceType } from './types';

/** Words that stand for a place or a day named before. */
export interface TakenUp {
  readonly of: 'place' | 'date';
  readonly types: readonly PlaceType[];
}

export const TAKEN_UP_PHRASES: readonly Phrase<TakenUp>[] = [
  ...PLACES_TAKEN_UP.map(({ phrase, types }) => ({
    phrase,
    value: { of: 'place' as const, types },
  })),
  ...DAY_TAKEN_UP.map((phrase) => ({ phrase, value: { of: 'date' as const, types: [] } })),
];

/** What is farther before than this, in characters, is not what is meant. */
const REACH = 1500;

/**
 * The words of a claim that take up what was named before it, in order. `places` are those named
 * up to its end in its part, in order; `day` is that of the event told before it.
 */
export function findBackReferences(
  sentences: readonly ReadSentence[],
  places: readonly PlaceMention[],
  day: DateMention | null,
): readonly BackReference[] {
  const found: BackReference[] = [];
  const claimStart = sentences[0]?.start ?? 0;
  for (const { phrases } of sentences)
    for (const { value: words, start, end } of phrases) {
      if (words.of !== 'place' && words.of !== 'date') continue;
      const { of } = words;
      const mention = of === 'date' ? day : placeBefore(start, words.types, places);
      // What the claim itself names needs no looking back.
      if (mention === null || mention.end > claimStart || claimStart - mention.end > REACH)
        continue;
      const value = mention.type === 'place' ? mention.name : mention.value;
      if (found.some((other) => other.of === of && other.value === value)) continue;
      found.push({
        of,
        value,
        start,
        end,
        mention: { start: mention.start, end: mention.end },
      });
    }
  return found;
}

/** The nearest place before an offset that is of one of the types. */
function placeBefore(
  offset: number,
  types: readonly PlaceType[],
  places: readonly PlaceMention[],
): PlaceMention | null {
  for (let at = places.length - 1; at >= 0; at--) {
    const place = places[at];
    if (place !== undefined && place.end <= offset && types.includes(place.placeType)) return place;
  }
  return null;
}
