import { PhraseTree, type PhraseHit, type Prose } from './phraseTree';
import { DAY_TAKEN_UP, PLACES_TAKEN_UP } from './tables/backReferences';
import type { BackReference, DateMention, PlaceMention, PlaceType, Span } from './types';

interface TakenUp {
  readonly of: 'place' | 'date';
  readonly types: readonly PlaceType[];
}

const TREE = new PhraseTree<TakenUp>([
  ...PLACES_TAKEN_UP.map(({ phrase, types }) => ({
    phrase,
    value: { of: 'place' as const, types },
  })),
  ...DAY_TAKEN_UP.map((phrase) => ({ phrase, value: { of: 'date' as const, types: [] } })),
]);

/** What is farther before than this, in characters, is not what is meant. */
const REACH = 1500;

/**
 * The words of a claim that take up what was named before it, in order. `places` are those named
 * up to its end in its part, in order; `day` is that of the event told before it.
 */
export function findBackReferences(
  prose: Prose,
  sentences: readonly Span[],
  places: readonly PlaceMention[],
  day: DateMention | null,
): readonly BackReference[] {
  const found: BackReference[] = [];
  const claimStart = sentences[0]?.start ?? 0;
  for (const sentence of sentences)
    for (const hit of TREE.find(prose, sentence)) {
      const mention = hit.value.of === 'date' ? day : placeBefore(hit, places);
      // What the claim itself names needs no looking back.
      if (mention === null || mention.end > claimStart || claimStart - mention.end > REACH)
        continue;
      const { of } = hit.value;
      const value = mention.type === 'place' ? mention.name : mention.value;
      if (found.some((other) => other.of === of && other.value === value)) continue;
      const { start, end } = mention;
      found.push({ of, value, start: hit.start, end: hit.end, mention: { start, end } });
    }
  return found;
}

/** The nearest place before the words that they may stand for. */
function placeBefore(
  { value: { types }, start }: PhraseHit<TakenUp>,
  places: readonly PlaceMention[],
): PlaceMention | null {
  for (let at = places.length - 1; at >= 0; at--) {
    const place = places[at];
    if (place !== undefined && place.end <= start && types.includes(place.placeType)) return place;
  }
  return null;
}
