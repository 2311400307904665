/** As little of a test framework as the extension host needs: named checks, and waiting with an end. */

export type Check = readonly [name: string, body: () => Promise<void>];

const seconds = 30;

/** Prints a line a check, and the count alone on the last; throws if one failed. */
export async function runChecks(checks: readonly Check[]): Promise<void> {
  let failed = 0;
  for (const [name, body] of checks) {
    try {
      await body();
      console.log(`ok ${name}`);
    } catch (error) {
      failed++;
      console.log(`not ok ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} failed`);
}

/** Asks again and again until the answer is accepted; the error at the end tells the last answer. */
export async function until<T>(
  ask: () => T | PromiseLike<T>,
  accept: (answer: T) => boolean,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (accept(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`not within ${seconds} s; the last answer was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
