import type { FigureMention, Role } from '../../letter/types';
import type { Source } from '../context';
import { dotted, type HoverLine } from '../markup';
import { figureInWords } from '../wording';

const ROLES: Readonly<Record<Role, string>> = {
  killed: 'reported killed',
  injured: 'reported injured',
  missing: 'reported missing',
  displaced: 'reported displaced',
  detained: 'reported detained',
};

/** The quantity, its bound, what is counted, what is said to have befallen them, and the whole it is a part of. */
export function describeFigure(mention: FigureMention, source: Source): readonly HoverLine[] {
  const { quantity, unit, role, part } = mention;
  const value = figureInWords(quantity, unit);
  const whole = wholeOf(mention, source);
  const partOf = whole === null ? (part ? 'part of a larger figure' : null) : `part of ${whole}`;
  return [dotted({ strong: value }, partOf, role !== null && ROLES[role])];
}

function wholeOf({ partOf }: FigureMention, { entry }: Source): string | null {
  if (partOf === null) return null;
  const whole = entry.letter.mentions.find(
    (mention) => mention.type === 'figure' && mention.start === partOf.start,
  );
  return whole?.type === 'figure' ? figureInWords(whole.quantity, whole.unit) : null;
}
