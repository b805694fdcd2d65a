import type { SectorAudit } from '../../core/audit.ts';
import { correlation } from '../../methods/statistics/correlation.ts';
import { pairCount } from '../../methods/statistics/pairs.ts';
import { correlationP } from '../../methods/statistics/significance.ts';
import type { SectorMatrix } from '../matrix.ts';
import type { AuditedPart } from './part.ts';

/**
 * Pearson correlation of every indicator with every denominator the data have, raw orientation, values divided by
 * their own denominator where the method divides: a strong one says that the size of a city is still in its value.
 * Pairs without a p-value, under three units or flat, are left out.
 */
export function denominatorCorrelations(
  { result, window, indicators, column }: AuditedPart,
  { denominators }: SectorMatrix,
): SectorAudit['denominators'] {
  return indicators.flatMap(j =>
    [...denominators].flatMap(([denominator, sizes]) => {
      const values = column(result.denominated, j);
      const size = sizes.subarray(window.start, window.end);
      const r = correlation(values, size);
      const p = correlationP(r, pairCount(values, size));
      return Number.isNaN(p) ? [] : [{ indicator: result.indicators[j]!, denominator, r, p }];
    }),
  );
}
