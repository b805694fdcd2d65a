import type { ScoreResult, SectorResult } from '../core/result.ts';
import type { PlacedCity } from './moves.ts';

/** A city's place with its grade; empty where there is none. */
export interface GradedPlace extends PlacedCity {
  readonly grade: string;
}

/** The result of a sector, or null where it could not be scored. */
export const sectorOf = ({ sectors }: ScoreResult, sector: string | null): SectorResult | null =>
  sectors.find(s => s.sector === sector) ?? null;

/** Positions of the units of a year, in the order of the result. */
export const unitsOf = ({ years }: SectorResult, year: number): readonly number[] =>
  Array.from(years, (y, unit) => (y === year ? unit : -1)).filter(unit => unit >= 0);

/** Scores, ranks and grades of the index in one year, one a city, in the order of the result. */
export const rankingOf = (result: SectorResult, year: number): readonly GradedPlace[] =>
  unitsOf(result, year).map(unit => ({
    city: result.cities[unit]!,
    score: orNull(result.score[unit]!),
    rank: orNull(result.rank[unit]!),
    grade: result.grades[unit]!,
  }));

/** null where a number is missing. */
export const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
