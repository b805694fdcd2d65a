import type { SectorUncertainty } from '../../core/uncertainty.ts';
import type { ScoreRow } from '../../engine/port.ts';
import { medianOf } from './peers.ts';

/** A city's index in one year beside the median of the ranked peers of that year. */
export interface TrendPoint {
  readonly year: number;
  readonly score: number | null;
  readonly rank: number | null;
  readonly median: number | null;
  /** Scores that nine runs of ten lie between; left out where no runs are made. */
  readonly interval?: readonly [number, number];
}

/**
 * Index of a city over the years of a sector, one point a year, ascending. The medians are taken over the
 * peers ranked in that year; years without any are null.
 */
export function trendOf(
  index: readonly ScoreRow[],
  city: string,
  years: readonly number[],
  isPeer: (city: string) => boolean,
): readonly TrendPoint[] {
  return years.map(year => {
    const rows = index.filter(r => r.year === year);
    const own = rows.find(r => r.city === city);
    return {
      year,
      score: own?.score ?? null,
      rank: own?.rank ?? null,
      median: medianOf(rows.filter(r => r.rank !== null && isPeer(r.city)).map(r => r.score)),
    };
  });
}

/** The trend with the 90 % intervals of the city's scores, for the years that the runs know. */
export const withIntervals = (
  trend: readonly TrendPoint[],
  runs: SectorUncertainty | null,
  city: string,
): readonly TrendPoint[] =>
  runs === null
    ? trend
    : trend.map(point => {
        const unit = runs.cities.findIndex((code, i) => code === city && runs.years[i] === point.year);
        const [low, high] = [runs.score.p05[unit], runs.score.p95[unit]];
        if (low === undefined || high === undefined || Number.isNaN(low + high)) return point;
        return { ...point, interval: [low, high] };
      });

/** First and last ranked year of a trend, where there are two; what a finding about it speaks of. */
export function spanOf(points: readonly TrendPoint[]): {
  readonly from: TrendPoint & { readonly rank: number };
  readonly to: TrendPoint & { readonly rank: number };
} | null {
  const ranked = points.filter((p): p is TrendPoint & { rank: number } => p.rank !== null);
  const [from] = ranked;
  const to = ranked.at(-1);
  return from === undefined || to === undefined || from === to ? null : { from, to };
}
