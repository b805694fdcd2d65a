import { error } from '../../core/issue.ts';
import { WEIGHT_PARAMETERS } from '../../core/method-parameters.ts';
import { extremesOf } from '../statistics/extremes.ts';
import { momentsOf } from '../statistics/moments.ts';
import { completeColumns, correlationMatrix, principalComponents } from './components.ts';
import type { WeightDefinition } from './definition.ts';
import { componentIssues, spread } from './pca.ts';
import { evenOut, twinsOf } from './shares.ts';

/**
 * Weights ≥ 0 under which the children's correlations with their weighted mean stand to each other as wanted, or as
 * near to it as they can. For the mean of standardised columns under v the correlations are R v up to one factor, so
 * v ≥ 0 is sought with R v nearest to the wanted shares; w = v / sd. Complete units only; a flat child gets 0.
 */
export const optimised: WeightDefinition = {
  id: 'optimised',
  formula: 'w_j = v_j / sd_j, v = argmin_{v ≥ 0} ‖R v − t‖², t = the wanted shares',
  reference: 'Becker, Saisana, Paruolo & Vandecasteele, Ecological Indicators 80, 12–22 (2017)',
  parameters: WEIGHT_PARAMETERS.optimised,
  yields: '[0, 1]',
  readsScores: true,
  weigh: ({ scores, codes = [] }, { wanted = {} }) => {
    const complete = completeColumns(scores);
    const targets = complete.kept.map(at => wanted[codes[at] ?? ''] ?? 1);
    return spread(scores.length, complete, columns => {
      const twins = twinsOf(columns.map((column, i) => Float64Array.of(targets[i]!, ...column)));
      const nearest = nearestTo(correlationMatrix(columns), targets);
      const spreads = columns.map((column, i) => momentsOf(column).sd * halfSpan(scores[complete.kept[i]!]!));
      const least = Math.min(...spreads);
      return evenOut(
        nearest.map((v, i) => v * (least / spreads[i]!)),
        twins,
      );
    });
  },
  check: ({ wanted = {} }, codes) =>
    codes.length > 0 && codes.every(code => wanted[code] === 0)
      ? [error('weights-wanted-zero', { where: { path: 'wanted' } })]
      : [],
  warn: componentIssues,
};

/** Half the distance from the least to the greatest value; halved because the whole may exceed every double. */
function halfSpan(values: Float64Array): number {
  const { min, max } = extremesOf(values);
  return max / 2 - min / 2;
}

const STEPS = 20_000;
const SMALLEST_STEP = 1e-15;

/**
 * v ≥ 0 with the least ‖R v − t‖², by projected gradient with Nesterov's momentum from v = 0: a fixed rule of at most
 * 20,000 steps, without randomness. R is symmetric, with 1 on its diagonal.
 */
function nearestTo(matrix: readonly (readonly number[])[], target: readonly number[]): readonly number[] {
  const total = target.reduce((sum, t) => sum + t, 0);
  const t = target.map(x => x / total);
  const largest = principalComponents(matrix)[0]?.eigenvalue ?? 1;
  const times = (v: readonly number[]) => matrix.map(row => row.reduce((sum, r, j) => sum + r * v[j]!, 0));
  let v: readonly number[] = t.map(() => 0);
  let ahead = v;
  let momentum = 1;
  for (let step = 0; step < STEPS; step++) {
    const gradient = times(times(ahead).map((r, i) => r - t[i]!));
    const next = ahead.map((x, i) => Math.max(0, x - gradient[i]! / (largest * largest)));
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const change = next.map((x, i) => x - v[i]!);
    // momentum that points uphill starts anew
    const isUphill = change.reduce((sum, c, i) => sum + c * gradient[i]!, 0) > 0;
    ahead = isUphill ? next : next.map((x, i) => x + ((momentum - 1) / nextMomentum) * change[i]!);
    momentum = isUphill ? 1 : nextMomentum;
    v = next;
    if (Math.max(...change.map(Math.abs)) < SMALLEST_STEP) break;
  }
  return v;
}
