import type { ScoreResult, SectorResult, TotalRow } from '../../core/result.ts';
import { compare } from '../../scoring/units.ts';
import { windowsOf } from '../../scoring/windows.ts';
import { csvText, type Field } from './csv-text.ts';

const HEADER = ['city', 'sector', 'year', 'node', 'level', 'score', 'rank', 'coverage', 'grade'];

/** Text of `scores.csv`: every node of every unit, and the totals as sector `total`. */
export function scoresCsv(result: ScoreResult): string {
  const blocks = [
    ...result.sectors.map(sector => ({ sector: sector.sector, records: () => sectorRecords(sector) })),
    { sector: 'total', records: () => totalRecords(result) },
  ].sort((a, b) => compare(a.sector, b.sector));
  return csvText(HEADER, chained(blocks.map(block => block.records)));
}

function* chained(parts: readonly (() => Iterable<readonly Field[]>)[]): Iterable<readonly Field[]> {
  for (const part of parts) yield* part();
}

function* sectorRecords(result: SectorResult): Iterable<readonly Field[]> {
  const { sector, cities, years, nodes, score, rank, coverage, grades } = result;
  const n = cities.length;
  for (const { start, end } of windowsOf(years, 'year')) {
    for (const [at, node] of nodes.entries()) {
      for (let unit = start; unit < end; unit++) {
        const cell = at * n + unit;
        const grade = node.parent < 0 ? grades[unit]! : '';
        yield [
          cities[unit]!,
          sector,
          years[unit]!,
          node.code,
          node.level,
          score[cell]!,
          rank[cell]!,
          coverage[cell]!,
          grade,
        ];
      }
    }
  }
}

const totalRecords = ({ total, totalNode, totalLevel }: ScoreResult): readonly (readonly Field[])[] =>
  total.map(({ city, year, score, rank, coverage, grade }: TotalRow) => [
    city,
    'total',
    year,
    totalNode,
    totalLevel,
    score,
    rank,
    coverage,
    grade,
  ]);
