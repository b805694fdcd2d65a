import type { ResultNode } from '../../core/result.ts';
import { arithmetic } from '../../methods/aggregate/arithmetic.ts';
import type { Mean } from './families.ts';

/** Means of means, family after family up the tree: a unit's gaps hand their weight to what it has. Values are m·n. */
export function nestedMeans(nodes: readonly ResultNode[], values: Float64Array, n: number): Mean {
  const columns = nodes.map(({ indicator }) =>
    indicator < 0 ? new Float64Array(n) : values.subarray(indicator * n, (indicator + 1) * n),
  );
  return (families, factors, out) => {
    for (const { parent, children, weights } of families) {
      const drawn = factors === null ? weights : weights.map((weight, i) => weight * factors[children[i]!]!);
      const target = nodes[parent]!.parent < 0 ? out : columns[parent]!;
      const scores = children.map(child => columns[child]!);
      arithmetic.apply({ scores, weights: drawn, raw: [] }, { method: 'arithmetic' }, target);
    }
  };
}
