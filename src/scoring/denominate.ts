import { type Issue, warning } from '../core/issue.ts';
import type { Plan } from './plan.ts';

/**
 * Values divided by their denominators, x / (denominator / scale); others as they are. m·n, NaN = missing.
 * A denominator that is missing or 0 gives missing, with one warning an indicator.
 */
export function denominate({ matrix, method }: Plan, issues: Issue[]): Float64Array {
  const values = matrix.values.slice();
  if (!method.denominate) return values;
  const n = matrix.cities.length;
  matrix.framework.indicators.forEach((indicator, j) => {
    if (indicator.denominator === null) return;
    const denominators = matrix.denominators.get(indicator.denominator);
    let lost = 0;
    for (let unit = 0; unit < n; unit++) {
      const cell = j * n + unit;
      if (Number.isNaN(values[cell]!)) continue;
      const divided = values[cell]! / ((denominators?.[unit] ?? Number.NaN) / indicator.denominatorScale);
      values[cell] = Number.isFinite(divided) ? divided : Number.NaN;
      if (!Number.isFinite(divided)) lost++;
    }
    if (lost > 0) {
      const { code, denominator } = indicator;
      const params = { sector: matrix.sector, indicator: code, denominator, cells: lost };
      issues.push(warning('denominator-missing', { where: { path: `indicator ${code}` }, params }));
    }
  });
  return values;
}
