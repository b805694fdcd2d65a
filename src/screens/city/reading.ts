import { GRADE_SCALE_LIST } from '../../methods/grade/index.ts';
import { type IndicatorRow, type IndicatorRowGroup, stateOf } from './indicator-rows.ts';
import { peerScores } from './peers.ts';
import type { CityFacts } from './use-facts.ts';

/** An indicator with the city's place among its peers. */
export interface Standing {
  readonly row: IndicatorRow;
  /** Share of the other peers that lie below, ties by half; 0–1. */
  readonly percentile: number;
}

/** Strengths and gaps of a city, or why none are named. */
export type Reading =
  | { readonly at: 'thin'; readonly coverage: number | null; readonly threshold: number }
  | { readonly at: 'few'; readonly least: number }
  | { readonly at: 'read'; readonly strengths: readonly Standing[]; readonly gaps: readonly Standing[] };

/** Fewer other cities than this make no percentile. */
const LEAST_OTHERS = 5;
/** The outer quarters on either side. */
const QUARTER = 0.25;
const MOST_NAMED = 5;

/**
 * Indicators in which a city stands in the upper or lower quarter of its ranked peers, furthest first, at most five
 * on either side. Only observed values count, imputed ones are no strength. None where the weighted coverage is too
 * low for a grade, or there are too few peers.
 */
export function readingOf(
  { place, ranking, scores }: CityFacts,
  peers: ReadonlySet<string>,
  groups: readonly IndicatorRowGroup[],
): Reading {
  const { coverage = null } = ranking.find(r => r.city === place.city) ?? {};
  const threshold = GRADE_SCALE_LIST.find(s => s.id === place.method.grade.scale)?.leastCoverage ?? 0;
  if (coverage === null || coverage < threshold) return { at: 'thin', coverage, threshold };
  if (peers.size <= LEAST_OTHERS) return { at: 'few', least: LEAST_OTHERS + 1 };
  const byNode = peerScores(scores, peers);
  const standings = groups
    .flatMap(g => g.rows)
    .flatMap((row): readonly Standing[] => {
      const others = (byNode.get(row.indicator.code) ?? [])
        .filter(s => s.city !== place.city)
        .map(s => s.score);
      if (row.score === null || stateOf(row.cell) !== 'observed' || others.length < LEAST_OTHERS) return [];
      return [{ row, percentile: percentileOf(row.score, others) }];
    });
  const ascending = standings.toSorted((a, b) => a.percentile - b.percentile || toMedian(a) - toMedian(b));
  return {
    at: 'read',
    strengths: ascending
      .filter(s => s.percentile >= 1 - QUARTER)
      .reverse()
      .slice(0, MOST_NAMED),
    gaps: ascending.filter(s => s.percentile <= QUARTER).slice(0, MOST_NAMED),
  };
}

/** Share of values below a score, ties by half; 0–1. At least one value. */
export function percentileOf(score: number, others: readonly number[]): number {
  const below = others.filter(o => o < score).length;
  const equal = others.filter(o => o === score).length;
  return (below + equal / 2) / others.length;
}

const toMedian = ({ row }: Standing): number => (row.score ?? 0) - (row.median ?? 0);
