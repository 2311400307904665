import { likeness } from '../letter/placeKeys';
import { ROLES } from '../letter/tables/claimLabels';
import type { Claim, ClaimedEvent, Means, PlaceType, Quantity, Role } from '../letter/types';
import type { MeansName } from '../letter/tables/means';
import type { Days, Incident, NamedActor, Place } from './incidentFacts';
import {
  AGENCY,
  BOUND_REACH,
  CERTAINTIES,
  DATES,
  NEAR_TOLL,
  PLACES,
  TELLING_TOLL,
  TOLLS,
  VAGUE_REACH,
} from './tables/incidents';

export type Certainty = keyof typeof CERTAINTIES;

/** What one letter says, and what the other. Which of them is right is not asked. */
export type Difference =
  /** EDTF. */
  | { readonly of: 'date'; readonly here: readonly string[]; readonly there: readonly string[] }
  /** Names. */
  | { readonly of: 'place'; readonly here: readonly string[]; readonly there: readonly string[] }
  /** The words of the letter. */
  | { readonly of: 'actors'; readonly here: readonly string[]; readonly there: readonly string[] }
  | {
      readonly of: 'means';
      readonly here: readonly MeansName[];
      readonly there: readonly MeansName[];
    }
  | {
      readonly of: Role;
      readonly here: readonly Quantity[];
      readonly there: readonly Quantity[];
    };

/** How like each other two incidents are. */
export interface Likeness {
  readonly claim: Claim;
  readonly certainty: Certainty;
  /** The sum of what agrees: the higher, the more alike. */
  readonly weight: number;
  /** Why, in words: of the date, of the place, of the toll; of who acted and how, if that agrees. */
  readonly reasons: readonly string[];
  readonly differences: readonly Difference[];
}

type Dates = keyof typeof DATES;
type Places = keyof typeof PLACES;
type Tolls = keyof typeof TOLLS;

/** Whether another incident may be this one; null if not. */
export function compareIncidents(here: Incident, there: Incident): Likeness | null {
  const dates = best(here.days, there.days, relateDays, DATES);
  const places = relatePlaces(here.places, there.places);
  if (dates === null || places === null) return null;
  const tolls = relateTolls(here.event, there.event);
  const weight = DATES[dates].weight + PLACES[places].weight + TOLLS[tolls].weight;
  if (weight < CERTAINTIES.possible) return null;
  return {
    claim: there.claim,
    certainty: weight >= CERTAINTIES.likely ? 'likely' : 'possible',
    weight,
    reasons: [
      DATES[dates].reason,
      PLACES[places].reason,
      TOLLS[tolls].reason,
      ...agreeingAgency(here, there),
    ],
    differences: differences(here, there),
  };
}

/** The relation of most weight between one of each; null if there is none. */
function best<T, R extends string>(
  here: readonly T[],
  there: readonly T[],
  relate: (a: T, b: T) => R | null,
  weights: Readonly<Record<R, { readonly weight: number }>>,
): R | null {
  let found: R | null = null;
  for (const a of here)
    for (const b of there) {
      const relation = relate(a, b);
      if (relation === null) continue;
      if (found === null || weights[relation].weight > weights[found].weight) found = relation;
    }
  return found;
}

// --- dates and places ----------------------------------------------------------------------------

const WEEK = 7;

function relateDays(a: Days, b: Days): Dates | null {
  const length = Math.max(a.last - a.first, b.last - b.first) + 1;
  if (a.first === b.first && a.last === b.last)
    return length === 1 ? 'same' : length <= WEEK ? 'sameWeek' : 'samePeriod';
  if (a.first <= b.last && b.first <= a.last) return length <= WEEK ? 'withinWeek' : 'withinPeriod';
  const gap = Math.max(a.first - b.last, b.first - a.last);
  return gap === 1 && length <= WEEK ? 'near' : null;
}

const REGIONS: ReadonlySet<PlaceType> = new Set<PlaceType>([
  'governorate',
  'region',
  'water',
  'physical',
]);

