import { SECOND_PARAMETERS } from '../../core/method-parameters.ts';
import { extremesOf } from '../statistics/extremes.ts';
import type { SecondDefinition } from './definition.ts';
import { ordered } from './ordered.ts';

/** Logarithm after a shift by a hundredth of the range. */
export const logCt: SecondDefinition = {
  id: 'log-ct',
  formula: 'ln(x − min + 0.01·(max − min))',
  reference:
    'Becker et al., COINr: An R package for developing composite indicators, JOSS 7(78), 4567 (2022)',
  parameters: SECOND_PARAMETERS['log-ct'],
  yields: '[ln 0.01(max − min), ln 1.01(max − min)]',
  transform: values => {
    const { min, max } = extremesOf(values);
    const shift = 0.01 * (max - min);
    return ordered(values, min, max, x => Math.log(x - min + shift));
  },
};
