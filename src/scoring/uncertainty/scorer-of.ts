import type { Plan } from '../plan.ts';
import { linearScorer } from './linear.ts';
import { generalScorer, type Scorer } from './scorer.ts';

/** The quickest way to the index under drawn weights. Values are m·n: on the common scale, and before it. */
export const scorerOf = (plan: Plan, normalised: Float64Array, treated: Float64Array): Scorer =>
  linearScorer(plan, normalised) ?? generalScorer(plan, normalised, treated);
