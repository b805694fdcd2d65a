import type { Removal } from '../../core/audit.ts';
import type { SectorResult } from '../../core/result.ts';
import { aggregate } from '../aggregate.ts';
import type { Plan } from '../plan.ts';
import { rankNodes } from '../rank.ts';
import type { AuditedPart } from './part.ts';

/**
 * What happens to the ranking of the part's units when one indicator or pillar weighs nothing, for each that has any
 * weight to lose, highest level first. Weights that follow from scores are set anew among those that stay.
 * A removal that leaves no unit with a rank is left out.
 */
export function auditRemovals(plan: Plan, part: AuditedPart): readonly Removal[] {
  const { start, end } = part.window;
  const before = part.result.rank.subarray(start, end);
  return plan.nodes.flatMap(({ code, level, parent }, at): Removal[] => {
    if (parent < 0 || plan.applies[at] !== true) return [];
    const index = indexWithout(plan, part.result, at);
    const after = rankNodes(index, plan.matrix.years, plan.method.rank.ties).subarray(start, end);
    return shiftsOf(before, after, part).map(shift => ({ node: code, level, ...shift }));
  });
}

/**
 * Index scores of every unit with one node and all below it gone: weights and means once more, from the normalised
 * values. NaN where no score is left.
 */
export function indexWithout(
  plan: Plan,
  { normalised, treated }: Pick<SectorResult, 'normalised' | 'treated'>,
  removed: number,
): Float64Array {
  const n = plan.matrix.cities.length;
  const isGone = plan.nodes.map((_, at) => at === removed);
  plan.nodes.forEach(({ parent }, at) => {
    if (parent >= 0 && isGone[parent] === true) isGone[at] = true;
  });
  const values = normalised.slice();
  const applies = plan.applies.map((applied, at) => applied && isGone[at] !== true);
  plan.nodes.forEach(({ indicator }, at) => {
    if (isGone[at] === true && indicator >= 0) values.fill(Number.NaN, indicator * n, (indicator + 1) * n);
  });
  for (const at of plan.upward) {
    if (plan.children[at]!.every(child => applies[child] !== true)) applies[at] = false;
  }
  return aggregate({ ...plan, applies }, values, treated, []).score.subarray(0, n);
}

/** Mean and greatest change of place over the units ranked before and after; none where there is no such unit. */
function shiftsOf(
  before: Float64Array,
  after: Float64Array,
  { result, window }: AuditedPart,
): readonly Omit<Removal, 'node' | 'level'>[] {
  let sum = 0;
  let ranked = 0;
  let furthest = -1;
  let maxShift = -1;
  let changesTop = false;
  for (let i = 0; i < before.length; i++) {
    const shift = Math.abs(before[i]! - after[i]!);
    if (Number.isNaN(shift)) continue;
    ranked++;
    sum += shift;
    if ((before[i] === 1) !== (after[i] === 1)) changesTop = true;
    if (shift <= maxShift) continue;
    maxShift = shift;
    furthest = i;
  }
  if (ranked === 0) return [];
  return [{ meanShift: sum / ranked, maxShift, city: result.cities[window.start + furthest]!, changesTop }];
}
