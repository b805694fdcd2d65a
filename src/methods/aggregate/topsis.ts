import { AGGREGATE_PARAMETERS } from '../../core/method-parameters.ts';
import { extremesOf } from '../statistics/extremes.ts';
import { square } from '../statistics/power.ts';
import { isTied } from '../statistics/ranking.ts';
import type { AggregateDefinition, AggregatedChildren } from './definition.ts';

/**
 * Closeness to the best of all children at once: every child is divided by the length of its column, weighted, and
 * each unit's distances from the best and from the worst values of the window are compared. Indicators enter with
 * their raw values and directions, other children with their scores. Missing children drop out of both distances;
 * a unit whose children do not differ between units is missing.
 */
export const topsis: AggregateDefinition = {
  id: 'topsis',
  formula: 'D⁻/(D⁺ + D⁻), D^± = √Σ (w r − (w r)^±)², r = x / √Σ x²',
  reference: 'Hwang & Yoon, Multiple Attribute Decision Making (1981)',
  parameters: AGGREGATE_PARAMETERS.topsis,
  yields: '[0, 1]',
  domain: () => 'any',
  comparesUnits: true,
  staysInside: false,
  worst: 0,
  apply: (children, _choice, out) => {
    const toBest = new Float64Array(out.length);
    const toWorst = new Float64Array(out.length);
    children.scores.forEach((_, child) => {
      const column = unitColumn(children, child);
      const { min, max } = extremesOf(column);
      if (isTied(min, max)) return;
      const w = children.weights[child]!;
      for (let unit = 0; unit < out.length; unit++) {
        const r = column[unit]!;
        if (Number.isNaN(r)) continue;
        toBest[unit]! += square(w * (max - r));
        toWorst[unit]! += square(w * (r - min));
      }
    });
    for (let unit = 0; unit < out.length; unit++) {
      const worst = Math.sqrt(toWorst[unit]!);
      out[unit] = worst / (Math.sqrt(toBest[unit]!) + worst);
    }
    return [];
  },
};

/** A child's column of length 1, more is better; NaN where its score is missing. A column of zeros stays one. */
function unitColumn({ scores, raw }: AggregatedChildren, child: number): Float64Array {
  const { values, direction } = raw?.[child] ?? { values: scores[child]!, direction: 1 };
  const column = scores[child]!.map((score, i) =>
    Number.isNaN(score) ? Number.NaN : direction * values[i]!,
  );
  const { min, max } = extremesOf(column);
  const greatest = Math.max(Math.abs(min), Math.abs(max));
  if (!(greatest > 0)) return column;
  let squares = 0;
  for (const value of column) if (!Number.isNaN(value)) squares += square(value / greatest);
  const length = Math.sqrt(squares);
  return column.map(value => value / greatest / length);
}
