import { IMPUTE_PARAMETERS } from '../../core/method-parameters.ts';
import { momentsOf } from '../statistics/moments.ts';
import type { ImputeAcrossColumns } from './definition.ts';

/** Least part of the unit's own indicators that a neighbour must have too. */
const SHARED = 0.5;

/**
 * Mean of the k units most like this one that have a value: least mean squared difference, in standard deviations,
 * over the indicators both have. A neighbour must have at least half of those the unit has; fewer than k serve
 * where there are no more, none leaves the gap. Units equally near, to seven digits, come in their order: no rounding
 * decides between a city as far below and one as far above.
 */
export const nearest: ImputeAcrossColumns = {
  id: 'nearest',
  formula: 'mean of x over the k units of least Σ_j ((u_j − v_j)/sd_j)² / #j, j in both',
  reference:
    'Troyanskaya et al., Missing Value Estimation Methods for DNA Microarrays, Bioinformatics 17(6), 520–525 (2001)',
  parameters: IMPUTE_PARAMETERS.nearest,
  yields: '[min x, max x]',
  across: 'columns',
  scope: 'all',
  fill: (columns, target, { k = 5 }) => {
    const { values } = columns[target]!;
    const donors = Int32Array.from(values.keys()).filter(unit => !Number.isNaN(values[unit]!));
    const others = columns.flatMap((column, j) => (j === target ? [] : standardised(column.values)));
    const packed = others.map(column => Float64Array.from(donors, donor => column[donor]!));
    const distances = new Float64Array(donors.length);
    return values.map((value, unit) => {
      if (!Number.isNaN(value)) return value;
      measure(others, packed, unit, distances);
      return meanOf(nearestIn(distances, k).map(at => values[donors[at]!]!));
    });
  },
};

/** The column in standard deviations; none where it has no spread. */
function standardised(values: Float64Array): Float64Array[] {
  const { mean, sd } = momentsOf(values);
  return sd > 0 && Number.isFinite(sd) ? [values.map(value => value / sd - mean / sd)] : [];
}

/**
 * Writes each donor's mean squared difference from a unit over the columns both have; NaN where they are too few.
 * `packed` are the columns cut down to the donors.
 */
function measure(
  columns: readonly Float64Array[],
  packed: readonly Float64Array[],
  unit: number,
  out: Float64Array,
): void {
  const shared = new Int32Array(out.length);
  let own = 0;
  out.fill(0);
  columns.forEach((column, c) => {
    const value = column[unit]!;
    if (Number.isNaN(value)) return;
    const given = packed[c]!;
    own++;
    for (let donor = 0; donor < out.length; donor++) {
      const difference = value - given[donor]!;
      if (Number.isNaN(difference)) continue;
      out[donor]! += difference * difference;
      shared[donor]!++;
    }
  });
  for (let donor = 0; donor < out.length; donor++) {
    const isEnough = shared[donor]! > 0 && shared[donor]! >= SHARED * own;
    out[donor] = isEnough ? Math.fround(out[donor]! / shared[donor]!) : Number.NaN;
  }
}

/** Positions of the k least distances, the least first, equal ones in their order; NaN is none. */
function nearestIn(distances: Float64Array, k: number): readonly number[] {
  const near: number[] = [];
  for (let at = 0; at < distances.length; at++) {
    const distance = distances[at]!;
    const farthest = near.length < k ? Number.POSITIVE_INFINITY : distances[near[k - 1]!]!;
    if (!(distance < farthest || (near.length < k && distance === farthest))) continue;
    let place = near.length;
    while (place > 0 && distances[near[place - 1]!]! > distance) place--;
    near.splice(place, 0, at);
    if (near.length > k) near.pop();
  }
  return near;
}

/** Mean of values, never outside them, not even by rounding; NaN of none. */
function meanOf(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  return Math.min(Math.max(...values), Math.max(Math.min(...values), mean));
}
