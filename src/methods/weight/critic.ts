import { WEIGHT_PARAMETERS } from '../../core/method-parameters.ts';
import { correlation } from '../statistics/correlation.ts';
import { momentsOf } from '../statistics/moments.ts';
import type { WeightDefinition } from './definition.ts';
import { unitInterval } from './unit-interval.ts';

/** Columns this near to full correlation say the same: what is left to 1 is rounding, and would share out the weight. */
const ROUNDING = 1e-12;

/** Contrast times conflict: standard deviation of the min–max values × how little the others say the same. */
export const critic: WeightDefinition = {
  id: 'critic',
  formula: 'w_j ∝ sd_j · Σ_k (1 − r_jk), on (z − min z)/(max z − min z)',
  reference: 'Diakoulaki, Mavrotas & Papayannakis, Computers & Operations Research 22(7), 763–770 (1995)',
  parameters: WEIGHT_PARAMETERS.critic,
  yields: '[0, 1]',
  readsScores: true,
  weigh: ({ scores }) => {
    const units = scores.map(unitInterval);
    return units.map(a => {
      if (a === null) return 0;
      let conflict = 0;
      for (const b of units) {
        const r = b === null || b === a ? Number.NaN : correlation(a, b);
        if (1 - r > ROUNDING) conflict += 1 - r;
      }
      return momentsOf(a).sd * conflict;
    });
  },
};
