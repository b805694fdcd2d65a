import { correlation } from './correlation.ts';
import { completePairs } from './pairs.ts';
import { placesOf } from './ranking.ts';

/**
 * Spearman's rank correlation over the units where both columns are available, ties at their average rank; −1 to 1.
 * NaN where fewer than two pairs, or either is flat over them. Values that agree in 12 significant digits are tied.
 */
export function spearman(a: Float64Array, b: Float64Array): number {
  const pairs = completePairs(a, b);
  return correlation(averageRanks(pairs.a), averageRanks(pairs.b));
}

function averageRanks(values: Float64Array): Float64Array {
  const ranks = new Float64Array(values.length);
  placesOf(values, 'average', ranks);
  return ranks;
}
