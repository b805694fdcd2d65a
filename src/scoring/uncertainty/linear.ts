import type { Plan } from '../plan.ts';
import { weighterOf } from '../weigh.ts';
import { type EffectiveWeights, effectiveWeights } from './effective-weights.ts';
import { type Scorer, without } from './scorer.ts';

/**
 * Weighs and aggregates prepared values in one sum a unit, where all means are arithmetic, no weight follows from
 * scores, and every unit has all values or none; null elsewhere. Agrees with the general way to rounding.
 */
export function linearScorer(plan: Plan, normalised: Float64Array): Scorer | null {
  const n = plan.matrix.cities.length;
  const isUsed = usedColumns(normalised, n);
  if (!isLinear(plan) || !hasWholeUnits(normalised, isUsed, n)) return null;
  const used = isUsed.flatMap((is, j) => (is ? [j] : []));
  const columns = pack(normalised, used, n);
  const weighers = new Map<number, EffectiveWeights>();
  const weigherWithout = (leftOut: number): EffectiveWeights => {
    const found = weighers.get(leftOut) ?? weigherOf(plan, isUsed, leftOut);
    weighers.set(leftOut, found);
    return found;
  };
  const all = new Float64Array(isUsed.length);
  const weights = new Float64Array(columns.length / n);
  return ({ factors, leftOut }, out) => {
    weigherWithout(leftOut)(factors, all);
    let sum = 0;
    for (let i = 0; i < used.length; i++) sum += weights[i] = all[used[i]!]!;
    if (sum === 0) out.fill(Number.NaN);
    else addColumns(columns, weights, out);
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

const weigherOf = (plan: Plan, isUsed: readonly boolean[], leftOut: number): EffectiveWeights =>
  leftOut < 0
    ? effectiveWeights(plan, j => isUsed[j]!)
    : effectiveWeights(without(plan, leftOut), j => isUsed[j]! && j !== leftOut);

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

/** Columns that are added in one pass. */
const TOGETHER = 8;

/** The used columns one after the other, made up to a multiple of eight by columns of zeros. */
function pack(values: Float64Array, used: readonly number[], n: number): Float64Array {
  const packed = new Float64Array(Math.ceil(used.length / TOGETHER) * TOGETHER * n);
  used.forEach((j, i) => {
    packed.set(values.subarray(j * n, (j + 1) * n), i * n);
  });
  return packed;
}

/** Weighted sums of packed columns; those of zeros weigh nothing. */
function addColumns(columns: Float64Array, weights: Float64Array, out: Float64Array): void {
  const n = out.length;
  out.fill(0);
  for (let j = 0; j < weights.length; j += TOGETHER) {
    const [a, b, c, d] = [weights[j]!, weights[j + 1]!, weights[j + 2]!, weights[j + 3]!];
    const [e, f, g, h] = [weights[j + 4]!, weights[j + 5]!, weights[j + 6]!, weights[j + 7]!];
    for (let i = 0, at = j * n; i < n; i++, at++) {
      out[i]! +=
        a * columns[at]! +
        b * columns[at + n]! +
        c * columns[at + 2 * n]! +
        d * columns[at + 3 * n]! +
        e * columns[at + 4 * n]! +
        f * columns[at + 5 * n]! +
        g * columns[at + 6 * n]! +
        h * columns[at + 7 * n]!;
    }
  }
}
