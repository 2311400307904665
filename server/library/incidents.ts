import type { Claim } from '../letter/types';
import {
  compareIncidents,
  type Certainty,
  type Difference,
  type Likeness,
} from './incidentComparison';
import { placeBlocks, readIncidents, type Incident } from './incidentFacts';
import type { Entry } from './library';
import { add, remove } from './multimap';

/** An incident that is told elsewhere, as it seems: in another letter, or in another part of this. */
export interface SameIncident {
  readonly entry: Entry;
  readonly claim: Claim;
  readonly certainty: Certainty;
  /** Why it seems so, in words: of the date, of the place, of the toll. */
  readonly reasons: readonly string[];
  /** Where the two letters do not say the same. Never judged. */
  readonly differences: readonly Difference[];
}

/** Where one author tells of more incidents that are as like another, none is taken for it. */
const MOST_RIVALS = 3;

interface Alike {
  readonly there: Incident;
  readonly likeness: Likeness;
}

/**
 * The incidents of many letters, filed by day and place: only what is filed together is compared.
 * Putting, replacing or dropping one letter costs what that letter costs.
 */
export class IncidentIndex {
  private readonly incidents = new Map<string, readonly Incident[]>();
  private readonly blocks = new Map<string, Set<Incident>>();

  /** The entry must not be there. */
  put(entry: Entry): void {
    const incidents = readIncidents(entry);
    if (incidents.length > 0) this.incidents.set(entry.uri, incidents);
    for (const incident of incidents)
      for (const key of blocksOf(incident)) add(this.blocks, key, incident);
  }

  drop(uri: string): void {
    for (const incident of this.incidents.get(uri) ?? [])
      for (const key of blocksOf(incident)) remove(this.blocks, key, incident);
    this.incidents.delete(uri);
  }

  /** Where else an incident is told, the likeliest first. */
  same(uri: string, claim: Claim): readonly SameIncident[] {
    const incident = this.incidents.get(uri)?.find((other) => other.claim === claim);
    if (incident === undefined) return [];
    return this.alike(incident)
      .filter((found) => this.isBestHere(incident, found))
      .sort((a, b) => b.likeness.weight - a.likeness.weight || compare(a.there, b.there))
      .map(({ there, likeness: { certainty, reasons, differences } }) => {
        const { entry, claim: other } = there;
        return { entry, claim: other, certainty, reasons, differences };
      });
  }

  /**
   * What is like an incident: of each author what is most like it. One who tells of many that are
   * as like, as of daily shelling, means none of them more than another.
   */
  private alike(incident: Incident): readonly Alike[] {
    const byAuthor = new Map<string, Alike[]>();
    for (const there of this.candidates(incident)) {
      const likeness = isOneAuthor(incident, there) ? null : compareIncidents(incident, there);
      if (likeness === null) continue;
      const author = `${there.claim.part} ${there.entry.uri}`;
      const rivals = byAuthor.get(author) ?? [];
      const ahead = likeness.weight - (rivals[0]?.likeness.weight ?? 0);
      if (ahead > 0) byAuthor.set(author, [{ there, likeness }]);
      else if (ahead === 0) rivals.push({ there, likeness });
    }
    return [...byAuthor.values()].filter(({ length }) => length <= MOST_RIVALS).flat();
  }

  /** Whether, the other way round, the other finds nothing here that is more like it. */
  private isBestHere(incident: Incident, { there, likeness: { weight } }: Alike): boolean {
    const weights = (this.incidents.get(incident.entry.uri) ?? [])
      .filter((other) => isOneAuthor(incident, other))
      .map((other) => compareIncidents(there, other)?.weight ?? 0);
    const rivals = weights.filter((other) => other >= weight);
    return rivals.every((other) => other === weight) && rivals.length <= MOST_RIVALS;
  }

  /** What is filed under one of its days, or the days beside them, and one of its places. */
  private candidates({ days, places }: Incident): ReadonlySet<Incident> {
    const found = new Set<Incident>();
    const take = (key: string): void => {
      for (const other of this.blocks.get(key) ?? []) found.add(other);
    };
    for (const { first, last } of days) {
      for (let day = first; day <= last; day++)
        take(places.length === 0 ? anywhere(day) : nowhere(day));
      for (const key of new Set(places.flatMap(placeBlocks)))
        for (let day = first - 1; day <= last + 1; day++) take(block(day, key));
    }
    return found;
  }
}

/** What one author tells of as two incidents is not one. */
function isOneAuthor(a: Incident, b: Incident): boolean {
  return a.entry.uri === b.entry.uri && a.claim.part === b.claim.part;
}

function compare(a: Incident, b: Incident): number {
  if (a.entry.uri !== b.entry.uri) return a.entry.uri < b.entry.uri ? -1 : 1;
  return a.claim.start - b.claim.start;
}

function blocksOf({ days, places }: Incident): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { first, last } of days)
    for (let day = first; day <= last; day++) {
      keys.add(anywhere(day));
      if (places.length === 0) keys.add(nowhere(day));
      for (const place of places) for (const key of placeBlocks(place)) keys.add(block(day, key));
    }
  return keys;
}

const block = (day: number, place: string): string => `${day} ${place}`;
/** All incidents of a day: for one whose place is not named. */
const anywhere = (day: number): string => `${day}`;
/** The incidents of a day whose place is not named. */
const nowhere = (day: number): string => `${day} `;
