import { SECOND_PARAMETERS } from '../../core/method-parameters.ts';
import { extremesOf } from '../statistics/extremes.ts';
import type { SecondDefinition } from './definition.ts';
import { ordered } from './ordered.ts';

/** Logarithm after moving the least value to 1. */
export const logCtOrig: SecondDefinition = {
  id: 'log-ct-orig',
  formula: 'ln(x − min + 1)',
  reference:
    'Becker et al., COINr: An R package for developing composite indicators, JOSS 7(78), 4567 (2022)',
  parameters: SECOND_PARAMETERS['log-ct-orig'],
  yields: '[0, ln(max − min + 1)]',
  transform: values => {
    const { min, max } = extremesOf(values);
    return ordered(values, min, max, x => Math.log(x - min + 1));
  },
};
