import type { PlaceType } from '../types';

/*
 * The words that take up a place or a day named before, for English. The lists are phrases as in
 * the table of claims' cues.
 */

const ANY: readonly PlaceType[] = [
  'settlement',
  'neighbourhood',
  'district',
  'governorate',
  'region',
  'water',
  'physical',
  'facility',
];

/** `the same …`: which places the noun may stand for. */
const NOUNS: Readonly<Record<string, readonly PlaceType[]>> = {
  '(?:villages?|towns?|city|cities|settlement|hamlet|capital)': ['settlement'],
  '(?:neighbourhood|quarter|suburb|street)': ['neighbourhood', 'district'],
  district: ['district', 'neighbourhood'],
  '(?:governorate|province)': ['governorate'],
  '(?:region|zone|sector)': ['region', 'governorate', 'district'],
  '(?:areas?|locality|localities)': ANY.filter((type) => type !== 'facility'),
  '(?:island|mountain|hill|valley|river|lake|strait)': ['physical', 'water'],
  '(?:camp|hospital|school|mosque|church|airport|airfield|base|crossing|port|bridge|post|position|prison|factory|plant)':
    ['facility'],
  '(?:place|locations?|spot|site)': ANY,
};

const TAKEN_UP =
  '(?:the same|that|the said|the above-mentioned|the aforementioned|this same|that same)';

export const PLACES_TAKEN_UP: readonly {
  readonly phrase: string;
  readonly types: readonly PlaceType[];
}[] = [
  ...Object.entries(NOUNS).map(([noun, types]) => ({ phrase: `${TAKEN_UP} ${noun}`, types })),
  // `There was` names no place.
  {
    phrase:
      "there(?! (?:is|are|was|were|be|been|being|has|have|had|will|would|may|might|can|could|should|must|remains?|remained|exists?|existed|followed|came|arose|seems?|appears?)\\b)(?![-’'])",
    types: ANY,
  },
];

/** What happens within the day of the sentence before. `The same day` is a date by itself. */
export const DAY_TAKEN_UP: readonly string[] = [
  '(?:at|around|about) (?:the|that) (?:very )?same (?:time|hour|moment)',
  'at the time',
  'simultaneously',
  '(?:minutes|seconds) (?:later|earlier|before|after|afterwards)',
  'half an hour (?:later|earlier|before)',
  'in the (?:same|course of the same|course of that) (?:attack|raid|strike|incident|operation|bombardment|shelling|ambush|clash|explosion|assault|bombing)',
  'during (?:the same|that|this) (?:attack|raid|strike|incident|operation|bombardment|shelling|ambush|clash|explosion|assault|bombing)',
  '(?:on|in) (?:the|that) same occasion',
  'on that occasion',
];
