import { SECOND_PARAMETERS } from '../../core/method-parameters.ts';
import { extremesOf } from '../statistics/extremes.ts';
import { power } from '../statistics/power.ts';
import type { SecondDefinition } from './definition.ts';
import { ordered } from './ordered.ts';

/** Power transformation after moving the least value to 1. */
export const boxCox: SecondDefinition = {
  id: 'box-cox',
  formula: 'y = x − min + 1; (y^λ − 1)/λ, ln y if λ = 0',
  reference: 'Box & Cox, An Analysis of Transformations, JRSS B 26(2), 211–252 (1964)',
  parameters: SECOND_PARAMETERS['box-cox'],
  yields: '[0, ∞)',
  transform: (values, _moments, lambda) => {
    const { min, max } = extremesOf(values);
    const f = lambda === 0 ? Math.log : (y: number) => (power(y, lambda) - 1) / lambda;
    return ordered(values, min, max, x => f(x - min + 1));
  },
};
