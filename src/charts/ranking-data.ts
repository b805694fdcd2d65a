import type { ChartCity, GradeCut } from './props.ts';

/** Quantiles of a score over the uncertainty runs. */
export interface ScoreInterval {
  readonly p05: number;
  readonly p25: number;
  readonly p75: number;
  readonly p95: number;
}

/** A ranked city. The interval is drawn only where it was computed. */
export interface RankingDot extends ChartCity {
  readonly rank: number | null;
  readonly score: number;
  readonly grade: string;
  readonly isOwn: boolean;
  readonly interval?: ScoreInterval;
  /** Cities of equal number cannot be told apart; a rule is drawn where the number changes. */
  readonly tieGroup?: number;
}

/** Data of the dot ranking. */
export interface RankingDotsData {
  /** In the order of drawing. */
  readonly rows: readonly RankingDot[];
  /** Lower bounds of the grades; empty where the scale does not fit the scores. */
  readonly grades: readonly GradeCut[];
  /** Score of the dashed line; null for none. */
  readonly passAt: number | null;
}
