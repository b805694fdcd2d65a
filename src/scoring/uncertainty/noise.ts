import type { UncertaintyStep } from '../../core/method.ts';
import { momentsOf } from '../../methods/statistics/moments.ts';
import type { SectorMatrix } from '../matrix.ts';
import { normalsOf } from './normal.ts';
import type { Random } from './random.ts';

/**
 * Standard error of each indicator's raw values, in its unit: as stated by code, or a share of the standard deviation
 * (n − 1) of its values in the sector. 0 where none is stated or there is no spread.
 */
export function errorsOf(matrix: SectorMatrix, noise: UncertaintyStep['perIndicatorNoise']): Float64Array {
  const n = matrix.cities.length;
  return Float64Array.from(matrix.indicators, (code, j) => {
    if (typeof noise !== 'number') return noise[code] ?? 0;
    return noise * (momentsOf(matrix.values.subarray(j * n, (j + 1) * n)).sd || 0);
  });
}

/**
 * Writes the matrix's values to `noisy`, with normal noise on every value there is, indicator after indicator; what
 * is missing stays missing.
 */
export function addNoise(
  { values, cities }: SectorMatrix,
  errors: Float64Array,
  random: Random,
  noisy: Float64Array,
): void {
  const n = cities.length;
  noisy.set(values);
  const normal = normalsOf(random);
  for (let j = 0; j < errors.length; j++) {
    const error = errors[j]!;
    if (error === 0) continue;
    for (let cell = j * n; cell < (j + 1) * n; cell++) {
      if (!Number.isNaN(noisy[cell]!)) noisy[cell]! += error * normal();
    }
  }
}
