import { CELL_STATUS, type ScoreResult, type SectorResult } from '../../core/result.ts';
import { type CityMove, compareRankings, type PlacedCity } from '../moves.ts';

/** How the ranking of one sector and year differs between two results; cities whose place stays are left out. */
export interface RankingDifference {
  readonly sector: string;
  readonly year: number;
  /** Cities whose rank differs, the farthest moved first, then by code. */
  readonly moves: readonly CityMove[];
  /** Ranked only in the later result, by code. */
  readonly entered: readonly string[];
  /** Ranked only in the earlier result, by code. */
  readonly left: readonly string[];
  /** Cities ranked in both whose grade differs, by code. */
  readonly regraded: readonly { readonly city: string; readonly before: string; readonly after: string }[];
  /** Share of the applicable cells that are observed, 0–1; null where there is no such ranking. */
  readonly observed: { readonly before: number | null; readonly after: number | null };
}

/** The rankings that differ in anything but scores, in the order of the later result, then those that are gone. */
export function differingRankings(before: ScoreResult, after: ScoreResult): readonly RankingDifference[] {
  const earlier = rankingsOf(before);
  const later = rankingsOf(after);
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap(key => {
    const difference = differenceOf(earlier.get(key) ?? null, later.get(key) ?? null);
    return difference === null ? [] : [difference];
  });
}

interface Ranking {
  readonly sector: string;
  readonly year: number;
  readonly cities: readonly (PlacedCity & { readonly grade: string })[];
  readonly observed: number | null;
}

function differenceOf(before: Ranking | null, after: Ranking | null): RankingDifference | null {
  const named = after ?? before;
  if (named === null) return null;
  const { moves, entered, left } = compareRankings(before?.cities ?? [], after?.cities ?? []);
  const moved = moves.filter(m => m.gained !== 0);
  const grades = new Map(before?.cities.map(c => [c.city, c.grade]));
  const regraded = (after?.cities ?? []).flatMap(({ city, grade }) => {
    const was = grades.get(city);
    return was === undefined || was === grade || was === '' || grade === ''
      ? []
      : [{ city, before: was, after: grade }];
  });
  const observed = { before: before?.observed ?? null, after: after?.observed ?? null };
  const isSame = moved.length + entered.length + left.length + regraded.length === 0;
  if (isSame && observed.before === observed.after) return null;
  return { sector: named.sector, year: named.year, moves: moved, entered, left, regraded, observed };
}

function rankingsOf({ sectors }: ScoreResult): ReadonlyMap<string, Ranking> {
  const rankings = sectors.flatMap(sector => [...new Set(sector.years)].map(year => rankingOf(sector, year)));
  return new Map(rankings.map(r => [JSON.stringify([r.sector, r.year]), r]));
}

function rankingOf(result: SectorResult, year: number): Ranking {
  const { sector, cities, years, nodes, score, rank, grades, status, indicators } = result;
  const n = cities.length;
  const top = nodes.findIndex(node => node.parent < 0) * n;
  const units = [...years.keys()].filter(unit => years[unit] === year);
  let observed = 0;
  let applicable = 0;
  for (const unit of units) {
    for (let j = 0; j < indicators.length; j += 1) {
      const state = status[j * n + unit];
      if (state === OBSERVED) observed += 1;
      if (state !== NOT_APPLICABLE) applicable += 1;
    }
  }
  return {
    sector,
    year,
    cities: units.map(unit => ({
      city: cities[unit] ?? '',
      score: orNull(score[top + unit]),
      rank: orNull(rank[top + unit]),
      grade: grades[unit] ?? '',
    })),
    observed: applicable === 0 ? null : observed / applicable,
  };
}

const OBSERVED = CELL_STATUS.indexOf('observed');
const NOT_APPLICABLE = CELL_STATUS.indexOf('not-applicable');

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
