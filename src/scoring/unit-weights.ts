import type { UnitWeights } from '../methods/weight/definition.ts';

/** Points of a unit that no weights within the bounds could better. */
const FULL_SCORE = 100;

/**
 * Writes the scores, 0–100, of units that each have weights of their own: Σ w·x over the children there are.
 * Missing where a unit has no weights.
 */
export function drawByUnits(
  scores: readonly Float64Array[],
  { weights }: UnitWeights,
  out: Float64Array,
): void {
  for (let unit = 0; unit < out.length; unit++) {
    let sum = 0;
    for (let child = 0; child < scores.length; child++) {
      const w = weights[child]![unit]!;
      if (w !== 0) sum += w * scores[child]![unit]!;
    }
    out[unit] = Math.min(FULL_SCORE, FULL_SCORE * sum);
  }
}

/** Writes what a point of each child is worth in each unit of a window, one row of n a node. */
export function keepUnitWeights(
  { weights }: UnitWeights,
  members: readonly number[],
  n: number,
  start: number,
  kept: Float64Array,
): void {
  members.forEach((child, i) => {
    kept.set(
      weights[i]!.map(w => FULL_SCORE * w),
      child * n + start,
    );
  });
}
