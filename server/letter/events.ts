import type { ClaimedEvent, FigureMention, Mention, Quantity, Role } from './types';

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
  const wholes: Quantity[] = [];
  let largest: Quantity | null = null;
  for (const figure of figures) {
    if (figure.role !== role) continue;
    if (!figure.part) wholes.push(figure.quantity);
    else if (largest === null || sizeOf(figure.quantity) > sizeOf(largest))
      largest = figure.quantity;
  }
  return wholes.length === 0 && largest !== null ? [largest] : wholes;
}

function sizeOf({ value }: Quantity): number {
  return value ?? 0;
}
