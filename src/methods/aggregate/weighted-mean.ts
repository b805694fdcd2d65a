import type { AggregatedChildren, ScoreDomain } from './definition.ts';

/**
 * Mean of f(x) under the weights of the available children, taken back by `inverse`; one value per unit.
 * A mean beyond the largest double is missing. Gives the positions of the units that have a score outside the domain; they stay missing.
 */
export function weightedMean(
  { scores, weights }: AggregatedChildren,
  domain: ScoreDomain,
  f: (x: number, unit: number) => number,
  inverse: (y: number, unit: number) => number,
  out: Float64Array,
): readonly number[] {
  const refused: number[] = [];
  for (let unit = 0; unit < out.length; unit++) {
    let sum = 0;
    let total = 0;
    let isOutside = false;
    for (let child = 0; child < scores.length; child++) {
      const x = scores[child]![unit]!;
      const w = weights[child]!;
      if (Number.isNaN(x) || w === 0) continue;
      if (domain !== 'any' && (x < 0 || (x === 0 && domain === 'positive'))) isOutside = true;
      sum += w * f(x, unit);
      total += w;
    }
    const mean = total === 0 || isOutside ? Number.NaN : inverse(sum / total, unit);
    out[unit] = Number.isFinite(mean) ? mean : Number.NaN;
    if (isOutside) refused.push(unit);
  }
  return refused;
}