function relatePlaces(here: readonly Place[], there: readonly Place[]): Places | null {
  if (here.length === 0 || there.length === 0) return 'unnamed';
  return best(here, there, relatePlace, PLACES);
}

function relatePlace(a: Place, b: Place): Places | null {
  if (a.around.includes(b.block)) return REGIONS.has(b.type) ? 'insideRegion' : 'inside';
  if (b.around.includes(a.block)) return REGIONS.has(a.type) ? 'insideRegion' : 'inside';
  if (a.block !== b.block) return null;
  if (REGIONS.has(a.type) || REGIONS.has(b.type)) return 'sameRegion';
  if (liesElsewhere(a, b)) return 'namesake';
  if (a.key !== b.key) return likeness(a.key, b.key) < 0.5 ? null : 'alike';
  return a.type === 'district' || b.type === 'district' ? 'sameDistrict' : 'same';
}

function liesElsewhere(a: Place, b: Place): boolean {
  if (a.around.length === 0 || b.around.length === 0) return false;
  return !a.around.some((outer) => b.around.includes(outer));
}

// --- tolls ---------------------------------------------------------------------------------------

type Agreement = 'equal' | 'agrees' | 'near' | 'far';
const AGREEMENTS = {
  equal: { weight: 3 },
  agrees: { weight: 2 },
  near: { weight: 1 },
  far: { weight: 0 },
};

function relateTolls(here: ClaimedEvent, there: ClaimedEvent): Tolls {
  const found = ROLES.flatMap((role) => {
    const agreement = best(withSum(here[role]), withSum(there[role]), relateQuantity, AGREEMENTS);
    return agreement === null ? [] : [{ agreement, size: sizeOf([...here[role], ...there[role]]) }];
  });
  const of = (...agreements: readonly Agreement[]): typeof found =>
    found.filter(({ agreement }) => agreements.includes(agreement));
  const near = of('near');
  const agreeing = of('equal', 'agrees');
  if (found.length === 0) return 'unknown';
  if (agreeing.length === found.length)
    return isTelling(of('equal')) ? 'agreesTellingly' : 'agrees';
  if (agreeing.length > 0) return isTelling(found) ? 'inPartTellingly' : 'inPart';
  if (near.length < found.length) return 'differs';
  return isTelling(near) ? 'nearTellingly' : 'near';
}

function isTelling(roles: readonly { readonly size: number }[]): boolean {
  return roles.length > 1 || roles.some(({ size }) => size >= TELLING_TOLL);
}

/** Numbers that one letter gives apart another may give as one. */
function withSum(quantities: readonly Quantity[]): readonly Quantity[] {
  const [first] = quantities;
  if (first === undefined || quantities.length === 1) return quantities;
  if (
    quantities.some(
      ({ value, high, bound }) => value === null || high !== null || bound !== 'exact',
    )
  )
    return quantities;
  const value = quantities.reduce((sum, quantity) => sum + (quantity.value ?? 0), 0);
  return [...quantities, { ...first, value }];
}

function sizeOf(quantities: readonly Quantity[]): number {
  return Math.max(0, ...quantities.map(({ value }) => value ?? 0));
}

function relateQuantity(a: Quantity, b: Quantity): Agreement | null {
  if (isSame(a, b)) return a.vague === null ? 'equal' : 'agrees';
  const [lowA, highA] = reachOf(a) ?? [];
  const [lowB, highB] = reachOf(b) ?? [];
  if (lowA === undefined || highA === undefined || lowB === undefined || highB === undefined)
    return null;
  const gap = Math.max(lowA - highB, lowB - highA);
  if (gap <= 0) return 'agrees';
  const allowed = Math.max(NEAR_TOLL.least, NEAR_TOLL.share * Math.max(lowA, lowB));
  return gap <= allowed ? 'near' : 'far';
}

