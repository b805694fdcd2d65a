/** Statistics of one quantity of every unit over the runs, n each; NaN where the unit has none. Quantiles of type 7. */
export interface RunStatistics {
  readonly mean: Float64Array;
  readonly p05: Float64Array;
  readonly p25: Float64Array;
  readonly median: Float64Array;
  readonly p75: Float64Array;
  readonly p95: Float64Array;
}

/** How sure the ranks of one sector are. n units, in the order of its SectorResult (year, then city). */
export interface SectorUncertainty {
  readonly sector: string;
  readonly cities: readonly string[];
  readonly years: Int32Array;
  /** Runs that gave ranks. */
  readonly runs: number;
  readonly seed: number;
  /** Rank under the method as it stands, NaN = not ranked. */
  readonly nominalRank: Float64Array;
  readonly rank: RunStatistics;
  readonly score: RunStatistics;
  /** Share of runs in which the unit is among the first ten of its year, 0–1. */
  readonly top10Share: Float64Array;
  /**
   * Number of the unit's tie group inside its year, 1 = the one that leads, 0 = not ranked: consecutive units,
   * by nominal rank, whose order with the group's first changes in more than one run of ten.
   */
  readonly tieGroup: Int32Array;
  /** Rank of every unit in every run, unit after unit: n·runs; 0 = not ranked. */
  readonly ranks: Float32Array;
  /** How far the rank quantiles still moved over the last quarter of the runs: greatest change, in places, by run count. */
  readonly convergence: readonly { readonly runs: number; readonly change: number }[];
}

/** First-order and total effect of one factor on the mean shift of ranks, with 90 % bootstrap bounds. */
export interface FactorEffect {
  /** `weights:1`, `normalise`, `treat`, `noise`, `leave-one-out`, … */
  readonly factor: string;
  readonly firstOrder: number;
  readonly firstLow: number;
  readonly firstHigh: number;
  readonly total: number;
  readonly totalLow: number;
  readonly totalHigh: number;
}

/** How far one weight may move, down and up, before ranks change; shares inside the parent, null = never. */
export interface WeightStability {
  readonly node: string;
  readonly weight: number;
  readonly anyLow: number | null;
  readonly anyHigh: number | null;
  readonly topLow: number | null;
  readonly topHigh: number | null;
}

/** Which assumption moves the ranks most, and how sure that is. */
export interface LeadingFactor extends FactorEffect {
  /** Factors whose total effect reaches into its interval, greatest first; none: it clearly leads. */
  readonly rivals: readonly string[];
  /** How many other factors were varied. */
  readonly others: number;
}

/** Effects of the varied assumptions on the ranks of one sector, or of several together. */
export interface Sensitivity {
  readonly sectors: readonly string[];
  /** N: rows of each of the two sample matrices. */
  readonly rows: number;
  /** N(d + 2). */
  readonly runs: number;
  readonly seed: number;
  /** One a factor; none where nothing is varied. */
  readonly effects: readonly FactorEffect[];
}
