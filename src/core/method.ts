/** Statistics over all years of a sector together, or over each year by itself. */
export type Window = 'pooled' | 'year';

/** A step may carry its own window; without one the method's counts. */
interface Step {
  readonly window?: Window;
}

export interface ScreenStep extends Step {
  /** Least share of applicable indicators that are observed, 0–1, unweighted. */
  readonly minCoverage: number;
  /** The same per pillar code. */
  readonly perPillar?: Readonly<Record<string, number>>;
  /** Least share of non-zero values among the observed, 0–1. */
  readonly minNonZero?: number;
}

export const IMPUTE_METHODS = [
  'none',
  'mean',
  'median',
  'group-mean',
  'group-median',
  'row',
  'nearest',
  'latest',
  'constant',
  'linear',
  'linear-constant',
] as const;
export type ImputeMethod = (typeof IMPUTE_METHODS)[number];

export interface ImputeChoice {
  readonly method: ImputeMethod;
  /** Name of the grouping: a column of `Type = Group`, `economy`, or a register tag. */
  readonly group?: string;
  readonly maxYears?: number;
  /** With `nearest`: units whose values are averaged. */
  readonly k?: number;
}
export interface ImputeStep extends ImputeChoice, Step {
  readonly overrides?: Readonly<Record<string, ImputeChoice>>;
}

export const TREAT_METHODS = ['none', 'winsorise'] as const;
export const TREAT_SECOND = ['none', 'log-ct', 'log-ct-plus', 'log-ct-orig', 'log-gii', 'box-cox'] as const;
export type TreatMethod = (typeof TREAT_METHODS)[number];
export type TreatSecond = (typeof TREAT_SECOND)[number];

export interface TreatChoice {
  readonly method: TreatMethod;
  readonly maxPoints?: number;
  readonly skew?: number;
  readonly kurtosis?: number;
  readonly then?: TreatSecond;
  readonly on?: 'original' | 'winsorised';
  readonly lambda?: number;
}
export interface TreatStep extends TreatChoice, Step {
  readonly overrides?: Readonly<Record<string, TreatChoice>>;
}

export const NORMALISE_METHODS = [
  'min-max',
  'z-score',
  'rank',
  'borda',
  'percentile-rank',
  'distance-to-max',
  'distance-to-target',
  'distance-to-reference',
  'goalposts',
  'scaled',
  'fraction-of-max',
  'efficacy',
] as const;
export type NormaliseMethod = (typeof NORMALISE_METHODS)[number];

export interface NormaliseChoice {
  readonly method: NormaliseMethod;
  readonly range?: readonly [number, number];
  readonly mean?: number;
  readonly sd?: number;
  /** City code of the reference. */
  readonly reference?: string;
  readonly cap?: boolean;
  readonly goalposts?: readonly [number, number];
  readonly scale?: number;
  /** What the worse goalpost, or with `efficacy` the worst value, gets. */
  readonly base?: number;
  readonly span?: number;
}
export interface NormaliseStep extends NormaliseChoice, Step {
  readonly overrides?: Readonly<Record<string, NormaliseChoice>>;
}

export const WEIGHT_METHODS = [
  'given',
  'equal',
  'entropy',
  'critic',
  'coefficient-of-variation',
  'standard-deviation',
  'pca',
  'pca-first',
  'ahp',
  'optimised',
  'benefit-of-doubt',
  'combined',
] as const;
export type WeightMethod = (typeof WEIGHT_METHODS)[number];

export interface WeightChoice {
  readonly method: WeightMethod;
  /** With `given`: weights by node or indicator code that replace the framework's. */
  readonly values?: Readonly<Record<string, number>>;
  /** With `entropy`: added before the logarithm. */
  readonly shift?: number;
  /** With `ahp`: one reciprocal matrix an expert, rows and columns in the order of the children. */
  readonly matrices?: readonly (readonly (readonly number[])[])[];
  /** With `optimised`: wanted shares of the correlations with the parent, by code; equal where left out. */
  readonly wanted?: Readonly<Record<string, number>>;
  /** With `benefit-of-doubt`: least and greatest share of a child in a unit's score, 0–1. */
  readonly shares?: readonly [number, number];
  /** With `combined`: the two sets of weights that are joined. */
  readonly of?: readonly [WeightChoice, WeightChoice];
  /** With `combined`: α·a + (1 − α)·b, or the normalised product. */
  readonly rule?: 'linear' | 'product';
  readonly alpha?: number;
}
export interface WeightStep extends WeightChoice, Step {
  /** Keys are the level of the children that are weighted. */
  readonly byLevel?: Readonly<Record<string, WeightChoice>>;
  /** Keys are the code of the parent whose children are weighted. */
  readonly byNode?: Readonly<Record<string, WeightChoice>>;
}

