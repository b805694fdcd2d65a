import type { CorrelationTable, PairFlag } from '../../core/audit.ts';
import type { ResultNode } from '../../core/result.ts';

/** Correlations above this say the same thing twice. */
const COLLINEAR = 0.9;
/** Correlations below this pull apart what the group joins. */
const NEGATIVE = -0.4;

/**
 * Pairs of indicators that say the same, anywhere, and pairs of one group that pull apart; in the order of the table.
 */
export function pairFlags({ codes, r }: CorrelationTable, nodes: readonly ResultNode[]): PairFlag[] {
  const parentOf = new Map(nodes.map(({ code, parent }) => [code, nodes[parent]?.code ?? null]));
  return codes.flatMap((a, i) =>
    codes.slice(i + 1).flatMap((b, offset): PairFlag[] => {
      const value = r[i * codes.length + i + 1 + offset]!;
      const isGroup = parentOf.get(a) === parentOf.get(b);
      const node = isGroup ? (parentOf.get(a) ?? null) : null;
      if (value > COLLINEAR) return [{ kind: 'collinear', node, a, b, r: value }];
      return isGroup && value < NEGATIVE ? [{ kind: 'negative', node, a, b, r: value }] : [];
    }),
  );
}
