import { ahp } from './ahp.ts';
import { benefitOfDoubt } from './benefit-of-doubt.ts';
import { coefficientOfVariation } from './coefficient-of-variation.ts';
import { combinedOf } from './combined.ts';
import { critic } from './critic.ts';
import type { WeightDefinition } from './definition.ts';
import { entropy } from './entropy.ts';
import { equal } from './equal.ts';
import { given } from './given.ts';
import { optimised } from './optimised.ts';
import { pca } from './pca.ts';
import { pcaFirst } from './pca-first.ts';
import { standardDeviation } from './standard-deviation.ts';

/** Weights that can be joined to others. */
const PARTS: readonly WeightDefinition[] = [
  given,
  equal,
  entropy,
  critic,
  coefficientOfVariation,
  standardDeviation,
  pca,
  pcaFirst,
  ahp,
  optimised,
];

/** Every way of weighting the children of a parent. */
export const WEIGHTERS: readonly WeightDefinition[] = [...PARTS, benefitOfDoubt, combinedOf(PARTS)];
