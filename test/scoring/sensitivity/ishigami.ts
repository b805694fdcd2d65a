import { type Design, pointOf, runCount, sampleDesign } from '../../../src/scoring/sensitivity/design.ts';
import { factorEffects } from '../../../src/scoring/sensitivity/effects.ts';

/** sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1 of x uniform in (−π, π), given as shares of that range. */
export function ishigami(point: Float64Array): number {
  const [x1 = 0, x2 = 0, x3 = 0] = Array.from(point, u => (2 * u - 1) * Math.PI);
  return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
}

/** Repeatable uniform numbers for tests (a linear congruence, Numerical Recipes). */
export function congruence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A function's value at every run of a design. */
export const outputOf = (design: Design, value: (point: Float64Array) => number): Float64Array =>
  Float64Array.from({ length: runCount(design) }, (_, run) => value(pointOf(design, run)));

/** Effects of the factors of a function, 200 resamples. */
export const effectsOf = (value: (point: Float64Array) => number, factors: readonly string[], rows: number) =>
  factorEffects(outputOf(sampleDesign(rows, factors, congruence(1)), value), factors, 200, congruence(2));
