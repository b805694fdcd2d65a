import { NORMALISE_PARAMETERS } from '../../core/method-parameters.ts';
import { shareBetween } from '../statistics/extremes.ts';
import { eachValue, type NormaliseDefinition, rawExtremes } from './definition.ts';

/** The worst value gets the base, the best base + span: the efficacy coefficient of Chinese practice. */
export const efficacy: NormaliseDefinition = {
  id: 'efficacy',
  formula: 'base + span·(z − min z)/(max z − min z)',
  reference:
    'Efficacy coefficient method, PRC Ministry of Finance, Rules for Enterprise Performance Evaluation (2002)',
  parameters: NORMALISE_PARAMETERS.efficacy,
  yields: '[base, base + span]',
  needsSpread: true,
  bounds: ({ base = 60, span = 40 }) => [base, base + span],
  worst: ({ base = 60 }) => base,
  apply: (column, out) => {
    const { base = 60, span = 40 } = column.choice;
    const { min, max } = column.extremes;
    eachValue(column.z, out, value => base + span * shareBetween(value, min, max));
    return { posts: rawExtremes(column), problem: null };
  },
};
