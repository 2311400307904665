import { findAgents, isActor } from './actors';
import { findBackReferences } from './backReferences';
import { findMeans } from './means';
import type { ReadSentence } from './claimKinds';
import type {
  Actor,
  ClaimedEvent,
  DateMention,
  FigureMention,
  Means,
  Mention,
  PlaceMention,
  Quantity,
  Role,
} from './types';

/** The sentences of an incident, and what they can lean on. */
export interface Told {
  readonly sentences: readonly ReadSentence[];
  /** Those that tell of the event, in order. */
  readonly mentions: readonly Mention[];
  /** The places named up to the claim's end in its part, in order, countries apart. */
  readonly places: readonly PlaceMention[];
  /** The day of the event told before it. */
  readonly dayBefore: DateMention | null;
}

/** What an incident is said to have been. */
export function eventOf(text: string, told: Told): ClaimedEvent {
  const { sentences, mentions, places: named, dayBefore } = told;
  const dates = new Set<string>();
  const places = new Set<string>();
  const figures: FigureMention[] = [];
  for (const mention of mentions) {
    if (mention.type === 'date') dates.add(mention.value);
    else if (mention.type === 'place' && mention.placeType !== 'country') places.add(mention.name);
    else if (mention.type === 'figure' && mention.role !== null) figures.push(mention);
  }
  const back = findBackReferences(sentences, named, dates.size === 0 ? dayBefore : null);
  return {
    dates: [...dates],
    places: [...places],
    killed: tollOf(figures, 'killed'),
    injured: tollOf(figures, 'injured'),
    missing: tollOf(figures, 'missing'),
    displaced: tollOf(figures, 'displaced'),
    detained: tollOf(figures, 'detained'),
    ...agencyOf(text, sentences, mentions),
    backReferences: places.size === 0 ? back : back.filter(({ of }) => of === 'date'),
  };
}

/** Who is said to have acted in an event, and by what means. */
function agencyOf(
  text: string,
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
): { readonly actors: readonly Actor[]; readonly means: readonly Means[] } {
  const actors = new Map<string, Actor>();
  const means = new Map<string, Means>();
  for (const sentence of sentences) {
    const inside = mentions.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const agents = findAgents(text, sentence, sentence.phrases, inside);
    for (const { start, end } of agents.filter((agent) => isActor(text, sentence, agent))) {
      const words = text.slice(start, end);
      if (!actors.has(words)) actors.set(words, { start, end, text: words });
    }
    for (const one of findMeans(text, sentence, sentence.phrases, agents))
      if (!means.has(one.name)) means.set(one.name, one);
  }
  return { actors: [...actors.values()], means: [...means.values()] };
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
