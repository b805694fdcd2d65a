import { type Issue, warning } from '../core/issue.ts';
import type { AggregateChoice, AggregateStep } from '../core/method.ts';
import type { WeightSet } from '../core/result.ts';
import type { AggregateDefinition, RawColumn } from '../methods/aggregate/definition.ts';
import { AGGREGATORS } from '../methods/aggregate/index.ts';
import { applicabilityOf } from './coverage.ts';
import type { Plan } from './plan.ts';
import { drawByUnits, keepUnitWeights } from './unit-weights.ts';
import { type Weighed, weigh, weighIssues, withEffective } from './weigh.ts';
import { type UnitWindow, windowsOf } from './windows.ts';

/** The definition of a choice's method. */
export function aggregatorOf({ method }: AggregateChoice): AggregateDefinition {
  const definition = AGGREGATORS.find(d => d.id === method);
  if (definition === undefined) throw new Error(`aggregator without a definition: ${method}`);
  return definition;
}

/** Scores of every node, k·n, and the weights of every window. */
export interface Aggregated {
  readonly score: Float64Array;
  readonly weights: readonly WeightSet[];
  /** Weights of each unit by itself, k·n; null where no node has any. */
  readonly unitWeights: Float64Array | null;
}

/** Shares of weight closer than this are equal: nine tenths meet a threshold of 0.9. */
const ROUNDING = 1e-12;

/**
 * Weighs and draws children together, level after level upward, so that weights may follow from scores.
 * A parent whose available children hold less than `minCoverage` of the weight of its applicable children is
 * missing. Weights are set per window of the weight step; a method that compares units does so inside the
 * narrower of its own window and that one. `treated` are the values before they were normalised, m·n.
 */
export function aggregate(
  plan: Plan,
  normalised: Float64Array,
  treated: Float64Array,
  issues: Issue[],
): Aggregated {
  const { matrix, method, nodes, upward } = plan;
  const n = matrix.cities.length;
  const score = new Float64Array(nodes.length * n).fill(Number.NaN);
  nodes.forEach(({ indicator }, at) => {
    if (indicator >= 0) score.set(normalised.subarray(indicator * n, (indicator + 1) * n), at * n);
  });
  const weightWindow = method.weight.window ?? method.window;
  const windows = windowsOf(matrix.years, weightWindow);
  const compareWindow = method.aggregate.window ?? method.window;
  const refused = new Map<number, number>();
  const unsolved = new Map<number, number>();
  const lacking = new Map<string, readonly [number, Issue]>();
  let unitWeights: Float64Array | null = null;
  const { minCoverage = 0 } = method.aggregate;
  const applicable = minCoverage === 0 ? null : applicabilityOf(plan);
  const weights = windows.map(window => {
    const parts =
      weightWindow === 'pooled' && compareWindow === 'year' ? windowsOf(matrix.years, 'year') : [window];
    const weight = new Float64Array(nodes.length);
    nodes.forEach(({ parent }, at) => {
      if (parent < 0) weight[at] = 1;
    });
    for (const node of upward) {
      const members = plan.children[node]!;
      const scores = members.map(child => score.subarray(child * n + window.start, child * n + window.end));
      const { shares, units } = weigh(plan, node, scores);
      for (const issue of weighIssues(plan, node, scores))
        lacking.set(`${node} ${issue.code}`, [node, issue]);
      members.forEach((child, i) => {
        weight[child] = shares[i]!;
      });
      if (units !== null) {
        unitWeights ??= new Float64Array(nodes.length * n).fill(Number.NaN);
        keepUnitWeights(units, members, n, window.start, unitWeights);
        unsolved.set(node, (unsolved.get(node) ?? 0) + units.failed.length);
      }
      for (const part of aggregatorOf(plan.aggregate[node]!).comparesUnits ? parts : [window]) {
        const count = drawTogether(plan, node, { shares, units }, part, applicable, treated, score);
        if (count > 0) refused.set(node, (refused.get(node) ?? 0) + count);
      }
    }
    return withEffective(plan, window.year, weight);
  });
  const place = (node: number) => {
    const { code } = nodes[node]!;
    return { where: { path: `node ${code}` }, params: { sector: matrix.sector, node: code } };
  };
  for (const [node, issue] of lacking.values()) {
    const { where, params } = place(node);
    issues.push({ ...issue, where, params: { ...issue.params, ...params } });
  }
  for (const [node, units] of unsolved) {
    const { where, params } = place(node);
    if (units > 0) issues.push(warning('weights-no-solution', { where, params: { ...params, units } }));
  }
  for (const [node, units] of refused) {
    const { where, params } = place(node);
    const aggregate = plan.aggregate[node]!.method;
    issues.push(warning('aggregate-not-positive', { where, params: { ...params, units, aggregate } }));
  }
  return { score, weights, unitWeights };
}

/** Writes one node's scores in one window; the number of units whose scores the method cannot take. */
function drawTogether(
  plan: Plan,
  node: number,
  { shares, units }: Weighed,
  { start, end }: UnitWindow,
  applicable: Uint8Array | null,
  treated: Float64Array,
  score: Float64Array,
): number {
  const n = plan.matrix.cities.length;
  const raw = plan.children[node]!.map((child): RawColumn | null => {
    const { indicator } = plan.nodes[child]!;
    if (indicator < 0) return null;
    const { direction } = plan.matrix.framework.indicators[indicator]!;
    return { values: treated.subarray(indicator * n + start, indicator * n + end), direction };
  });
  const scores = plan.children[node]!.map(child => score.subarray(child * n + start, child * n + end));
  const out = score.subarray(node * n + start, node * n + end);
  const choice = plan.aggregate[node]!;
  if (units !== null) drawByUnits(scores, units, out);
  const refused =
    units === null ? aggregatorOf(choice).apply({ scores, weights: shares, raw }, choice, out) : NO_UNITS;
  const least = leastShare(plan.method.aggregate, plan.nodes[node]!.level);
  if (least > 0 && applicable !== null) {
    const applies = plan.children[node]!.map(child =>
      applicable.subarray(child * n + start, child * n + end),
    );
    dropThin(scores, applies, shares, least, out);
  }
  return refused.length;
}

const NO_UNITS: readonly number[] = [];

const leastShare = ({ minCoverage = 0 }: AggregateStep, level: number): number =>
  typeof minCoverage === 'number' ? minCoverage : (minCoverage[level] ?? 0);

/** Takes away the scores that rest on less than the wanted share of the applicable children's weight. */
function dropThin(
  scores: readonly Float64Array[],
  applies: readonly Uint8Array[],
  shares: readonly number[],
  least: number,
  out: Float64Array,
): void {
  for (let unit = 0; unit < out.length; unit++) {
    let held = 0;
    let wanted = 0;
    for (let child = 0; child < scores.length; child++) {
      if (applies[child]![unit] === 0) continue;
      wanted += shares[child]!;
      if (!Number.isNaN(scores[child]![unit]!)) held += shares[child]!;
    }
    if (held < least * wanted - ROUNDING) out[unit] = Number.NaN;
  }
}
