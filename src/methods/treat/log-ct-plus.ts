import { SECOND_PARAMETERS } from '../../core/method-parameters.ts';
import { extremesOf } from '../statistics/extremes.ts';
import type { SecondDefinition } from './definition.ts';
import { ordered } from './ordered.ts';

/** Logarithm after a shift by a hundredth of the range, from the side the skew points to. */
export const logCtPlus: SecondDefinition = {
  id: 'log-ct-plus',
  formula: 'ln(x − min + 0.01·(max − min)) if skew > 0; −ln(max + 0.01·(max − min) − x) if not',
  reference:
    'Becker et al., COINr: An R package for developing composite indicators, JOSS 7(78), 4567 (2022)',
  parameters: SECOND_PARAMETERS['log-ct-plus'],
  yields: '(−∞, ∞)',
  transform: (values, moments) => {
    const { min, max } = extremesOf(values);
    const shift = 0.01 * (max - min);
    const f =
      moments.skew > 0 ? (x: number) => Math.log(x - min + shift) : (x: number) => -Math.log(max + shift - x);
    return ordered(values, min, max, f);
  },
};
