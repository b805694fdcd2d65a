import type { UnitWeights } from './definition.ts';

/** Weights divided by their sum; all 0 where the sum is 0 or no number. */
export function sharesOf(weights: readonly number[]): readonly number[] {
  const kept = weights.map(w => (Number.isFinite(w) ? w : 0));
  const total = kept.reduce((sum, w) => sum + w, 0);
  return kept.map(w => (total > 0 ? w / total : 0));
}

/** For each column the position of the first that is the same in every unit; a gap is the same as a gap. */
export function twinsOf(columns: readonly Float64Array[]): readonly number[] {
  return columns.map(column =>
    columns.findIndex(
      other => other === column || other.every((value, unit) => Object.is(value, column[unit])),
    ),
  );
}

/** Weights in which those of the same group are their mean. */
export function evenOut(weights: readonly number[], groups: readonly number[]): readonly number[] {
  return groups.map(group => {
    const same = weights.filter((_, i) => groups[i] === group);
    return same.reduce((sum, w) => sum + w, 0) / same.length;
  });
}

/** Mean over the units of their weights, each unit's divided by their sum; 0 where no unit has any. */
export function meanShares({ weights }: UnitWeights): readonly number[] {
  const sums = weights.map(() => 0);
  const units = weights[0]?.length ?? 0;
  for (let unit = 0; unit < units; unit++) {
    sharesOf(weights.map(w => w[unit]!)).forEach((share, i) => {
      sums[i]! += share;
    });
  }
  return sharesOf(sums);
}
