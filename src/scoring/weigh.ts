import { error, type Issue } from '../core/issue.ts';
import type { WeightChoice } from '../core/method.ts';
import type { WeightSet } from '../core/result.ts';
import type { UnitWeights, WeighedChildren, WeightDefinition } from '../methods/weight/definition.ts';
import { WEIGHTERS } from '../methods/weight/index.ts';
import { meanShares } from '../methods/weight/shares.ts';
import type { Plan } from './plan.ts';

/** The definition of a choice's method. */
export function weighterOf({ method }: WeightChoice): WeightDefinition {
  const definition = WEIGHTERS.find(d => d.id === method);
  if (definition === undefined) throw new Error(`weighter without a definition: ${method}`);
  return definition;
}

/** Whether weights by a choice differ from unit to unit. */
export const hasUnitWeights = (choice: WeightChoice): boolean => weighterOf(choice).weighUnits !== undefined;

/** An error for every parent whose given weights are all zero among the children that apply to the sector. */
export function zeroWeightIssues({ matrix, nodes, children, applies, weight, given }: Plan): Issue[] {
  return nodes.flatMap(({ code }, at) => {
    const members = children[at]!.filter(child => applies[child]);
    const isZero = (weight[at]!.of ?? [weight[at]!]).some(
      ({ method, values }) =>
        method === 'given' && members.every(child => (values?.[nodes[child]!.code] ?? given[child]) === 0),
    );
    if (!isZero || members.length === 0) return [];
    return [
      error('weights-zero', {
        where: { path: `node ${code}` },
        params: { sector: matrix.sector, node: code },
      }),
    ];
  });
}

/** How the children of a node are weighed in one window. */
export interface Weighed {
  /** Sum to 1; children that do not apply to the sector have 0. */
  readonly shares: readonly number[];
  /** null where all units have the same weights; else `shares` are their mean. */
  readonly units: UnitWeights | null;
}

/**
 * Weighs a node's children. Where scores are read and no child has any spread, those that apply share alike.
 */
export function weigh(plan: Plan, node: number, scores: readonly Float64Array[]): Weighed {
  const choice = plan.weight[node]!;
  const definition = weighterOf(choice);
  const children = childrenOf(plan, node, scores);
  const units = definition.weighUnits?.(children, choice) ?? null;
  const raw = units === null ? definition.weigh(children, choice) : meanShares(units);
  return { shares: sharesOfNode(plan, node, raw), units };
}

/** Shares of a node's children, which sum to 1; children that do not apply to the sector get 0. */
export const shareOut = (plan: Plan, node: number, scores: readonly Float64Array[]): readonly number[] =>
  weigh(plan, node, scores).shares;

/** What the scores of a node's children lack for its weights to mean something. */
export function weighIssues(plan: Plan, node: number, scores: readonly Float64Array[]): readonly Issue[] {
  const choice = plan.weight[node]!;
  return weighterOf(choice).warn?.(childrenOf(plan, node, scores), choice) ?? [];
}

function childrenOf(
  { children, given, nodes }: Plan,
  node: number,
  scores: readonly Float64Array[],
): WeighedChildren {
  const members = children[node]!;
  return {
    scores,
    given: members.map(child => given[child]!),
    codes: members.map(child => nodes[child]!.code),
  };
}

function sharesOfNode(
  { children, applies, factors }: Plan,
  node: number,
  raw: readonly number[],
): readonly number[] {
  const members = children[node]!;
  const given = raw.map((w, i) => (applies[members[i]!] === true && Number.isFinite(w) ? w : 0));
  const base = given.some(w => w > 0) ? given : members.map(child => (applies[child] === true ? 1 : 0));
  const drawn = factors === undefined ? base : base.map((w, i) => w * factors[members[i]!]!);
  const total = drawn.reduce((sum, w) => sum + w, 0);
  return total > 0 ? drawn.map(w => w / total) : drawn;
}

/** Products of the shares up to the top, beside the shares. Nodes stand before their children. */
export function withEffective({ nodes }: Plan, year: number | null, weight: Float64Array): WeightSet {
  const effective = new Float64Array(weight.length);
  nodes.forEach(({ parent }, at) => {
    effective[at] = parent < 0 ? 1 : effective[parent]! * weight[at]!;
  });
  return { year, weight, effective };
}
