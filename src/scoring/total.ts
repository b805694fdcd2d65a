import type { Method, TotalStep } from '../core/method.ts';
import type { SectorResult, TotalRow } from '../core/result.ts';
import { gradeOf } from '../methods/grade/definition.ts';
import { placesOf } from '../methods/statistics/ranking.ts';
import { gradeScaleOf } from './grade.ts';
import { compare } from './units.ts';

/**
 * Each city's total over sectors, by year, then city. Score: arithmetic mean of the index under the sectors'
 * weights, renormalised over those the city has a score in; null where it has none. Coverage: the same mean of
 * coverage over all weighted sectors, one without data counting 0.
 */
export function totalRows(
  step: TotalStep,
  method: Method,
  sectors: readonly SectorResult[],
  isGraded: boolean,
): readonly TotalRow[] {
  const weighed = Object.entries(step.weights).filter(([, weight]) => weight > 0);
  const found = weighed.flatMap(([sector, weight]) => {
    const result = sectors.find(s => s.sector === sector);
    return result === undefined ? [] : [{ result, weight, units: unitsOf(result) }];
  });
  const wanted = weighed.reduce((sum, [, weight]) => sum + weight, 0);
  const years = [...new Set(found.flatMap(f => [...f.result.years]))].sort((a, b) => a - b);
  return years.flatMap(year => {
    const here = found.flatMap(f => [...f.result.cities].filter((_, unit) => f.result.years[unit] === year));
    const cities = [...new Set(here)].sort(compare);
    const sums = cities.map(city => sumOver(found, `${year} ${city}`));
    const scores = Float64Array.from(sums, ({ score }) => score);
    const places = new Float64Array(scores.length);
    placesOf(scores, method.rank.ties, places);
    return cities.map((city, i): TotalRow => {
      const score = Number.isNaN(scores[i]!) ? null : scores[i]!;
      const coverage = sums[i]!.covered / wanted;
      const grade = isGraded ? gradeOf(gradeScaleOf(method), score, coverage) : '';
      return { city, year, score, rank: score === null ? null : places[i]!, coverage, grade };
    });
  });
}

interface WeighedSector {
  readonly result: SectorResult;
  readonly weight: number;
  readonly units: ReadonlyMap<string, number>;
}

const unitsOf = ({ cities, years }: SectorResult): ReadonlyMap<string, number> =>
  new Map(cities.map((city, unit) => [`${years[unit]} ${city}`, unit]));

function sumOver(sectors: readonly WeighedSector[], key: string): { score: number; covered: number } {
  let sum = 0;
  let total = 0;
  let covered = 0;
  for (const { result, weight, units } of sectors) {
    const unit = units.get(key);
    if (unit === undefined) continue;
    const score = result.score[unit]!;
    const coverage = result.coverage[unit]!;
    if (!Number.isNaN(coverage)) covered += weight * coverage;
    if (Number.isNaN(score)) continue;
    sum += weight * score;
    total += weight;
  }
  return { score: sum / total, covered };
}
