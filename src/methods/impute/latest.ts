import { IMPUTE_PARAMETERS } from '../../core/method-parameters.ts';
import type { ImputeOverYears } from './definition.ts';

/** The last earlier value, at most `maxYears` of the sector's years back; a leading gap stays. No look-ahead. */
export const latest: ImputeOverYears = {
  id: 'latest',
  formula: 'x(t) = x(max{s < t : x(s)})',
  reference: 'Lachin, Fallacies of Last Observation Carried Forward Analyses (2016)',
  parameters: IMPUTE_PARAMETERS.latest,
  yields: '[min x, max x]',
  across: 'years',
  fill: (values, years, maxYears, out, from) => {
    let last = -1;
    for (let t = 0; t < values.length; t++) {
      const value = values[t]!;
      const isMissing = Number.isNaN(value);
      if (!isMissing) last = t;
      const carries = isMissing && last >= 0 && t - last <= maxYears;
      out[t] = carries ? values[last]! : value;
      from[t] = carries ? years[last]! : 0;
    }
  },
};
