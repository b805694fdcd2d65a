import { arithmetic } from '../../methods/aggregate/arithmetic.ts';
import type { Plan } from '../plan.ts';
import { shareOut, weighterOf } from '../weigh.ts';
import { type Scorer, without } from './scorer.ts';

/**
 * Weighs and aggregates prepared values where all means are arithmetic and no weight follows from scores; null elsewhere.
 * Each sum runs in the order of the children, so the bits are those of the general way.
 */
export function linearScorer(plan: Plan, normalised: Float64Array): Scorer | null {
  if (!isLinear(plan)) return null;
  const n = plan.matrix.cities.length;
  const columns = plan.nodes.map(({ indicator }) =>
    indicator < 0 ? new Float64Array(n) : normalised.subarray(indicator * n, (indicator + 1) * n),
  );
  const gaps = plan.nodes.map(({ indicator }, at) => (indicator < 0 ? 'none' : gapsOf(columns[at]!)));
  const none = new Float64Array(n).fill(Number.NaN);
  const noScores: readonly Float64Array[] = [];
  const plans = new Map([[-1, plan]]);
  const planWithout = (leftOut: number): Plan => {
    const found = plans.get(leftOut) ?? without(plan, leftOut);
    plans.set(leftOut, found);
    return found;
  };
  return ({ factors, leftOut }, out) => {
    const kept = planWithout(leftOut);
    const drawn = factors === null ? kept : { ...kept, factors };
    for (const node of plan.upward) {
      const children = plan.children[node]!;
      const shares = shareOut(drawn, node, noScores);
      const scores: Float64Array[] = [];
      const weights: number[] = [];
      let isWhole = true;
      for (let i = 0; i < children.length; i++) {
        const child = children[i]!;
        const isLeft = leftOut >= 0 && plan.nodes[child]!.indicator === leftOut;
        if (shares[i] === 0 || isLeft || gaps[child] === 'all') continue;
        if (gaps[child] === 'some') isWhole = false;
        scores.push(columns[child]!);
        weights.push(shares[i]!);
      }
      const target = plan.nodes[node]!.parent < 0 ? out : columns[node]!;
      if (scores.length === 0) target.set(none);
      else if (isWhole) sumWhole(scores, weights, target);
      else arithmetic.apply({ scores, weights, raw: [] }, { method: 'arithmetic' }, target);
      gaps[node] = scores.length === 0 ? 'all' : isWhole ? 'none' : 'some';
    }
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

/** Whether a column misses some, all or none of its values. */
function gapsOf(column: Float64Array): 'none' | 'some' | 'all' {
  let missing = 0;
  for (let i = 0; i < column.length; i++) if (Number.isNaN(column[i]!)) missing++;
  return missing === 0 ? 'none' : missing === column.length ? 'all' : 'some';
}

/** Weighted mean of columns without gaps, four or two at a time, each unit's sum in the order of the columns. */
function sumWhole(columns: readonly Float64Array[], weights: readonly number[], out: Float64Array): void {
  const n = out.length;
  let total = 0;
  for (let at = 0; at < weights.length; at++) total += weights[at]!;
  out.fill(0);
  let at = 0;
  for (; at + 3 < columns.length; at += 4) addFour(columns, weights, at, out);
  if (at + 1 < columns.length) {
    addTwo(columns[at]!, weights[at]!, columns[at + 1]!, weights[at + 1]!, out);
    at += 2;
  }
  if (at < columns.length) {
    const column = columns[at]!;
    const weight = weights[at]!;
    for (let i = 0; i < n; i++) out[i] = out[i]! + weight * column[i]!;
  }
  if (total !== 1) for (let i = 0; i < n; i++) out[i] = out[i]! / total;
}

function addFour(
  columns: readonly Float64Array[],
  weights: readonly number[],
  at: number,
  out: Float64Array,
): void {
  const n = out.length;
  const a = columns[at]!;
  const b = columns[at + 1]!;
  const c = columns[at + 2]!;
  const d = columns[at + 3]!;
  const u = weights[at]!;
  const v = weights[at + 1]!;
  const w = weights[at + 2]!;
  const x = weights[at + 3]!;
  for (let i = 0; i < n; i++) out[i] = out[i]! + u * a[i]! + v * b[i]! + w * c[i]! + x * d[i]!;
}

function addTwo(a: Float64Array, u: number, b: Float64Array, v: number, out: Float64Array): void {
  const n = out.length;
  for (let i = 0; i < n; i++) out[i] = out[i]! + u * a[i]! + v * b[i]!;
}
