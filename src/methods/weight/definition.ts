import type { WeightChoice, WeightMethod } from '../../core/method.ts';
import type { MethodDefinition } from '../definition.ts';

/** The children of one parent in one window. */
export interface WeighedChildren {
  /** Scores, more is better, one array a child, one value a unit; NaN = missing. */
  readonly scores: readonly Float64Array[];
  /** Weights of framework and method file, not normalised. */
  readonly given: readonly number[];
}

export interface WeightDefinition extends MethodDefinition<WeightMethod> {
  /** Whether the weights follow from the scores. */
  readonly readsScores: boolean;
  /** One weight ≥ 0 a child, not yet normalised; a flat or empty child gets 0 where scores are read. */
  readonly weigh: (children: WeighedChildren, choice: WeightChoice) => readonly number[];
}
