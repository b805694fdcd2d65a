import type { WeightAudit } from '../../core/audit.ts';
import { correlation } from '../../methods/statistics/correlation.ts';
import { square } from '../../methods/statistics/power.ts';
import type { AuditedPart } from './part.ts';

/**
 * Weights of every node that applies, highest level first: its share inside the parent, its share of the index, and
 * its squared correlation with the index as a share of its level. Weights set year by year are averaged over all years.
 */
export function auditWeights({ result, window, indicators, column }: AuditedPart): readonly WeightAudit[] {
  const { nodes, weights, score } = result;
  const sets = weights.filter(w => w.year === null || window.year === null || w.year === window.year);
  const average = (of: (set: (typeof sets)[number]) => Float64Array, at: number): number =>
    sets.reduce((sum, set) => sum + of(set)[at]!, 0) / sets.length;
  const index = column(score, 0);
  const squares = nodes.map((_, at) => square(correlation(column(score, at), index)));
  const kept = nodes.map(({ indicator }) => indicator < 0 || indicators.includes(indicator));
  return nodes.flatMap(({ code, level }, at): WeightAudit[] => {
    if (kept[at] !== true) return [];
    const total = nodes.reduce(
      (sum, node, other) => (node.level === level && squares[other]! >= 0 ? sum + squares[other]! : sum),
      0,
    );
    const realised = squares[at]! / total;
    return [
      {
        node: code,
        level,
        nominal: average(set => set.weight, at),
        effective: average(set => set.effective, at),
        realised: Number.isFinite(realised) ? realised : null,
      },
    ];
  });
}
