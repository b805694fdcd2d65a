import type { Method } from '../../core/method.ts';
import type { SectorResult } from '../../core/result.ts';
import type { WeightStability } from '../../core/uncertainty.ts';
import { isTied } from '../../methods/statistics/ranking.ts';
import { type IndexCurve, indexCurves } from './index-curves.ts';

/** Nearest shares below and above at which something changes; null = none inside (0, 1). */
interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * How far the weight of each node may move, its siblings keeping their proportions, before a rank of the year changes
 * and before the first place does: the nearest shares at which two units meet. Exact; as the indices move without
 * jumps, the first to meet are neighbours in the ranking. Units that tie now and need not tie leave no room at all.
 *
 * One entry a node, in the order of the nodes; nodes whose share does not carry up in a straight way are left out
 * (see `indexCurves`), so none with TOPSIS or benefit of the doubt. `result` is of `method` with its defaults.
 */
export function weightStability(
  result: SectorResult,
  method: Method,
  year: number,
): readonly WeightStability[] {
  const { nodes, years, score, rank } = result;
  const weight = result.weights.find(set => set.year === null || set.year === year)?.weight;
  if (weight === undefined) return [];
  const units = [...years.keys()]
    .filter(unit => years[unit] === year && !Number.isNaN(rank[unit]!))
    .sort((a, b) => score[b]! - score[a]!);
  const tops = units.filter(unit => rank[unit] === rank[units[0]!]).length;
  return nodes.flatMap((node, at) => {
    const curves = indexCurves(result, method, weight, at, units);
    if (curves === null) return [];
    const share = weight[at]!;
    const neighbours = curves.slice(1).map((curve, i) => meetings(curves[i]!, curve, share));
    const rivals = curves.flatMap((top, i) =>
      i < tops ? curves.slice(i + 1).map(rival => meetings(top, rival, share)) : [],
    );
    const any = nearest(neighbours);
    const top = nearest(rivals);
    return [
      {
        node: node.code,
        weight: share,
        anyLow: any.low,
        anyHigh: any.high,
        topLow: top.low,
        topHigh: top.high,
      },
    ];
  });
}

/** Coefficients this small beside the scores they come from are rounding. */
const ROUNDING = 1e-12;

/** Shares next to `share` at which two indices are equal. */
function meetings(a: IndexCurve, b: IndexCurve, share: number): Bounds {
  const q0 = a.n0 * b.d0 - b.n0 * a.d0;
  const q1 = a.n0 * b.d1 + a.n1 * b.d0 - b.n0 * a.d1 - b.n1 * a.d0;
  const q2 = a.n1 * b.d1 - b.n1 * a.d1;
  const size = Math.max(...[a.n0, a.n1, b.n0, b.n1].map(Math.abs));
  if ([q0, q1, q2].every(q => Math.abs(q) <= ROUNDING * size)) return { low: null, high: null };
  if (isTied(valueAt(a, share), valueAt(b, share))) return { low: share, high: share };
  return nearest(
    rootsOf(q0, q1, q2).map(root => (root < share ? { low: root, high: null } : { low: null, high: root })),
  );
}

const valueAt = ({ n0, n1, d0, d1 }: IndexCurve, share: number): number =>
  (n0 + n1 * share) / (d0 + d1 * share);

/** Roots of q0 + q1·w + q2·w² inside (0, 1), without the loss of digits of the common formula. */
function rootsOf(q0: number, q1: number, q2: number): readonly number[] {
  const discriminant = q1 * q1 - 4 * q2 * q0;
  if (discriminant < 0) return [];
  const half = -(q1 + (q1 < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return [half / q2, q0 / half].filter(root => root > 0 && root < 1);
}

function nearest(bounds: readonly Bounds[]): Bounds {
  const lows = bounds.flatMap(b => b.low ?? []);
  const highs = bounds.flatMap(b => b.high ?? []);
  return {
    low: lows.length === 0 ? null : lows.reduce((a, b) => Math.max(a, b)),
    high: highs.length === 0 ? null : highs.reduce((a, b) => Math.min(a, b)),
  };
}
