import type { Issue } from './issue.ts';

/** State of a cell before any step. The position in this list is the number stored. */
export const CELL_STATUS = ['missing', 'observed', 'not-applicable'] as const;

/** What the steps did to a cell; bits, so that a cell can carry several. */
export const CELL_FLAG = {
  winsorised: 1,
  /** Its column was transformed by the second treatment. */
  transformed: 2,
  /** Clipped to a goalpost, target or reference cap. */
  clamped: 4,
  imputed: 8,
} as const;

/** A node of the tree as scored; indicators are level 1. */
export interface ResultNode {
  readonly code: string;
  /** Position of the parent in the list; −1 for the top. */
  readonly parent: number;
  readonly level: number;
  /** Position among the indicators; −1 for an aggregate. */
  readonly indicator: number;
}

/** Why a unit has no score. */
export type Exclusion =
  | { readonly reason: 'coverage'; readonly coverage: number; readonly threshold: number }
  | {
      readonly reason: 'pillar-coverage';
      readonly node: string;
      readonly coverage: number;
      readonly threshold: number;
    }
  | { readonly reason: 'non-zero'; readonly share: number; readonly threshold: number }
  | { readonly reason: 'no-score' };

/** What imputing, treating and normalising did to one indicator in one window. */
export interface ColumnReport {
  readonly indicator: string;
  /** null when the window is all years. */
  readonly year: number | null;
  readonly available: number;
  readonly imputed: number;
  readonly imputeMethod: string;
  /** Skewness and excess kurtosis before treatment; null where too few values. */
  readonly skew: number | null;
  readonly kurtosis: number | null;
  readonly skewAfter: number | null;
  readonly kurtosisAfter: number | null;
  readonly winsorised: number;
  /** Second treatment used, or null. */
  readonly transform: string | null;
  /** False when the column still failed after every step. */
  readonly passed: boolean;
  readonly clamped: number;
  readonly normaliseMethod: string;
  /** Two numbers of the normalisation: the statistics or posts used, in treated units; null where it has none. */
  readonly posts: readonly [number, number] | null;
}

/** Weights inside one window. One number a node, in the order of `nodes`. */
export interface WeightSet {
  /** null when the window is all years. */
  readonly year: number | null;
  /** Share inside the parent; sums to 1. The top node has 1. */
  readonly weight: Float64Array;
  /** Product of the shares up to the top. */
  readonly effective: Float64Array;
}

/**
 * Scores of one sector. n units, m indicators, k nodes (indicators included, highest level first).
 * Matrices are column after column: cell of indicator j and unit i stands at j·n+i; missing is NaN inside,
 * and becomes null or empty wherever it leaves these arrays.
 */
export interface SectorResult {
  readonly sector: string;
  readonly frameworkId: string;
  /** City code of each unit; units are ordered by year, then city. */
  readonly cities: readonly string[];
  readonly years: Int32Array;
  readonly indicators: readonly string[];
  readonly nodes: readonly ResultNode[];
  readonly raw: Float64Array;
  readonly denominated: Float64Array;
  readonly imputed: Float64Array;
  readonly treated: Float64Array;
  readonly normalised: Float64Array;
  /** Position in CELL_STATUS, m·n. */
  readonly status: Uint8Array;
  /** Bits of CELL_FLAG, m·n. */
  readonly flags: Uint8Array;
  /** Year an imputed value was carried from, 0 where it was not, m·n. */
  readonly imputedFrom: Int32Array;
  /** k·n. */
  readonly score: Float64Array;
  /** Place among the units of the same year, NaN = none; halves occur with average ties. k·n. */
  readonly rank: Float64Array;
  /** Weighted share of applicable indicators that were observed, 0–1, k·n; NaN where none applies. */
  readonly coverage: Float64Array;
  /** Unweighted share of applicable indicators that were observed, n. */
  readonly available: Float64Array;
  /** Grade of the index, empty where the scale does not fit the scores; n. */
  readonly grades: readonly string[];
  readonly exclusions: readonly (Exclusion | null)[];
  readonly weights: readonly WeightSet[];
  /**
   * Weight of each node in each unit, times its score the node's part of its parent's score; k·n. NaN except where
   * weights differ from unit to unit; absent where none do. `weights` has their means there.
   */
  readonly unitWeights?: Float64Array;
  readonly columns: readonly ColumnReport[];
}

/** A city's total over sectors in one year. */
export interface TotalRow {
  readonly city: string;
  readonly year: number;
  readonly score: number | null;
  readonly rank: number | null;
  readonly coverage: number;
  readonly grade: string;
}

export interface ScoreResult {
  readonly sectors: readonly SectorResult[];
  /** Empty when the method has no total. */
  readonly total: readonly TotalRow[];
  /** Code the total's node carries: the sectors' common top node, else `total`. */
  readonly totalNode: string;
  readonly totalLevel: number;
  readonly issues: readonly Issue[];
}
