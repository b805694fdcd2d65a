import { SECOND_PARAMETERS } from '../../core/method-parameters.ts';
import { extremesOf } from '../statistics/extremes.ts';
import type { SecondDefinition } from './definition.ts';
import { ordered } from './ordered.ts';

/** Logarithm as in the Global Innovation Index; a greatest value of 1 or less gives none. */
export const logGii: SecondDefinition = {
  id: 'log-gii',
  formula: 'ln((max − 1)(x − min)/(max − min) + 1)',
  reference: 'WIPO, Global Innovation Index (2020), appendix IV',
  parameters: SECOND_PARAMETERS['log-gii'],
  yields: '[0, ln max]',
  transform: values => {
    const { min, max } = extremesOf(values);
    return ordered(values, min, max, x => Math.log(((max - 1) * (x - min)) / (max - min) + 1));
  },
};
