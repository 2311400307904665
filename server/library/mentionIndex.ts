import { bareKey, foldName } from '../letter/placeKeys';
import type { DateMention, Letter, PlaceMention } from '../letter/types';
import { add, remove } from './multimap';

/** A mention that can be looked for in other letters. */
export type Named = DateMention | PlaceMention;

/** Files by what they name: days, places and those who sign. */
export class MentionIndex {
  private readonly files = new Map<string, Set<string>>();

  put(uri: string, letter: Letter): void {
    for (const key of keysOf(letter)) add(this.files, key, uri);
  }

  /** `letter` is what was put. */
  drop(uri: string, letter: Letter): void {
    for (const key of keysOf(letter)) remove(this.files, key, uri);
  }

  /** The files that name a date, or a place by the same name or at the same position. */
  naming(mention: Named): readonly string[] {
    return [...new Set(keysOfMention(mention).flatMap((key) => this.filed(key)))];
  }

  /** The files that a person signs. */
  signedBy(signatory: string): readonly string[] {
    return this.filed(signatoryKey(signatory));
  }

  private filed(key: string): readonly string[] {
    return [...(this.files.get(key) ?? [])];
  }
}

/** Whether two mentions name the same day, month or interval, or the same place in whatever spelling. */
export function isSameNamed(a: Named, b: Named): boolean {
  if (a.type === 'date' || b.type === 'date')
    return a.type === 'date' && b.type === 'date' && a.value === b.value;
  const [here, there] = [positionKey(a), positionKey(b)];
  if (here !== null && there !== null) return here === there;
  return bareKey(a.name) === bareKey(b.name);
}

export function isSamePerson(a: string, b: string): boolean {
  return signatoryKey(a) === signatoryKey(b);
}

function keysOf({ mentions, parts }: Letter): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const mention of mentions)
    if (mention.type === 'date' || mention.type === 'place')
      for (const key of keysOfMention(mention)) keys.add(key);
  for (const { signatory } of parts) if (signatory !== null) keys.add(signatoryKey(signatory));
  return keys;
}

function keysOfMention(mention: Named): readonly string[] {
  if (mention.type === 'date') return [`date ${mention.value}`];
  const position = positionKey(mention);
  const name = `place ${bareKey(mention.name)}`;
  return position === null ? [name] : [name, position];
}

/** Two names of one type at one position are one place's; an approximate position is another's. */
function positionKey({ coordinates, approximateFrom, placeType }: PlaceMention): string | null {
  if (coordinates === null || approximateFrom !== null) return null;
  return `at ${coordinates.latitude} ${coordinates.longitude} ${placeType}`;
}

function signatoryKey(name: string): string {
  return `signatory ${foldName(name)}`;
}
