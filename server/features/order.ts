import type { Entry } from '../library/library';

/** The earlier letter first, those without a date last; of one day, by their files. */
export function byDate(a: Entry, b: Entry): number {
  const [here, there] = [a.letter.masthead.date ?? '~', b.letter.masthead.date ?? '~'];
  if (here !== there) return here < there ? -1 : 1;
  return a.uri === b.uri ? 0 : a.uri < b.uri ? -1 : 1;
}
