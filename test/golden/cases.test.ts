// Source of the expectations: /work/shared/golden (COINr 1.1.14), see its README.
import { expect, it } from 'vitest';
import { parseMethod } from '../../src/core/method-schema.ts';
import type { SectorResult } from '../../src/core/result.ts';
import { scoreDataset } from '../../src/scoring/score.ts';
import { csvRows, numberOrNaN } from '../support/csv.ts';
import { readPeerData, readPeerFramework } from '../support/peer-form.ts';
import { describeShared, readShared } from '../support/shared.ts';

interface GoldenCase {
  readonly id: string;
  readonly file: string;
  readonly stage: 'denominated' | 'imputed' | 'treated' | 'normalised' | 'scores';
  readonly data: string;
  readonly framework: string;
  readonly method: unknown;
}

/** Greatest difference from the expected value, relative to its size where that exceeds 1. */
const TOLERANCE = 1e-9;

describeShared('golden cases', 'golden', () => {
  const cases = JSON.parse(readShared('golden', 'cases.json')) as GoldenCase[];

  it('are twenty-two', () => {
    expect(cases).toHaveLength(22);
  });

  it.each(cases)('$id agrees in every value and rank', ({ file, stage, data, framework, method }) => {
    const tree = readPeerFramework(readShared('golden', framework));
    const parsed = parseMethod(method);
    expect(parsed.issues).toEqual([]);
    const result = scoreDataset(readPeerData(readShared('golden', data), tree), [tree], parsed.method!);
    expect(result.issues.filter(i => i.severity === 'error')).toEqual([]);
    const [sector] = result.sectors;
    const rows = csvRows(readShared('golden', file));
    const differences = rows.flatMap(row => differencesIn(sector!, stage, row));
    expect(differences).toEqual([]);
    expect(rows).toHaveLength(sector!.cities.length);
  });
});

function differencesIn(
  sector: SectorResult,
  stage: GoldenCase['stage'],
  row: Record<string, string>,
): string[] {
  const n = sector.cities.length;
  const unit = sector.cities.findIndex(
    (city, i) => city === row.uCode && (row.Time === undefined || Number(row.Time) === sector.years[i]),
  );
  return Object.entries(row).flatMap(([column, text]) => {
    if (column === 'uCode' || column === 'Time') return [];
    const expected = numberOrNaN(text);
    const found = stageValue(sector, stage, column, unit, n);
    const isSame =
      (Number.isNaN(found) && Number.isNaN(expected)) ||
      Math.abs(found - expected) <= TOLERANCE * Math.max(1e-3, Math.abs(expected));
    return isSame ? [] : [`${row.uCode} ${row.Time ?? ''} ${column}: ${found}, expected ${expected}`];
  });
}

function stageValue(
  sector: SectorResult,
  stage: GoldenCase['stage'],
  column: string,
  unit: number,
  n: number,
): number {
  if (column === 'Rank') return sector.rank[unit]!;
  if (stage === 'scores')
    return sector.score[sector.nodes.findIndex(node => node.code === column) * n + unit]!;
  return sector[stage][sector.indicators.indexOf(column) * n + unit]!;
}
