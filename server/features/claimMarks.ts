import type { ClaimMark } from '../protocol';
import type { Source } from './context';

/** Where each claim of a letter begins, and its kind; none of what is no letter. */
export function claimMarks({ entry: { letter }, lines }: Source): readonly ClaimMark[] {
  if (letter.masthead.kind === null) return [];
  return letter.claims.map(({ kind, start, sentences: [first] }) => ({
    position: lines.position(first?.start ?? start),
    kind,
  }));
}
