import type { PlaceMention, PlaceType } from '../../letter/types';
import type { FeatureContext, Source } from '../context';
import { dotted, type HoverLine } from '../markup';
import { counted } from '../wording';

const TYPES: Readonly<Record<PlaceType, string>> = {
  settlement: 'Settlement',
  neighbourhood: 'Neighbourhood',
  district: 'District',
  governorate: 'Governorate or other first-level division',
  region: 'Region',
  water: 'Water',
  physical: 'Physical feature',
  facility: 'Facility',
  country: 'Country',
};

/** What a place is, what it lies in, where, from what that is known, and who else names it. */
export function describePlace(
  mention: PlaceMention,
  source: Source,
  context: FeatureContext,
): readonly HoverLine[] {
  const { name, placeType, within } = mention;
  const others = context.library.alsoNaming(mention, source.entry);
  return [
    [{ strong: name }],
    dotted(
      [TYPES[placeType], within.length > 0 && `in ${within.join(', ')}`].filter(Boolean).join(' '),
      howKnown(mention, source),
    ),
    dotted(position(mention)),
    [
      others === 0
        ? 'Named in no other letter of this library'
        : `Also named in ${counted(others, 'other letter')}`,
    ],
  ];
}

function howKnown({ evidence: [strongest] }: PlaceMention, { text }: Source): string | null {
  switch (strongest?.kind) {
    case 'context':
      return text === null
        ? 'said so here'
        : `said so here (“${text.slice(strongest.span.start, strongest.span.end)}”)`;
    case 'gazetteer':
      return 'known from the gazetteer';
    case 'learned':
      return 'known from another mention';
    case 'reader':
      return 'from your own list of places';
    case undefined:
      return null;
  }
}

function position({ coordinates, approximateFrom }: PlaceMention): string {
  if (coordinates === null) return 'Position unknown';
  const degrees = `${degree(coordinates.latitude, 'N', 'S')}, ${degree(coordinates.longitude, 'E', 'W')}`;
  return approximateFrom === null
    ? degrees
    : `Position approximate: that of ${approximateFrom}, ${degrees}`;
}

function degree(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
}
