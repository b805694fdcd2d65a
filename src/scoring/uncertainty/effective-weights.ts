import type { Plan } from '../plan.ts';
import { shareOut } from '../weigh.ts';

/** Writes the effective weight of each indicator under drawn factors (one a node, null = as they stand); they sum to 1. */
export type EffectiveWeights = (factors: Float64Array | null, out: Float64Array) => void;

/** A parent, the children that have a score, and what each weighs among them before factors. */
interface Family {
  readonly parent: number;
  readonly children: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Effective weights by products down the tree, where no weight follows from scores. Weights of indicators that are
 * not used, and of nodes with nothing below them, go to their siblings.
 */
export function effectiveWeights(plan: Plan, isUsed: (indicator: number) => boolean): EffectiveWeights {
  const families = familiesOf(plan, isUsed);
  const leaves = plan.nodes.flatMap(({ indicator }, at) =>
    indicator >= 0 && isUsed(indicator) ? [{ at, indicator }] : [],
  );
  const effective = new Float64Array(plan.nodes.length);
  const top = plan.nodes.findIndex(node => node.parent < 0);
  return (factors, out) => {
    effective.fill(0);
    effective[top] = 1;
    for (const { parent, children, weights } of families) {
      let total = 0;
      for (let i = 0; i < children.length; i++) {
        const child = children[i]!;
        const weight = factors === null ? weights[i]! : weights[i]! * factors[child]!;
        effective[child] = weight;
        total += weight;
      }
      const scale = total > 0 ? effective[parent]! / total : 0;
      for (let i = 0; i < children.length; i++) effective[children[i]!]! *= scale;
    }
    out.fill(0);
    for (const { at, indicator } of leaves) out[indicator] = effective[at]!;
  };
}

/** The families whose parent has a score, parents before their children. */
function familiesOf(plan: Plan, isUsed: (indicator: number) => boolean): readonly Family[] {
  const hasScore = plan.nodes.map(({ indicator }) => indicator >= 0 && isUsed(indicator));
  const families = plan.upward.flatMap((parent): readonly Family[] => {
    const shares = shareOut(plan, parent, []);
    const members = plan.children[parent]!.map((child, i) => ({ child, weight: shares[i]! }));
    const kept = members.filter(({ child, weight }) => hasScore[child] && weight > 0);
    if (kept.length === 0) return [];
    hasScore[parent] = true;
    return [{ parent, children: kept.map(m => m.child), weights: kept.map(m => m.weight) }];
  });
  return families.reverse();
}
