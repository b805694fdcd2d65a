import type { SectorUncertainty } from '../../core/uncertainty.ts';
import { compare } from '../../scoring/units.ts';
import { csvText, type Field } from './csv-text.ts';

const HEADER = ['city', 'sector', 'year', 'nominal_rank', 'mean', 'median', 'p05', 'p95', 'top10_share'];

/** Text of `uncertainty.csv`: ranks of every unit over the runs, by sector, year and city; of one year where one is given. */
export function uncertaintyCsv(sectors: readonly SectorUncertainty[], year: number | null = null): string {
  const ordered = [...sectors].sort((a, b) => compare(a.sector, b.sector));
  return csvText(HEADER, recordsOf(ordered, year));
}

function* recordsOf(
  sectors: readonly SectorUncertainty[],
  wanted: number | null,
): Iterable<readonly Field[]> {
  for (const { sector, cities, years, nominalRank, rank, top10Share } of sectors) {
    for (const [unit, city] of cities.entries()) {
      const year = years[unit]!;
      if (wanted !== null && year !== wanted) continue;
      const isRanked = !Number.isNaN(rank.mean[unit]!);
      yield [
        city,
        sector,
        year,
        nominalRank[unit]!,
        rank.mean[unit]!,
        rank.median[unit]!,
        rank.p05[unit]!,
        rank.p95[unit]!,
        isRanked ? top10Share[unit]! : null,
      ];
    }
  }
}
