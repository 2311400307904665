/**
 * Work that is done in steps. What a step's code and tables take would fill a processor's caches
 * several times over a letter: side by side, step by step, many letters share what each step loads.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does a work to its end. */
export function done<T>(work: Steps<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Does works side by side: the next step of each before the step after of any. */
export function doneTogether<T>(works: readonly Steps<T>[]): readonly T[] {
  return done(together(works));
}

/** Works side by side as one work, each step of which is the next step of all of them. */
export function* together<T>(works: readonly Steps<T>[]): Steps<readonly T[]> {
  const results: T[] = [];
  let open = [...works.entries()];
  while (open.length > 0) {
    const left: typeof open = [];
    for (const entry of open) {
      const [index, work] = entry;
      const step = work.next();
      if (step.done === true) results[index] = step.value;
      else left.push(entry);
    }
    open = left;
    if (open.length > 0) yield;
  }
  return results;
}
