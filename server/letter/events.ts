import type { ClaimedEvent, FigureMention, Mention, Quantity, Role } from './types';

const NONE: readonly Quantity[] = [];

/** What an incident is said to have been, from the mentions that stand in its claim, in order. */
export function eventOf(mentions: readonly Mention[]): ClaimedEvent {
  const dates = new Set<string>();
  const places = new Set<string>();
  const figures: FigureMention[] = [];
  for (const mention of mentions) {
    if (mention.type === 'date') dates.add(mention.value);
    else if (mention.type === 'place' && mention.placeType !== 'country') places.add(mention.name);
    else if (mention.type === 'figure' && mention.role !== null) figures.push(mention);
  }
  return {
    dates: [...dates],
    places: [...places],
    killed: tollOf(figures, 'killed'),
    injured: tollOf(figures, 'injured'),
    missing: tollOf(figures, 'missing'),
    displaced: tollOf(figures, 'displaced'),
    detained: tollOf(figures, 'detained'),
  };
}

/** The wholes of a role; where it has only parts, the largest of them. */
function tollOf(figures: readonly FigureMention[], role: Role): readonly Quantity[] {
  if (figures.length === 0) return NONE;
  const ofRole = figures.filter((figure) => figure.role === role);
  const wholes = ofRole.filter((figure) => !figure.part);
  if (wholes.length > 0) return wholes.map(({ quantity }) => quantity);
  const [first, ...others] = ofRole.map(({ quantity }) => quantity);
  if (first === undefined) return NONE;
  return [others.reduce((most, next) => (sizeOf(next) > sizeOf(most) ? next : most), first)];
}

function sizeOf({ value }: Quantity): number {
  return value ?? 0;
}
