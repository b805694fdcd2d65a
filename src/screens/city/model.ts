import type { LocalName } from '../../core/name.ts';
import { obstaclesOf } from '../../scoring/obstacle.ts';
import { type IndicatorRow, type IndicatorRowGroup, indicatorRows } from './indicator-rows.ts';
import { medianOf, peerScores, rankedPeers } from './peers.ts';
import { type Reading, readingOf } from './reading.ts';
import { commonScale, scaleOf } from './scale.ts';
import { type TrendPoint, trendOf } from './trend.ts';
import type { CityFacts } from './use-facts.ts';
import { type WalkedNode, walkOf } from './walk.ts';

/** A child of the index: what the city has there, what its peers have, what it brings. */
export interface PillarRow {
  readonly code: string;
  readonly name: LocalName;
  readonly score: number | null;
  readonly median: number | null;
  /** Score less median. */
  readonly gap: number | null;
  /** Share of the index. */
  readonly weight: number | null;
  readonly points: number | null;
  /** Points the median would bring under the same weight. */
  readonly medianPoints: number | null;
  /** Scores of the other ranked peers. */
  readonly others: readonly number[];
}

/** What holds a city back, largest first. */
export interface ObstacleRow {
  readonly row: IndicatorRow;
  /** Share of all that is lacking, 0–1. */
  readonly degree: number;
}

/** A city's index in one sector. */
export interface SectorRow {
  readonly sector: string;
  readonly score: number | null;
  readonly rank: number | null;
  readonly count: number;
  readonly coverage: number | null;
  readonly grade: string;
}

/** Everything the screen says about a city. */
export interface CityModel {
  readonly facts: CityFacts;
  readonly nameOf: (code: string) => LocalName;
  /** Ranked cities of the peer group. */
  readonly peers: ReadonlySet<string>;
  readonly walk: ReadonlyMap<string, WalkedNode>;
  readonly score: number | null;
  /** Median index of the peers. */
  readonly median: number | null;
  readonly pillars: readonly PillarRow[];
  readonly groups: readonly IndicatorRowGroup[];
  readonly obstacles: readonly ObstacleRow[];
  readonly reading: Reading;
  readonly trend: readonly TrendPoint[];
  readonly sectors: readonly SectorRow[];
  /** Worst and best possible index; null where the method leaves it open. */
  readonly scale: readonly [number, number] | null;
}

const MOST_OBSTACLES = 6;

/** Everything the screen says about a city, from what is known of it. */
export function modelOf(facts: CityFacts): CityModel {
  const { place, ranking, scores } = facts;
  const { framework, city, top, method } = place;
  const names = new Map([...framework.nodes, ...framework.indicators].map(n => [n.code, n.name]));
  const nameOf = (code: string): LocalName => names.get(code) ?? { en: code, zh: code };
  const peers = rankedPeers(ranking, place.isPeer);
  const walk = walkOf(facts);
  const weights = new Map(
    [...walk].flatMap(([code, { weight }]) => (weight === null ? [] : [[code, weight]])),
  );
  const groups = indicatorRows(facts, peers, weights);
  const byNode = peerScores(scores, peers);
  const medianScore = (code: string) => medianOf((byNode.get(code) ?? []).map(s => s.score));
  const index = walk.get(top)?.node;
  return {
    facts,
    nameOf,
    peers,
    walk,
    score: index?.score ?? null,
    median: medianScore(top),
    pillars: (index?.children ?? []).map(({ node, score, points }) => {
      const median = medianScore(node);
      const weight = weights.get(node) ?? null;
      return {
        code: node,
        name: nameOf(node),
        score,
        median,
        gap: score === null || median === null ? null : score - median,
        weight,
        points,
        medianPoints: weight === null || median === null ? null : weight * median,
        others: (byNode.get(node) ?? []).filter(s => s.city !== city).map(s => s.score),
      };
    }),
    groups,
    obstacles: obstacleRows(facts, groups),
    reading: readingOf(facts, peers, groups),
    trend: trendOf(facts.index, city, place.years, place.isPeer),
    sectors: sectorRows(facts),
    scale: commonScale(
      method,
      groups.flatMap(g => g.rows.map(r => r.indicator.code)),
    ),
  };
}

/** Obstacle degrees of the indicators whose scale has an end, each on its own scale. */
function obstacleRows({ place }: CityFacts, groups: readonly IndicatorRowGroup[]): readonly ObstacleRow[] {
  const rows = groups.flatMap(g => g.rows).filter(r => r.score !== null && r.weight !== null);
  const scaled = rows.map(row => {
    const scale = scaleOf(place.method, row.indicator.code);
    const share =
      scale === null || row.score === null ? null : (row.score - scale[0]) / (scale[1] - scale[0]);
    return { indicator: row.indicator.code, effective: row.weight ?? 0, score: share };
  });
  return obstaclesOf(scaled, [0, 1])
    .flatMap(({ degree }, i): readonly ObstacleRow[] => {
      const row = rows[i];
      return row === undefined || degree === null || degree === 0 ? [] : [{ row, degree }];
    })
    .sort((a, b) => b.degree - a.degree)
    .slice(0, MOST_OBSTACLES);
}

/** The city's index in every sector, in the order of the data; sectors without the city are left out. */
function sectorRows({ place, sectors }: CityFacts): readonly SectorRow[] {
  return place.sectors.flatMap(sector => {
    const rows = sectors.filter(r => r.sector === sector);
    const own = rows.find(r => r.city === place.city);
    if (own === undefined) return [];
    const { score, rank, coverage, grade } = own;
    return [{ sector, score, rank, coverage, grade, count: rows.filter(r => r.rank !== null).length }];
  });
}
