import type { PointsBack } from './documentPhrases';
import { NOUN_STANDS_FOR, type CitedNoun } from './tables/citations';

/** What a citation is, and where it stands, as far as another can point back to it. */
export interface Antecedent {
  readonly noun: CitedNoun | null;
  readonly plural: boolean;
  readonly pointsBack: PointsBack | null;
  /** 0 the covering letter, 1 its first annex, … */
  readonly part: number;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** Words that could point to more documents point to none that a reader could tell. */
const MOST = 50;

interface Found<T> {
  /** How many were found before it. */
  readonly order: number;
  readonly item: T;
}

/** The citations read so far, in text order. */
export class Antecedents<T extends Antecedent> {
  /** By part and noun: all, and those that do not themselves point back. */
  private readonly found = new Map<string, Found<T>[]>();
  private readonly named = new Map<string, Found<T>[]>();
  private readonly lastOf = new Map<number, T>();
  private count = 0;

  add(item: T): void {
    const key = keyOf(item.part, item.noun);
    const found = { order: this.count++, item };
    append(this.found, key, found);
    if (item.pointsBack === null) append(this.named, key, found);
    this.lastOf.set(item.part, item);
  }

  /**
   * What a citation points back to, each in its own part and of a fitting kind: `that letter` means
   * what the nearest sentence names, `the above-mentioned letters` all that were named, `ibid.` the
   * one right before. More than one for the singular: any of them could be meant.
   */
  of({ noun, plural, pointsBack, part }: Antecedent): readonly T[] {
    if (pointsBack === null) return [];
    const previous = this.lastOf.get(part);
    if (pointsBack === 'previous' || noun === null) return previous === undefined ? [] : [previous];
    const keys = NOUN_STANDS_FOR[noun].map((other) => keyOf(part, other));
    if (pointsBack === 'all') return few(latest(this.named, keys));
    const nearest = Math.max(
      ...keys.map((key) => this.found.get(key)?.at(-1)?.item.sentence ?? -1),
    );
    const inSentence = latest(this.found, keys, nearest);
    // `Those letters` may have stood in a list, an item each.
    const [only, ...others] = inSentence;
    const isList = plural && others.length === 0 && only !== undefined && !isMany(only);
    return few(isList ? latest(this.named, keys) : inSentence);
  }
}

function few<T>(items: readonly T[]): readonly T[] {
  return items.length > MOST ? [] : items;
}

/** The last of those under any of the keys, from a sentence on, in order; one more than can be meant. */
function latest<T extends Antecedent>(
  lists: ReadonlyMap<string, readonly Found<T>[]>,
  keys: readonly string[],
  sentence = 0,
): readonly T[] {
  const found: Found<T>[] = [];
  for (const key of keys) {
    const list = lists.get(key) ?? [];
    const least = Math.max(0, list.length - MOST - 1);
    let at = list.length;
    while (at > least && (list[at - 1]?.item.sentence ?? -1) >= sentence) at--;
    found.push(...list.slice(at));
  }
  return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Whether one citation can be called by a noun in the plural. */
function isMany({ plural, noun }: Antecedent): boolean {
  return plural || noun === 'identical-letters';
}

function keyOf(part: number, noun: CitedNoun | null): string {
  return `${part} ${noun ?? ''}`;
}
