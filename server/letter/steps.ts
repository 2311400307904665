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
  const results = new Map<Steps<T>, T>();
  let open = works;
  while (open.length > 0) {
    const left: Steps<T>[] = [];
    for (const work of open) {
      const step = work.next();
      if (step.done === true) results.set(work, step.value);
      else left.push(work);
    }
    open = left;
  }
  return works.flatMap((work) => results.get(work) ?? []);
}
