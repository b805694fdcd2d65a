/** What the audit measures correlation by. */
export const CORRELATION_MEASURES = ['pearson', 'spearman', 'kendall'] as const;
export type CorrelationMeasure = (typeof CORRELATION_MEASURES)[number];

/** Shape of one indicator before and after treatment. Numbers are null where too few values are available. */
export interface ColumnAudit {
  readonly indicator: string;
  readonly available: number;
  readonly missing: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  readonly sd: number | null;
  readonly skew: number | null;
  readonly kurtosis: number | null;
  readonly skewAfter: number | null;
  readonly kurtosisAfter: number | null;
  /** Values beyond 1.5 interquartile ranges from the quartiles. */
  readonly outliers: number;
  /** Cells set by treatment. */
  readonly treated: number;
  readonly transform: string | null;
  /** Values of the units before and after treatment, in the order of the units; null = missing. */
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
}

/** Correlations of m columns, pairwise complete; m·m, row after row, NaN where none. */
export interface CorrelationTable {
  readonly measure: CorrelationMeasure;
  readonly codes: readonly string[];
  readonly r: Float64Array;
  /** Two-sided p-value. */
  readonly p: Float64Array;
  /** Pairs available. */
  readonly n: Int32Array;
}

/** A pair of indicators inside one group that says the same (r > 0.9) or pulls apart (r < −0.4). */
export interface PairFlag {
  readonly kind: 'collinear' | 'negative';
  /** Code of the common parent; null for a pair across pillars. */
  readonly node: string | null;
  readonly a: string;
  readonly b: string;
  readonly r: number;
}

/** How the children of one node hang together. Numbers are null where the data do not carry them. */
export interface GroupAudit {
  readonly node: string;
  readonly members: readonly string[];
  /** Between members that are aggregates, one table a measure; empty where they are indicators, which the audit's own hold. */
  readonly correlations: readonly CorrelationTable[];
  readonly alpha: number | null;
  readonly alphaIfDropped: readonly (number | null)[];
  readonly kmo: number | null;
  readonly kmoByMember: readonly (number | null)[];
  readonly bartlett: { readonly chiSquare: number; readonly df: number; readonly p: number } | null;
  readonly vif: readonly (number | null)[];
  readonly pca: {
    /** Descending, of the correlations of the members with spread; the shares explained sum to 1. */
    readonly eigenvalues: readonly number[];
    readonly explained: readonly number[];
    /**
     * Correlation of each member with each component: one row a member, one column a component; null for a flat or
     * empty member. The largest loading of a component is positive.
     */
    readonly loadings: readonly (readonly (number | null)[])[];
    /** Components with an eigenvalue above 1, at least one. */
    readonly retained: number;
  } | null;
}

/** Weight of a node: as given, as it counts in the index, and as it moves it. 0–1. */
export interface WeightAudit {
  readonly node: string;
  readonly level: number;
  readonly nominal: number;
  readonly effective: number;
  /** Squared correlation with the index, as a share of the sum over the siblings' level; null where there is none. */
  readonly realised: number | null;
}

/** What happens to the ranking when one indicator or pillar weighs nothing. */
export interface Removal {
  readonly node: string;
  readonly level: number;
  readonly meanShift: number;
  readonly maxShift: number;
  /** City that moves furthest. */
  readonly city: string;
  readonly changesTop: boolean;
}

/** Audit of one sector in one window: one year, or all years together. */
export interface SectorAudit {
  readonly sector: string;
  /** null: all years. */
  readonly year: number | null;
  readonly cities: readonly string[];
  readonly columns: readonly ColumnAudit[];
  /** Normalised values, so that more is better; one table a measure. */
  readonly correlations: readonly CorrelationTable[];
  readonly flags: readonly PairFlag[];
  readonly groups: readonly GroupAudit[];
  readonly denominators: readonly {
    readonly indicator: string;
    readonly denominator: string;
    readonly r: number;
    readonly p: number;
  }[];
  readonly weights: readonly WeightAudit[];
  readonly removals: readonly Removal[];
}

/** One line of `audit.csv` (contract §5). */
export interface AuditRow {
  readonly measure: string;
  /** `pillar:P1`, `indicator:i1`, `sector:building`, … */
  readonly scope: string;
  readonly a: string;
  readonly b: string;
  readonly value: number | null;
}
