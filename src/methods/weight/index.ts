import { coefficientOfVariation } from './coefficient-of-variation.ts';
import { critic } from './critic.ts';
import type { WeightDefinition } from './definition.ts';
import { entropy } from './entropy.ts';
import { equal } from './equal.ts';
import { given } from './given.ts';
import { standardDeviation } from './standard-deviation.ts';

/** Every way of weighting the children of a parent. */
export const WEIGHTERS: readonly WeightDefinition[] = [
  given,
  equal,
  entropy,
  critic,
  coefficientOfVariation,
  standardDeviation,
];
