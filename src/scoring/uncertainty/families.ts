import type { Plan } from '../plan.ts';
import { shareOut } from '../weigh.ts';

/** A parent, the children that have a score, and what each weighs among them before factors. */
export interface Family {
  readonly parent: number;
  readonly children: readonly number[];
  readonly weights: readonly number[];
}

/** Writes the index of every unit, from families of a tree and drawn factors, one a node; null = as they stand. */
export type Mean = (families: readonly Family[], factors: Float64Array | null, out: Float64Array) => void;

/**
 * The families whose parent has a score, children before their parents, where no weight follows from scores. Weights
 * of indicators that are not used, and of nodes with nothing below them, go to their siblings.
 */
export function familiesOf(plan: Plan, isUsed: (indicator: number) => boolean): readonly Family[] {
  const hasScore = plan.nodes.map(({ indicator }) => indicator >= 0 && isUsed(indicator));
  return plan.upward.flatMap((parent): readonly Family[] => {
    const shares = shareOut(plan, parent, []);
    const members = plan.children[parent]!.map((child, i) => ({ child, weight: shares[i]! }));
    const kept = members.filter(({ child, weight }) => hasScore[child] && weight > 0);
    if (kept.length === 0) return [];
    hasScore[parent] = true;
    return [{ parent, children: kept.map(m => m.child), weights: kept.map(m => m.weight) }];
  });
}
