import type { ScoreResult, SectorResult } from '../core/result.ts';

/** Which part of a result is wanted; null means all. */
export interface Selection {
  readonly sector: string | null;
  readonly year: number | null;
}

/** The wanted sector and year of a result, every number as it was: statistics, ranks and weights still rest on all. */
export function selectResult(result: ScoreResult, { sector, year }: Selection): ScoreResult {
  const isWanted = (name: string): boolean => sector === null || sector === name;
  return {
    ...result,
    sectors: result.sectors
      .filter(s => isWanted(s.sector))
      .map(s => (year === null ? s : selectYear(s, year)))
      .filter(s => s.cities.length > 0),
    total: isWanted('total') ? result.total.filter(row => year === null || row.year === year) : [],
  };
}

/** Whether any unit or total has an index score. */
export const hasScores = ({ sectors, total }: ScoreResult): boolean =>
  total.some(row => row.score !== null) || sectors.some(s => s.exclusions.some(e => e === null));

function selectYear(result: SectorResult, year: number): SectorResult {
  const units = Array.from(result.years.keys()).filter(unit => result.years[unit] === year);
  const n = result.cities.length;
  const pick = <T>(list: readonly T[]): T[] => units.flatMap(unit => list.slice(unit, unit + 1));
  /** The wanted units of a matrix that stands column after column. */
  const rows = <A extends Float64Array | Int32Array | Uint8Array>(matrix: A): A => {
    const columns = n === 0 ? 0 : matrix.length / n;
    const picked = matrix.slice(0, columns * units.length) as A;
    for (let j = 0; j < columns; j += 1) {
      for (const [i, unit] of units.entries()) picked[j * units.length + i] = matrix[j * n + unit]!;
    }
    return picked;
  };
  return {
    ...result,
    cities: pick(result.cities),
    years: rows(result.years),
    raw: rows(result.raw),
    denominated: rows(result.denominated),
    imputed: rows(result.imputed),
    treated: rows(result.treated),
    normalised: rows(result.normalised),
    status: rows(result.status),
    flags: rows(result.flags),
    imputedFrom: rows(result.imputedFrom),
    score: rows(result.score),
    rank: rows(result.rank),
    coverage: rows(result.coverage),
    available: rows(result.available),
    grades: pick(result.grades),
    exclusions: pick(result.exclusions),
  };
}
