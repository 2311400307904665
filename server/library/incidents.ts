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

/**
 * The incidents of many letters, filed by day and place: only what is filed together is compared.
 * Putting, replacing or dropping one letter costs what that letter costs.
 */
export class IncidentIndex {
  private readonly incidents = new Map<string, readonly Incident[]>();
  private readonly blocks = new Map<string, Set<Incident>>();

  /** `text` is the letter's. The entry must not be there. */
  put(entry: Entry, text: string): void {
    const incidents = readIncidents(entry, text);
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
      .filter(({ there, found }) => this.isBest(incident, there, found.weight))
      .sort((a, b) => b.found.weight - a.found.weight || compare(a.there, b.there))
      .map(({ there, found: { certainty, reasons, differences } }) => {
        const { entry, claim: other } = there;
        return { entry, claim: other, certainty, reasons, differences };
      });
  }

  private alike(incident: Incident): { readonly there: Incident; readonly found: Likeness }[] {
    return [...this.candidates(incident)].flatMap((there) => {
      const found = tellsApart(incident, there) ? null : compareIncidents(incident, there);
      return found === null ? [] : [{ there, found }];
    });
  }

  /** One author tells one incident once: neither letter has another that fits the other's better. */
  private isBest(here: Incident, there: Incident, weight: number): boolean {
    const isBetter = (one: Incident, than: Incident) => (other: Incident) =>
      other !== than &&
      tellsApart(other, than) &&
      (compareIncidents(one, other)?.weight ?? 0) > weight;
    return (
      !this.of(there).some(isBetter(here, there)) && !this.of(here).some(isBetter(there, here))
    );
  }

  private of({ entry }: Incident): readonly Incident[] {
    return this.incidents.get(entry.uri) ?? [];
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

/** What one author tells of in one breath as two incidents is not one. */
function tellsApart(a: Incident, b: Incident): boolean {
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
