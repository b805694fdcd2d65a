import { IMPUTE_PARAMETERS } from '../../core/method-parameters.ts';
import { momentsOf } from '../statistics/moments.ts';
import type { ImputeAcrossColumns } from './definition.ts';

/** Least part of the unit's own indicators that a neighbour must have too. */
const SHARED = 0.5;

/**
 * Mean of the k units most like this one that have a value: least mean squared difference, in standard deviations,
 * over the indicators both have. A neighbour must have at least half of those the unit has; fewer than k serve
 * where there are no more, none leaves the gap. Units equally near come in their order.
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
    const others = columns.flatMap((column, j) => (j === target ? [] : standardised(column.values)));
    return values.map((value, unit) => {
      if (!Number.isNaN(value)) return value;
      const own = others.filter(column => !Number.isNaN(column[unit]!));
      const near: { readonly value: number; readonly distance: number }[] = [];
      for (let other = 0; other < values.length; other++) {
        if (Number.isNaN(values[other]!)) continue;
        const distance = distanceOver(own, unit, other);
        if (!Number.isNaN(distance)) near.push({ value: values[other]!, distance });
      }
      const chosen = near.sort((a, b) => a.distance - b.distance).slice(0, k);
      return chosen.reduce((sum, n) => sum + n.value / chosen.length, chosen.length === 0 ? Number.NaN : 0);
    });
  },
};

/** The column in standard deviations; none where it has no spread. */
function standardised(values: Float64Array): Float64Array[] {
  const { mean, sd } = momentsOf(values);
  return sd > 0 && Number.isFinite(sd) ? [values.map(value => value / sd - mean / sd)] : [];
}

/** Mean squared difference over the columns both units have; NaN where they are too few. */
function distanceOver(own: readonly Float64Array[], unit: number, other: number): number {
  let sum = 0;
  let shared = 0;
  for (const column of own) {
    const difference = column[unit]! - column[other]!;
    if (Number.isNaN(difference)) continue;
    sum += difference * difference;
    shared++;
  }
  return shared > 0 && shared >= SHARED * own.length ? sum / shared : Number.NaN;
}
