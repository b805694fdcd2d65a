import type { ScoreRow, WeightRow } from '../../engine/port.ts';
import { type ExplainedNode, explainScore } from '../../scoring/explain.ts';
import { compareParts, type PartChange } from '../../scoring/moves.ts';
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
  const parts = compareParts(
    partsOf(
      facts,
      history.filter(s => s.year === before),
      weightsBefore,
    ),
    partsOf(
      facts,
      history.filter(s => s.year === place.year),
      weights,
    ),
  );
  return {
    from,
    to,
    change: from.score === null || to.score === null ? null : to.score - from.score,
    parts: parts.filter(p => p.change !== null && p.change !== 0),
  };
}

/** Points that every indicator brings to the index in one year. */
function partsOf(
  { place }: CityFacts,
  scores: readonly ScoreRow[],
  weights: readonly WeightRow[],
): ReadonlyMap<string, number | null> {
  const { framework, method } = place;
  const parts = new Map<string, number | null>();
  const visit = (node: ExplainedNode): void => {
    if (node.sum === null) parts.set(node.node, node.points);
    for (const child of node.children) visit(child);
  };
  const top = explainScore({ framework, method, scores, weights, cells: [] });
  if (top !== null) visit(top);
  return parts;
}

/** How the index ran over the years: compound growth a year, and the slope of the least-squares line. */
export function runOf(trend: readonly TrendPoint[]): { growth: number | null; slope: number | null } {
  const series = trend.map(({ year, score }) => ({ year, value: score }));
  return { growth: growthRate(series), slope: trendLine(series)?.slope ?? null };
}
