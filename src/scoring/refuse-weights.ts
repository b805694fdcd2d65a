import type { Issue } from '../core/issue.ts';
import type { Method } from '../core/method.ts';
import type { ResultNode } from '../core/result.ts';
import type { Plan } from './plan.ts';
import { weighterOf, zeroWeightIssues } from './weigh.ts';

/** Where in a method file the choice stands that a node's children are weighed by. */
function weightPath({ weight }: Method, { code, level }: ResultNode): string {
  if (weight.byNode?.[code] !== undefined) return `weight.byNode.${code}`;
  return weight.byLevel?.[level - 1] === undefined ? 'weight' : `weight.byLevel.${level - 1}`;
}

/**
 * What is wrong with the weights of a sector's nodes before any score is known: errors for zero weights, judgements
 * that do not fit the node or mirror each other and shares nobody can keep; warnings for contradicting judgements.
 */
export function checkWeights(plan: Plan): Issue[] {
  const { matrix, method, nodes, children, weight } = plan;
  const placed = plan.upward.flatMap(at => {
    const node = nodes[at]!;
    const codes = children[at]!.map(child => nodes[child]!.code);
    const issues = weighterOf(weight[at]!).check?.(weight[at]!, codes, node.code) ?? [];
    return issues.map((issue): Issue => {
      const path = `${weightPath(method, node)}.${issue.where.path ?? ''}`;
      const params = { ...issue.params, path, sector: matrix.sector, node: node.code };
      return { ...issue, where: { path }, params };
    });
  });
  return [...zeroWeightIssues(plan), ...placed];
}
