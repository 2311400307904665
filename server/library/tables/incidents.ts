/* What the agreement of two incidents weighs, and the words for it, in English. */

/** From these sums of weights on two incidents are taken for one. */
export const CERTAINTIES = { likely: 7, possible: 5 } as const;

/** How the days of two incidents lie. Without a day there is no likeness. */
export const DATES = {
  same: { weight: 3, reason: 'the same day' },
  sameWeek: { weight: 3, reason: 'the same days' },
  samePeriod: { weight: 1, reason: 'the same period' },
  withinWeek: { weight: 1, reason: 'days that overlap' },
  withinPeriod: { weight: 0, reason: 'periods that overlap' },
  /** So a place and a telling toll must agree, and that makes it possible, never likely. */
  near: { weight: 0, reason: 'a day apart' },
} as const;

/** How their places lie. Places that have nothing to do with each other keep incidents apart. */
export const PLACES = {
  same: { weight: 3, reason: 'the same place' },
  sameDistrict: { weight: 2, reason: 'the same district' },
  sameRegion: { weight: 1, reason: 'the same region' },
  alike: { weight: 2, reason: 'place names that sound alike' },
  inside: { weight: 2, reason: 'a place in the other’s' },
  insideRegion: { weight: 1, reason: 'a place in the other’s region' },
  namesake: { weight: 0, reason: 'places of one name, each said to lie elsewhere' },
  unnamed: { weight: 0, reason: 'no place in one of them' },
} as const;

/** How their tolls compare. A telling toll is a large one, or one in more than one regard. */
export const TOLLS = {
  agreesTellingly: { weight: 3, reason: 'the same toll' },
  agrees: { weight: 1, reason: 'tolls that agree' },
  inPartTellingly: { weight: 1, reason: 'tolls that agree in part' },
  inPart: { weight: 0, reason: 'tolls that agree in part' },
  nearTellingly: { weight: 1, reason: 'tolls that differ little' },
  near: { weight: 0, reason: 'tolls that differ little' },
  unknown: { weight: 0, reason: 'no tolls to compare' },
  differs: { weight: -1, reason: 'tolls that differ' },
} as const;

/** A toll from this number on is unlikely to be the same by chance. */
export const TELLING_TOLL = 5;
/** Tolls differ little when they are so near: one, or this share of the greater. */
export const NEAR_TOLL = { least: 1, share: 0.25 } as const;

/** How far a bound reaches beyond its number, as a factor of it. */
export const BOUND_REACH = {
  exact: [1, 1],
  min: [1, 1.5],
  max: [0.5, 1],
  approx: [0.85, 1.15],
} as const;

/** What a vague quantity may come to. */
export const VAGUE_REACH: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 120],
  tens: [20, 99],
  scores: [40, 200],
  hundreds: [200, 1_500],
  thousands: [2_000, 15_000],
  'tens of thousands': [20_000, 150_000],
  'hundreds of thousands': [200_000, 1_500_000],
  millions: [2_000_000, 20_000_000],
};

/** What agrees besides. It adds no weight: who did it, and how, is often left open, or in dispute. */
export const AGENCY = { actors: 'the same actors named', means: 'the same means' } as const;

/** Someone named before. */
export const NOT_NAMED_HERE =
  /^(?:its|their|his|her|this|that|these|those|the (?:same|said|latter|former))\b/i;

/** What may stand before a name in a folded phrase. */
export const OPENS_NAME = /^(?:the|an?) /;
