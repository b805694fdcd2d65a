import type { AggregateMethod } from '../core/method.ts';

/** A child of a parent, as the results files have it. */
export interface ScoredChild {
  readonly node: string;
  /** Share inside the parent, 0–1, before missing siblings drop out. */
  readonly weight: number;
  /** null = missing. */
  readonly score: number | null;
  /** Where weights differ from unit to unit: this unit's, which stands in for the share; null = not known. */
  readonly unitWeight?: number | null;
}

/** What a child brings to its parent. */
export interface Contribution {
  readonly node: string;
  /** Share once missing siblings have dropped out, or the unit's own weight; null for a missing child. */
  readonly share: number | null;
  /** Part of the parent's score, in its points; the parts sum to it. null where the method has no parts. */
  readonly points: number | null;
}

/**
 * Parts of a parent's score by child. Arithmetic mean: renormalised weight × score. Geometric mean: the child's share
 * of the weighted logarithms × the parent's score, as far as no score is below 1. Other methods have no parts, nor
 * have weights that differ from unit to unit where the unit's own are not known.
 * A missing parent has none; a missing child has none and no share.
 */
export function contributionsOf(
  children: readonly ScoredChild[],
  parentScore: number | null,
  method: AggregateMethod,
): readonly Contribution[] {
  const total = children.reduce((sum, c) => (c.score === null ? sum : sum + c.weight), 0);
  const isLog = method === 'geometric' && children.every(c => c.score === null || c.score >= 1);
  return children.map(({ node, weight, score, unitWeight }) => {
    const share = unitWeight === undefined ? weight / total : unitWeight;
    if (score === null || parentScore === null || share === null || !Number.isFinite(share))
      return { node, share: null, points: null };
    if (method === 'arithmetic') return { node, share, points: share * score };
    if (!isLog) return { node, share, points: null };
    const logs = Math.log(parentScore);
    return {
      node,
      share,
      points: logs === 0 ? share * parentScore : ((share * Math.log(score)) / logs) * parentScore,
    };
  });
}

/** A node of a unit's tree, as the results files have it. */
export interface ScoredNode extends ScoredChild {
  /** Empty or null for the top. */
  readonly parent: string | null;
}

/**
 * Parts of the index by node, for every node of a unit's tree: those of each parent's children sum to the parent's.
 * `methodOf` names the method a node is drawn together by. null below a method that has no parts.
 */
export function contributionsToIndex(
  nodes: readonly ScoredNode[],
  methodOf: (node: string) => AggregateMethod,
): ReadonlyMap<string, Contribution> {
  const found = new Map<string, Contribution>();
  const walk = (parent: ScoredNode, points: number | null, perPoint: number | null): void => {
    const children = nodes.filter(n => n.parent === parent.node);
    const method = methodOf(parent.node);
    const parts = contributionsOf(children, parent.score, method);
    children.forEach((child, i) => {
      const part = parts[i]!;
      const isAdditive = method === 'arithmetic' && perPoint !== null && part.share !== null;
      const ratio = parent.score === null || points === null ? null : points / parent.score;
      const own = isAdditive ? perPoint * part.share * (child.score ?? 0) : times(part.points, ratio);
      found.set(child.node, { node: child.node, share: part.share, points: own });
      const next = isAdditive
        ? perPoint * part.share
        : own === null || !child.score
          ? null
          : own / child.score;
      walk(child, own, next);
    });
  };
  for (const top of nodes.filter(n => n.parent === null || n.parent === '')) {
    found.set(top.node, { node: top.node, share: top.score === null ? null : 1, points: top.score });
    walk(top, top.score, top.score === null ? null : 1);
  }
  return found;
}

const times = (points: number | null, ratio: number | null): number | null =>
  points === null || ratio === null || !Number.isFinite(ratio) ? null : points * ratio;
