import type { WeightRow } from '../../engine/port.ts';
import { compareParts, type PartChange } from '../../scoring/moves.ts';
import { partsOf } from '../../scoring/parts-of.ts';
import { growthRate, trendLine } from '../../scoring/trend.ts';
import type { TrendPoint } from './trend.ts';
import type { CityFacts } from './use-facts.ts';

/** What moved a city's score between two years under one method. */
export interface WhyMoved {
  readonly from: TrendPoint;
  readonly to: TrendPoint;
  /** Points of the index; null where either year has none. */
  readonly change: number | null;
  /** By indicator, largest first; those that changed nothing are left out. Empty where the method has no parts. */
  readonly parts: readonly PartChange[];
}

/** The year before the one shown, in which the city has a score too; null where there is none. */
export const yearBefore = (trend: readonly TrendPoint[], year: number): number | null =>
  trend.filter(p => p.year < year && p.score !== null).at(-1)?.year ?? null;

/** Differences of the indicators' contributions to the index; they sum to the change of the score. */
export function whyMoved(
  facts: CityFacts,
  trend: readonly TrendPoint[],
  before: number,
  weightsBefore: readonly WeightRow[],
): WhyMoved | null {
  const { place, history, weights } = facts;
  const from = trend.find(p => p.year === before);
  const to = trend.find(p => p.year === place.year);
  if (from === undefined || to === undefined) return null;
  const { framework, method } = place;
  const partsIn = (year: number, ofYear: readonly WeightRow[]): ReturnType<typeof partsOf> =>
    partsOf({ framework, method, scores: history.filter(s => s.year === year), weights: ofYear });
  const parts = compareParts(partsIn(before, weightsBefore), partsIn(place.year, weights));
  return {
    from,
    to,
    change: from.score === null || to.score === null ? null : to.score - from.score,
    parts: parts.filter(p => p.change !== null && p.change !== 0),
  };
}

/** How the index ran over the years: compound growth a year, and the slope of the least-squares line. */
export function runOf(trend: readonly TrendPoint[]): { growth: number | null; slope: number | null } {
  const series = trend.map(({ year, score }) => ({ year, value: score }));
  return { growth: growthRate(series), slope: trendLine(series)?.slope ?? null };
}
