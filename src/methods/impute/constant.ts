import { IMPUTE_PARAMETERS } from '../../core/method-parameters.ts';
import type { ImputeOverYears } from './definition.ts';
import { latest } from './latest.ts';

/** The last earlier value; a leading gap takes the first observed. */
export const constant: ImputeOverYears = {
  id: 'constant',
  formula: 'x(t) = x(max{s < t : x(s)}); x(t) = x(min{s > t : x(s)}) where there is none',
  reference: latest.reference,
  parameters: IMPUTE_PARAMETERS.constant,
  yields: '[min x, max x]',
  across: 'years',
  fill: (values, years, _maxYears, out, from) => {
    latest.fill(values, years, Number.POSITIVE_INFINITY, out, from);
    const first = values.findIndex(v => !Number.isNaN(v));
    if (first < 1) return;
    out.fill(values[first]!, 0, first);
    from.fill(years[first]!, 0, first);
  },
};
