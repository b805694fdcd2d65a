import type { Method } from '../core/method.ts';
import { withMethodDefaults } from '../core/method-defaults.ts';
import { CELL_STATUS, type SectorResult } from '../core/result.ts';
import { aggregatorOf } from './aggregate.ts';
import { aggregateChoice, weightChoice } from './plan.ts';

/** Index score and coverage of a unit with other normalised values at some indicators; NaN = no score. */
export type UnitTree = (normalised: ReadonlyMap<number, number>) => {
  readonly score: number;
  readonly coverage: number;
};

/** Shares of weight closer than this are equal. */
const ROUNDING = 1e-12;

const OBSERVED = CELL_STATUS.indexOf('observed');
const NOT_APPLICABLE = CELL_STATUS.indexOf('not-applicable');

/**
 * One unit drawn together by itself under the weights of a result.
 * null where its score depends on the other units, or its weights are its own.
 */
export function unitTree(result: SectorResult, open: Method, unit: number): UnitTree | null {
  const method = withMethodDefaults(open);
  const { nodes, years, cities } = result;
  const n = cities.length;
  const year = years[unit]!;
  const set = result.weights.find(w => w.year === null || w.year === year);
  const parents = nodes.flatMap((node, at) => (node.indicator < 0 ? [at] : [])).reverse();
  const choices = nodes.map(node => aggregateChoice(method, node));
  const isAlone = parents.every(
    at =>
      !aggregatorOf(choices[at]!).comparesUnits &&
      weightChoice(method, nodes[at]!).method !== 'benefit-of-doubt',
  );
  if (set === undefined || !isAlone) return null;
  const children = nodes.map((_, at) => nodes.flatMap((child, c) => (child.parent === at ? [c] : [])));
  const applies = applicable(result, unit, children);
  const { minCoverage = 0 } = method.aggregate;
  return normalised => {
    const scores = nodes.map(({ indicator }) =>
      indicator < 0 ? Number.NaN : (normalised.get(indicator) ?? result.normalised[indicator * n + unit]!),
    );
    for (const at of parents) {
      const members = children[at]!;
      const out = new Float64Array(1).fill(Number.NaN);
      const weights = members.map(child => set.weight[child]!);
      const columns = members.map(child => Float64Array.of(scores[child]!));
      aggregatorOf(choices[at]!).apply({ scores: columns, weights }, choices[at]!, out);
      const least = typeof minCoverage === 'number' ? minCoverage : (minCoverage[nodes[at]!.level] ?? 0);
      const wanted = sumOf(members, child => (applies[child] === true ? set.weight[child]! : 0));
      const held = sumOf(members, child => (Number.isNaN(scores[child]!) ? 0 : set.weight[child]!));
      scores[at] = held < least * wanted - ROUNDING ? Number.NaN : out[0]!;
    }
    let observed = 0;
    let all = 0;
    nodes.forEach(({ indicator }, at) => {
      if (indicator < 0) return;
      const status = result.status[indicator * n + unit];
      if (status !== NOT_APPLICABLE) all += set.effective[at]!;
      if (status === OBSERVED || normalised.has(indicator)) observed += set.effective[at]!;
    });
    return { score: scores[0]!, coverage: observed / all };
  };
}

/** Whether an indicator that applies to the unit stands at or below each node. */
function applicable(
  { nodes, status, cities }: SectorResult,
  unit: number,
  children: readonly (readonly number[])[],
): readonly boolean[] {
  const below = nodes.map(
    ({ indicator }) => indicator >= 0 && status[indicator * cities.length + unit] !== NOT_APPLICABLE,
  );
  for (let at = nodes.length - 1; at >= 0; at--)
    if (children[at]!.some(child => below[child])) below[at] = true;
  return below;
}

const sumOf = (items: readonly number[], value: (item: number) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);
