import { type ExplainedNode, explainScore } from '../../scoring/explain.ts';
import type { CityFacts } from './use-facts.ts';

/** A node of a city's tree with its way up. */
export interface WalkedNode {
  readonly node: ExplainedNode;
  /** null for the index. */
  readonly parent: ExplainedNode | null;
  /** Weight in the index once whatever is missing has dropped out; null for what is missing. */
  readonly weight: number | null;
}

/** Every node under a city's index by code; empty where the city has no index. */
export function walkOf({ place, scores, weights, cells }: CityFacts): ReadonlyMap<string, WalkedNode> {
  const found = new Map<string, WalkedNode>();
  const top = explainScore({
    framework: place.framework,
    method: place.method,
    scores: scores.filter(s => s.city === place.city),
    weights,
    cells,
  });
  const visit = (node: ExplainedNode, parent: ExplainedNode | null, weight: number | null): void => {
    found.set(node.node, { node, parent, weight });
    for (const child of node.children) {
      visit(child, node, weight === null || child.share === null ? null : weight * child.share);
    }
  };
  if (top !== null) visit(top, null, top.score === null ? null : 1);
  return found;
}
