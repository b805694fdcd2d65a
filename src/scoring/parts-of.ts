import type { Framework } from '../core/framework.ts';
import type { Method } from '../core/method.ts';
import { type ExplainedNode, type ExplainedScore, type ExplainedWeight, explainScore } from './explain.ts';
import type { PartChange } from './moves.ts';

/** One unit under one method. */
export interface PartSources {
  readonly framework: Framework;
  readonly method: Method;
  /** Every node of the unit. */
  readonly scores: readonly ExplainedScore[];
  /** Weights of the unit's sector and year. */
  readonly weights: readonly ExplainedWeight[];
}

/** Points that every indicator brings to the index of one unit; null where the method has no parts. */
export function partsOf(sources: PartSources): ReadonlyMap<string, number | null> {
  const parts = new Map<string, number | null>();
  const visit = (node: ExplainedNode): void => {
    if (node.sum === null) parts.set(node.node, node.points);
    for (const child of node.children) visit(child);
  };
  const top = explainScore({ ...sources, cells: [] });
  if (top !== null) visit(top);
  return parts;
}

/** The part that did most in the direction a city moved (places gained > 0 is up); null where none did. */
export const leadingPart = (parts: readonly PartChange[], gained: number): PartChange | null =>
  parts.find(({ change }) => change !== null && change !== 0 && Math.sign(change) === Math.sign(gained)) ??
  null;
