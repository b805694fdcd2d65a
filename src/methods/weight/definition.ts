import type { Issue } from '../../core/issue.ts';
import type { WeightChoice, WeightMethod } from '../../core/method.ts';
import type { MethodDefinition } from '../definition.ts';

/** The children of one parent in one window. */
export interface WeighedChildren {
  /** Scores, more is better, one array a child, one value a unit; NaN = missing. */
  readonly scores: readonly Float64Array[];
  /** Weights of framework and method file, not normalised. */
  readonly given: readonly number[];
  /** Codes of the children, for choices that name some. */
  readonly codes?: readonly string[];
}

/** Weights that differ from unit to unit. */
export interface UnitWeights {
  /** One array a child, one weight ≥ 0 a unit: a unit's Σ w·x is its score, 0–1. NaN where it has none. */
  readonly weights: readonly Float64Array[];
  /** Positions of units for which no weights exist. */
  readonly failed: readonly number[];
}

export interface WeightDefinition extends MethodDefinition<WeightMethod> {
  /** Whether the weights follow from the scores. */
  readonly readsScores: boolean;
  /** One weight ≥ 0 a child, not yet normalised; a flat or empty child gets 0 where scores are read. */
  readonly weigh: (children: WeighedChildren, choice: WeightChoice) => readonly number[];
  /** Weights of each unit by itself; such weights need the arithmetic mean and scores ≥ 0. */
  readonly weighUnits?: (children: WeighedChildren, choice: WeightChoice) => UnitWeights;
  /** What is wrong with a choice for a node's children of these codes; paths are relative to the choice. */
  readonly check?: (choice: WeightChoice, codes: readonly string[], node: string) => readonly Issue[];
  /** What the scores lack for the weights to mean something. */
  readonly warn?: (children: WeighedChildren, choice: WeightChoice) => readonly Issue[];
}
