/** Whole numbers below a limit, as if at random; the same seed gives the same ones. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    // The generator of Numerical Recipes; its low bits are poor.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}