/** The least and the most that a quantity may come to; null where nobody can tell. */
function reachOf({ value, high, vague, bound }: Quantity): readonly [number, number] | null {
  if (vague !== null) return VAGUE_REACH[vague] ?? null;
  if (value === null) return null;
  const [down, up] = BOUND_REACH[bound];
  return [value * down, (high ?? value) * up];
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.high === b.high && a.vague === b.vague && a.bound === b.bound;
}

// --- who acted, and by what means ----------------------------------------------------------------

function agreeingAgency(here: Incident, there: Incident): readonly string[] {
  const reasons: string[] = [];
  if (haveInCommon(here.actors, there.actors, isSameActor)) reasons.push(AGENCY.actors);
  if (haveInCommon(here.event.means, there.event.means, isSameMeans)) reasons.push(AGENCY.means);
  return reasons;
}

/** Where both say who acted, or how, and nothing of it agrees. */
function agencyThatDiffers(here: Incident, there: Incident): readonly Difference[] {
  const differences: Difference[] = [];
  const actors = [here.actors, there.actors] as const;
  if (areBothTold(...actors) && !haveInCommon(...actors, mayBeSameActor)) {
    const [a, b] = [here.actors.map(({ text }) => text), there.actors.map(({ text }) => text)];
    differences.push({ of: 'actors', here: a, there: b });
  }
  const means = [here.event.means, there.event.means] as const;
  if (areBothTold(...means) && !haveInCommon(...means, isSameMeans)) {
    const [a, b] = [means[0].map(({ name }) => name), means[1].map(({ name }) => name)];
    differences.push({ of: 'means', here: a, there: b });
  }
  return differences;
}

function areBothTold(here: readonly unknown[], there: readonly unknown[]): boolean {
  return here.length > 0 && there.length > 0;
}

function haveInCommon<T>(
  here: readonly T[],
  there: readonly T[],
  same: (a: T, b: T) => boolean,
): boolean {
  return here.some((a) => there.some((b) => same(a, b)));
}

function isSameActor(a: NamedActor, b: NamedActor): boolean {
  return a.key === b.key || a.countries.some((code) => b.countries.includes(code));
}

/** `gunmen` may be `gunmen of the League`. */
function mayBeSameActor(a: NamedActor, b: NamedActor): boolean {
  return isSameActor(a, b) || a.key.startsWith(`${b.key} `) || b.key.startsWith(`${a.key} `);
}

function isSameMeans(a: Means, b: Means): boolean {
  return a.name === b.name;
}

// --- differences ---------------------------------------------------------------------------------

/** What the other letter says and this one does not, where both speak of it. */
function differences(here: Incident, there: Incident): readonly Difference[] {
  return [
    ...datesThatDiffer(here.event.dates, there.event.dates),
    ...placesThatDiffer(here.places, there.places),
    ...ROLES.flatMap((role) => tollsThatDiffer(role, here.event[role], there.event[role])),
    ...agencyThatDiffers(here, there),
  ];
}

function datesThatDiffer(here: readonly string[], there: readonly string[]): readonly Difference[] {
  return there.every((date) => here.includes(date)) ? [] : [{ of: 'date', here, there }];
}

function placesThatDiffer(here: readonly Place[], there: readonly Place[]): readonly Difference[] {
  if (here.length === 0 || there.length === 0) return [];
  const isHere = (place: Place): boolean =>
    here.some((other) => other.key === place.key && !liesElsewhere(other, place));
  if (there.every(isHere)) return [];
  return [{ of: 'place', here: here.map(nameInFull), there: there.map(nameInFull) }];
}

function nameInFull({ name, nearest }: Place): string {
  return nearest === null ? name : `${name}, ${nearest}`;
}

function tollsThatDiffer(
  role: Role,
  here: readonly Quantity[],
  there: readonly Quantity[],
): readonly Difference[] {
  if (here.length === 0 || there.length === 0) return [];
  const agree = there.every((quantity) => withSum(here).some((other) => isSame(other, quantity)));
  return agree ? [] : [{ of: role, here, there }];
}
