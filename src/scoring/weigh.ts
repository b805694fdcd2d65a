import { error, type Issue } from '../core/issue.ts';
import type { WeightChoice } from '../core/method.ts';
import type { WeightSet } from '../core/result.ts';
import type { WeightDefinition } from '../methods/weight/definition.ts';
import { WEIGHTERS } from '../methods/weight/index.ts';
import type { Plan } from './plan.ts';

/** The definition of a choice's method. */
export function weighterOf({ method }: WeightChoice): WeightDefinition {
  const definition = WEIGHTERS.find(d => d.id === method);
  if (definition === undefined) throw new Error(`weighter without a definition: ${method}`);
  return definition;
}

/** An error for every parent whose given weights are all zero among the children that apply to the sector. */
export function zeroWeightIssues({ matrix, nodes, children, applies, weight, given }: Plan): Issue[] {
  return nodes.flatMap(({ code }, at) => {
    const members = children[at]!.filter(child => applies[child]);
    const isZero = members.length > 0 && members.every(child => given[child] === 0);
    if (!isZero || weight[at]!.method !== 'given') return [];
    return [
      error('weights-zero', {
        where: { path: `node ${code}` },
        params: { sector: matrix.sector, node: code },
      }),
    ];
  });
}

/**
 * Shares of a node's children, which sum to 1; children that do not apply to the sector get 0.
 * Where scores are read and no child has any spread, the others share alike.
 */
export function shareOut(plan: Plan, node: number, scores: readonly Float64Array[]): readonly number[] {
  const { children, applies, weight, given, factors } = plan;
  const members = children[node]!;
  const choice = weight[node]!;
  const raw = weighterOf(choice).weigh({ scores, given: members.map(child => given[child]!) }, choice);
  const kept = raw.map((w, i) => {
    const child = members[i]!;
    return applies[child] === true && Number.isFinite(w) ? w * (factors?.[child] ?? 1) : 0;
  });
  const total = kept.reduce((sum, w) => sum + w, 0);
  if (total > 0) return kept.map(w => w / total);
  const alike = members.filter(child => applies[child]).length;
  return members.map(child => (applies[child] === true ? 1 / alike : 0));
}

/** Products of the shares up to the top, beside the shares. Nodes stand before their children. */
export function withEffective({ nodes }: Plan, year: number | null, weight: Float64Array): WeightSet {
  const effective = new Float64Array(weight.length);
  nodes.forEach(({ parent }, at) => {
    effective[at] = parent < 0 ? 1 : effective[parent]! * weight[at]!;
  });
  return { year, weight, effective };
}
