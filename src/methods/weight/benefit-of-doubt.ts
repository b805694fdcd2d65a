import { solve } from 'yalps';
import { error } from '../../core/issue.ts';
import { WEIGHT_PARAMETERS } from '../../core/method-parameters.ts';
import { extremesOf } from '../statistics/extremes.ts';
import type { UnitWeights, WeighedChildren, WeightDefinition } from './definition.ts';
import { evenOut, meanShares, twinsOf } from './shares.ts';

/**
 * For each unit the weights that are best for it, as long as no unit of the window would exceed 1 with them. A missing
 * child has no weight in its unit and counts 0 where it binds others; a flat child has no weight. A unit with a value
 * below 0, or without weights inside the share bounds, has none.
 */
export const benefitOfDoubt: WeightDefinition = {
  id: 'benefit-of-doubt',
  formula: 'max_w Σ_i w_i x_ui, Σ_i w_i x_ji ≤ 1 for every unit j, w ≥ 0, l ≤ w_i x_ui / Σ_k w_k x_uk ≤ u',
  reference: 'Cherchye, Moesen, Rogge & Van Puyenbroeck, Social Indicators Research 82, 111–145 (2007)',
  parameters: WEIGHT_PARAMETERS['benefit-of-doubt'],
  yields: '[0, 1]',
  readsScores: true,
  weigh: (children, choice) => meanShares(weighUnits(children, choice.shares)),
  weighUnits: (children, { shares }) => weighUnits(children, shares),
  check: ({ shares: [least, greatest] = FREE }, codes) =>
    codes.length < 2 || (least * codes.length <= 1 && greatest * codes.length >= 1)
      ? []
      : [
          error('shares-impossible', {
            where: { path: 'shares' },
            params: { least, greatest, parts: codes.length },
          }),
        ],
};

const FREE = [0, 1] as const;

function weighUnits({ scores }: WeighedChildren, shares: readonly [number, number] = FREE): UnitWeights {
  const units = scores[0]?.length ?? 0;
  const weights = scores.map(() => new Float64Array(units).fill(Number.NaN));
  const failed: number[] = [];
  const extremes = scores.map(extremesOf);
  const varying = scores.flatMap((_, i) => (extremes[i]!.max > extremes[i]!.min ? [i] : []));
  const greatest = Math.max(...varying.map(i => extremes[i]!.max));
  const rows = Array.from({ length: units }, (_, unit) => varying.map(i => scores[i]![unit]! / greatest));
  const twins = twinsOf(varying.map(i => scores[i]!));
  const frontier = undominated(rows.map(row => row.map(x => (Number.isNaN(x) ? 0 : x))));
  const bounds = scores.length < 2 ? FREE : shares;
  rows.forEach((row, unit) => {
    const found = bestFor(row, frontier, bounds, twins);
    if (found === null) {
      if (row.some(x => !Number.isNaN(x))) failed.push(unit);
      return;
    }
    for (const column of weights) column[unit] = 0;
    varying.forEach((child, i) => {
      weights[child]![unit] = found[i]! / greatest;
    });
  });
  return { weights, failed };
}

/**
 * Rows that no other row equals or exceeds in every column, and the first of equal ones: as weights are not below 0,
 * a bound on these is a bound on all.
 */
function undominated(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sums = rows.map(row => row.reduce((sum, x) => sum + x, 0));
  const order = rows.map((_, i) => i).sort((a, b) => sums[b]! - sums[a]! || a - b);
  const front: (readonly number[])[] = [];
  for (const at of order) {
    const row = rows[at]!;
    if (!front.some(other => other.every((x, i) => x >= row[i]!))) front.push(row);
  }
  return front;
}

/** A score this near 1 is 1, and one this near 0 is none: what the solver's arithmetic leaves open. */
const ROUNDING = 1e-9;
const SOLVER = {
  precision: 1e-11,
  checkCycles: true,
  maxPivots: 10_000,
  includeZeroVariables: true,
} as const;

/** The best weights of one unit, one per column, 0 for a missing one; null where there are none. */
function bestFor(
  row: readonly number[],
  frontier: readonly (readonly number[])[],
  [least, greatest]: readonly [number, number],
  twins: readonly number[],
): readonly number[] | null {
  const there = row.flatMap((x, i) => (Number.isNaN(x) ? [] : [i]));
  if (there.length === 0 || there.some(i => row[i]! < 0)) return null;
  const isBound = least > 0 || greatest < 1;
  if (there.every(i => row[i] === 0)) return row.map(() => 0);
  const constraints = new Map<string, { min?: number; max?: number }>();
  frontier.forEach((_, j) => {
    constraints.set(`unit ${j}`, { max: 1 });
  });
  if (isBound) {
    for (const i of there) {
      constraints.set(`least ${i}`, { min: 0 });
      constraints.set(`greatest ${i}`, { max: 0 });
    }
  }
  const variables = there.map((i): [number, Map<string, number>] => {
    const coefficients = new Map([['score', row[i]!]]);
    frontier.forEach((other, j) => {
      if (other[i] !== 0) coefficients.set(`unit ${j}`, other[i]!);
    });
    if (isBound) {
      for (const k of there) {
        coefficients.set(`least ${k}`, (k === i ? 1 - least : -least) * row[i]!);
        coefficients.set(`greatest ${k}`, (k === i ? 1 - greatest : -greatest) * row[i]!);
      }
    }
    return [i, coefficients];
  });
  const { status, variables: solved } = solve(
    { direction: 'maximize', objective: 'score', constraints, variables },
    SOLVER,
  );
  if (status !== 'optimal') return null;
  const found = new Map(solved);
  const weights = row.map((_, i) => Math.max(0, found.get(i) ?? 0));
  const score = weights.reduce((sum, w, i) => (w === 0 ? sum : sum + w * row[i]!), 0);
  if (score < ROUNDING) return null;
  const even = evenOut(weights, twins);
  return Math.abs(score - 1) < ROUNDING ? even.map(w => w / score) : even;
}
