import type { Plan } from '../plan.ts';
import { weighterOf } from '../weigh.ts';
import { type Family, familiesOf } from './families.ts';
import { nestedMeans } from './nested-means.ts';
import { type Scorer, without } from './scorer.ts';
import { weightedSum } from './weighted-sum.ts';

/**
 * Weighs and aggregates prepared values where all means are arithmetic and no weight follows from scores; null
 * elsewhere. Agrees with the general way to rounding.
 */
export function linearScorer(plan: Plan, normalised: Float64Array): Scorer | null {
  if (!isLinear(plan)) return null;
  const n = plan.matrix.cities.length;
  const isUsed = usedColumns(normalised, n);
  const mean = hasWholeUnits(normalised, isUsed, n)
    ? weightedSum(plan.nodes, normalised, n)
    : nestedMeans(plan.nodes, normalised, n);
  const known = new Map<number, readonly Family[]>();
  const familiesWithout = (leftOut: number): readonly Family[] => {
    const found =
      known.get(leftOut) ??
      familiesOf(leftOut < 0 ? plan : without(plan, leftOut), j => isUsed[j]! && j !== leftOut);
    known.set(leftOut, found);
    return found;
  };
  return ({ factors, leftOut }, out) => {
    const families = familiesWithout(leftOut);
    if (families.length === 0) out.fill(Number.NaN);
    else mean(families, factors, out);
  };
}

function isLinear({ upward, aggregate, weight, method }: Plan): boolean {
  const { minCoverage = 0 } = method.aggregate;
  return (
    minCoverage === 0 &&
    upward.every(node => {
      const definition = weighterOf(weight[node]!);
      return (
        aggregate[node]!.method === 'arithmetic' &&
        !definition.readsScores &&
        definition.weighUnits === undefined
      );
    })
  );
}

/** Which columns have any value. */
function usedColumns(values: Float64Array, n: number): readonly boolean[] {
  return Array.from({ length: values.length / n }, (_, j) => {
    for (let cell = j * n; cell < (j + 1) * n; cell++) if (!Number.isNaN(values[cell]!)) return true;
    return false;
  });
}

/** Whether each unit has a value in every used column or in none. */
function hasWholeUnits(values: Float64Array, isUsed: readonly boolean[], n: number): boolean {
  const first = isUsed.indexOf(true) * n;
  for (let j = 0; j < isUsed.length; j++) {
    if (!isUsed[j]) continue;
    for (let unit = 0; unit < n; unit++) {
      if (Number.isNaN(values[j * n + unit]!) !== Number.isNaN(values[first + unit]!)) return false;
    }
  }
  return true;
}