export const AGGREGATE_METHODS = [
  'arithmetic',
  'geometric',
  'harmonic',
  'generalised',
  'median',
  'copeland',
  'owa',
  'topsis',
  'penalised-mean',
] as const;
export type AggregateMethod = (typeof AGGREGATE_METHODS)[number];

export interface AggregateChoice {
  readonly method: AggregateMethod;
  /** Exponent of the generalised mean, not 0. */
  readonly p?: number;
  /** With `owa`: 0 = all weight on the worst child, 1 = on the best, 0.5 = the mean. */
  readonly orness?: number;
  /** With `penalised-mean`: whether unbalance lowers or raises the score. */
  readonly penalty?: 'down' | 'up';
}
export interface AggregateStep extends AggregateChoice, Step {
  /** Keys are the parent's level. */
  readonly byLevel?: Readonly<Record<string, AggregateChoice>>;
  readonly byNode?: Readonly<Record<string, AggregateChoice>>;
  /** Least share of the children's weight that must be available, 0–1; by parent's level where it is an object. */
  readonly minCoverage?: number | Readonly<Record<string, number>>;
}

export const TIES = ['min', 'dense', 'average'] as const;
export type Ties = (typeof TIES)[number];

export interface RankStep {
  readonly ties: Ties;
}

export const GRADE_SCALES = ['aaa-d', 'four-colour', 'five-star'] as const;
export type GradeScaleId = (typeof GRADE_SCALES)[number];

export interface GradeStep {
  readonly scale: GradeScaleId;
}

export interface TotalStep {
  readonly weights: Readonly<Record<string, number>>;
}

/** Choices for one step, of which a run draws one, each as likely as the others. They replace the step's own choice. */
export type Alternatives =
  | { readonly step: 'impute'; readonly options: readonly ImputeChoice[] }
  | { readonly step: 'treat'; readonly options: readonly TreatChoice[] }
  | { readonly step: 'normalise'; readonly options: readonly NormaliseChoice[] }
  | { readonly step: 'weight'; readonly options: readonly WeightChoice[] }
  | { readonly step: 'aggregate'; readonly options: readonly AggregateChoice[] };

/** Design of the sensitivity analysis. */
export interface SensitivityStep {
  /** Rows of each of the two sample matrices, N; N(d + 2) runs for d factors. */
  readonly runs: number;
  /** Resamples of the rows for the intervals. */
  readonly bootstrap: number;
}

/** What is drawn in the uncertainty runs of a method (contract §4). */
export interface UncertaintyStep {
  readonly runs: number;
  /** Whole number ≥ 0; the same seed gives the same results. */
  readonly seed: number;
  /** Relative half-width f of w·(1 + U(−f, f)) by level of what is weighed ("1" = indicators); levels left out stay. */
  readonly weightNoise: Readonly<Record<string, number>>;
  readonly alternatives: readonly Alternatives[];
  /**
   * Standard error of the raw values, normal noise: in the unit of the indicator, by code; or one share of the
   * standard deviation of each indicator, 0 = none.
   */
  readonly perIndicatorNoise: number | Readonly<Record<string, number>>;
  /** Whether a run leaves one indicator out, each as likely as the others and as none. */
  readonly leaveOneOut: boolean;
  readonly sensitivity: SensitivityStep | null;
}

/** The choices that turn observations into scores (contract §4), every step present. */
export interface Method {
  readonly schema: 'gsc-method/1';
  readonly window: Window;
  readonly screen: ScreenStep;
  readonly denominate: boolean;
  readonly impute: ImputeStep;
  readonly treat: TreatStep;
  readonly normalise: NormaliseStep;
  readonly weight: WeightStep;
  readonly aggregate: AggregateStep;
  readonly rank: RankStep;
  readonly grade: GradeStep;
  readonly total: TotalStep | null;
  /** What the uncertainty runs draw; null: none are made. */
  readonly uncertainty: UncertaintyStep | null;
}

/**
 * The method used where none is given: min–max, given weights, arithmetic mean.
 * A min–max range that nobody gave stays open: 0–100, or 1–100 where a mean needs values above 0.
 */
export const DEFAULT_METHOD: Method = {
  schema: 'gsc-method/1',
  window: 'pooled',
  screen: { minCoverage: 0 },
  denominate: true,
  impute: { method: 'none' },
  treat: { method: 'none' },
  normalise: { method: 'min-max' },
  weight: { method: 'given' },
  aggregate: { method: 'arithmetic', minCoverage: 0 },
  rank: { ties: 'min' },
  grade: { scale: 'aaa-d' },
  total: null,
  uncertainty: null,
};

/** What the uncertainty page proposes, and what a page without settings of its own runs: weights ± a quarter. */
export const DEFAULT_UNCERTAINTY: UncertaintyStep = {
  runs: 1000,
  seed: 1,
  weightNoise: { '1': 0.25, '2': 0.25, '3': 0.25 },
  alternatives: [],
  perIndicatorNoise: {},
  leaveOneOut: false,
  sensitivity: null,
};
