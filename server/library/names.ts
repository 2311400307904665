import { bareKey } from '../letter/placeKeys';
import type { KnownPlace } from '../letter/places';
import { senderCountry } from '../letter/states';
import type { Letter } from '../letter/types';

/**
 * What letters teach one another of places: a name of which one letter's words say what it is
 * (`the village of Bahra`) is known in the other letters from the same country. Every letter
 * teaches only what it says by itself, so that the order in which letters come makes no difference.
 */
export class LearnedNames {
  private readonly pupils = new Map<string, Pupil>();
  /** Lessons by country and name, and by the letter that teaches them. */
  private readonly lessons = new Map<string, Map<string, KnownPlace>>();
  /** Letters by the country and name that they could learn. */
  private readonly wanted = new Map<string, Set<string>>();

  /**
   * Takes in a letter as read by itself. Gives the other letters for which what they can learn is
   * now another.
   */
  put(uri: string, letter: Letter): ReadonlySet<string> {
    return this.replace(uri, pupilOf(letter));
  }

  /** Forgets a letter. Gives the other letters for which what they can learn is now another. */
  drop(uri: string): ReadonlySet<string> {
    return this.replace(uri, NOBODY);
  }

  private replace(uri: string, next: Pupil): ReadonlySet<string> {
    const before = this.pupils.get(uri) ?? NOBODY;
    for (const key of before.wants) removeFrom(this.wanted, key, (letters) => letters.delete(uri));
    for (const key of next.wants)
      this.wanted.set(key, (this.wanted.get(key) ?? new Set()).add(uri));
    const affected = new Set<string>();
    for (const key of new Set([...before.teaches.keys(), ...next.teaches.keys()])) {
      const lesson = next.teaches.get(key);
      if (JSON.stringify(lesson) === JSON.stringify(before.teaches.get(key))) continue;
      if (lesson === undefined) removeFrom(this.lessons, key, (teachers) => teachers.delete(uri));
      else
        this.lessons.set(
          key,
          (this.lessons.get(key) ?? new Map<string, KnownPlace>()).set(uri, lesson),
        );
      for (const other of this.wanted.get(key) ?? []) affected.add(other);
    }
    if (next === NOBODY) this.pupils.delete(uri);
    else this.pupils.set(uri, next);
    affected.delete(uri);
    return affected;
  }

  /** What other letters teach of the names that a letter could not place. */
  lessonsFor(uri: string): readonly KnownPlace[] {
    return (this.pupils.get(uri)?.wants ?? []).flatMap((key) => {
      const teachers = [...(this.lessons.get(key) ?? [])].filter(([teacher]) => teacher !== uri);
      // Of several teachers always the same one, whichever came first.
      const [first] = teachers.sort(([a], [b]) => (a < b ? -1 : 1));
      return first === undefined ? [] : [first[1]];
    });
  }
}

/** What a letter could learn, and what it teaches, by country and name. */
interface Pupil {
  readonly wants: readonly string[];
  readonly teaches: ReadonlyMap<string, KnownPlace>;
}

const NOBODY: Pupil = { wants: [], teaches: new Map() };

function pupilOf(letter: Letter): Pupil {
  const country = countryOf(letter);
  if (country === null) return NOBODY;
  const teaches = new Map<string, KnownPlace>();
  for (const place of taughtBy(letter)) {
    const key = `${country} ${bareKey(place.name)}`;
    if (!teaches.has(key)) teaches.set(key, place);
  }
  return { wants: letter.unplaced.map((key) => `${country} ${key}`), teaches };
}

function removeFrom<T extends { readonly size: number }>(
  map: Map<string, T>,
  key: string,
  remove: (value: T) => void,
): void {
  const value = map.get(key);
  if (value === undefined) return;
  remove(value);
  if (value.size === 0) map.delete(key);
}

function countryOf({ masthead }: Letter): string | null {
  return masthead.sender === null ? null : senderCountry(masthead.sender.state);
}

/** The places of which the letter's own words say what they are. */
function taughtBy({ mentions }: Letter): readonly KnownPlace[] {
  return mentions.flatMap((mention) => {
    if (mention.type !== 'place' || mention.evidence[0]?.kind !== 'context') return [];
    const { name, placeType, within, approximateFrom } = mention;
    const coordinates = approximateFrom === null ? mention.coordinates : null;
    return [{ name, aliases: [], placeType, within, coordinates, source: 'learned' as const }];
  });
}
