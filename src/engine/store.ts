import type { Exclusion, ScoreResult, SectorResult } from '../core/result.ts';
import { type Column, float64, int32, optionalFloat64, text, uint8 } from './arrow.ts';
import type { Connection } from './connection.ts';
import type { ResultSlot } from './port.ts';
import { createResult } from './schema.ts';
import { replaceWhole } from './transaction.ts';

type Columns = Readonly<Record<string, Column>>;

/** Replaces the results of a slot; on failure the old ones stay. */
export async function storeResult(
  connection: Connection,
  result: ScoreResult,
  slot: ResultSlot,
): Promise<void> {
  await replaceWhole(connection, slot, createResult(slot), {
    sector: sectorColumns(result),
    node: nodeColumns(result),
    unit: unitColumns(result),
    score: scoreColumns(result),
    cell: cellColumns(result.sectors),
    weight: weightColumns(result.sectors),
    treatment: treatmentColumns(result.sectors),
  });
}

/** The total over sectors is kept as one more sector, with one node and no cells. */
const TOTAL_SECTOR = 'total';

function sectorColumns({ sectors, total }: ScoreResult): Columns {
  const codes = sectors.map(s => s.sector).concat(total.length === 0 ? [] : [TOTAL_SECTOR]);
  return { sector: int32(Int32Array.from(codes, (_, i) => i)), code: text(codes) };
}

function nodeColumns({ sectors, total, totalNode, totalLevel }: ScoreResult): Columns {
  const nodes = sectors.flatMap((s, sector) =>
    s.nodes.map((node, position) => ({ ...node, sector, position })),
  );
  if (total.length > 0) {
    nodes.push({
      code: totalNode,
      parent: -1,
      level: totalLevel,
      indicator: -1,
      sector: sectors.length,
      position: 0,
    });
  }
  return {
    sector: int32(Int32Array.from(nodes, n => n.sector)),
    node: int32(Int32Array.from(nodes, n => n.position)),
    code: text(nodes.map(n => n.code)),
    parent: int32(Int32Array.from(nodes, n => n.parent)),
    level: int32(Int32Array.from(nodes, n => n.level)),
    indicator: int32(Int32Array.from(nodes, n => n.indicator)),
  };
}

function unitColumns({ sectors, total }: ScoreResult): Columns {
  const units = sectors.flatMap((s, sector) =>
    s.cities.map((city, unit) => ({
      sector,
      unit,
      city,
      year: s.years[unit] ?? 0,
      grade: s.grades[unit] ?? '',
      ...reasonOf(s.exclusions[unit] ?? null),
    })),
  );
  total.forEach(({ city, year, grade }, unit) => {
    units.push({ sector: sectors.length, unit, city, year, grade, ...reasonOf(null) });
  });
  return {
    sector: int32(Int32Array.from(units, u => u.sector)),
    unit: int32(Int32Array.from(units, u => u.unit)),
    city: text(units.map(u => u.city)),
    year: int32(Int32Array.from(units, u => u.year)),
    grade: text(units.map(u => u.grade)),
    reason: text(units.map(u => u.reason)),
    reason_node: text(units.map(u => u.node)),
    reason_share: optionalFloat64(units.map(u => u.share)),
    threshold: optionalFloat64(units.map(u => u.threshold)),
  };
}

interface Reason {
  readonly reason: Exclusion['reason'] | null;
  readonly node: string | null;
  readonly share: number | null;
  readonly threshold: number | null;
}

function reasonOf(exclusion: Exclusion | null): Reason {
  const none = { node: null, share: null, threshold: null };
  switch (exclusion?.reason) {
    case undefined:
      return { ...none, reason: null };
    case 'no-score':
      return { ...none, reason: 'no-score' };
    case 'non-zero':
      return { ...none, reason: 'non-zero', share: exclusion.share, threshold: exclusion.threshold };
    case 'coverage':
      return { ...none, reason: 'coverage', share: exclusion.coverage, threshold: exclusion.threshold };
    case 'pillar-coverage': {
      const { node, coverage, threshold } = exclusion;
      return { reason: 'pillar-coverage', node, share: coverage, threshold };
    }
  }
}

function scoreColumns({ sectors, total }: ScoreResult): Columns {
  const ofTotal = (value: (row: ScoreResult['total'][number]) => number | null): Float64Array =>
    Float64Array.from(total, row => value(row) ?? Number.NaN);
  const keys = matrixKeys([
    ...sectors.map(s => ({ rows: s.nodes.length, units: s.cities.length })),
    { rows: 1, units: total.length },
  ]);
  return {
    sector: int32(keys.sector),
    node: int32(keys.row),
    unit: int32(keys.unit),
    score: float64(floats([...sectors.map(s => s.score), ofTotal(t => t.score)])),
    rank: float64(floats([...sectors.map(s => s.rank), ofTotal(t => t.rank)])),
    coverage: float64(floats([...sectors.map(s => s.coverage), ofTotal(t => t.coverage)])),
    unit_weight: float64(
      floats([...sectors.map(s => s.unitWeights ?? s.score.slice().fill(Number.NaN)), ofTotal(() => null)]),
    ),
  };
}

function cellColumns(sectors: readonly SectorResult[]): Columns {
  const keys = matrixKeys(sectors.map(s => ({ rows: s.indicators.length, units: s.cities.length })));
  return {
    sector: int32(keys.sector),
    indicator: int32(keys.row),
    unit: int32(keys.unit),
    raw: float64(floats(sectors.map(s => s.raw))),
    denominated: float64(floats(sectors.map(s => s.denominated))),
    imputed: float64(floats(sectors.map(s => s.imputed))),
    treated: float64(floats(sectors.map(s => s.treated))),
    normalised: float64(floats(sectors.map(s => s.normalised))),
    status: uint8(bytes(sectors.map(s => s.status))),
    flags: uint8(bytes(sectors.map(s => s.flags))),
    imputed_from: int32(integers(sectors.map(s => s.imputedFrom))),
  };
}

function weightColumns(sectors: readonly SectorResult[]): Columns {
  const sets = sectors.flatMap((s, sector) => s.weights.map(set => ({ ...set, sector })));
  const lines = sets.flatMap(set =>
    Array.from(set.weight, (_, node) => ({ sector: set.sector, year: set.year, node })),
  );
  return {
    sector: int32(Int32Array.from(lines, l => l.sector)),
    window_year: optionalFloat64(lines.map(l => l.year)),
    node: int32(Int32Array.from(lines, l => l.node)),
    weight: float64(floats(sets.map(set => set.weight))),
    effective: float64(floats(sets.map(set => set.effective))),
  };
}

function treatmentColumns(sectors: readonly SectorResult[]): Columns {
  const reports = sectors.flatMap((s, sector) => s.columns.map(report => ({ ...report, sector })));
  return {
    sector: int32(Int32Array.from(reports, r => r.sector)),
    window_year: optionalFloat64(reports.map(r => r.year)),
    indicator: text(reports.map(r => r.indicator)),
    impute_method: text(reports.map(r => r.imputeMethod)),
  };
}

/** The keys of matrices laid one after the other, each column after column: one entry a cell. */
function matrixKeys(shapes: readonly { readonly rows: number; readonly units: number }[]) {
  const length = shapes.reduce((sum, { rows, units }) => sum + rows * units, 0);
  const keys = { sector: new Int32Array(length), row: new Int32Array(length), unit: new Int32Array(length) };
  let at = 0;
  shapes.forEach(({ rows, units }, sector) => {
    for (let row = 0; row < rows; row++) {
      for (let unit = 0; unit < units; unit++, at++) {
        keys.sector[at] = sector;
        keys.row[at] = row;
        keys.unit[at] = unit;
      }
    }
  });
  return keys;
}

const lengthOf = (arrays: readonly { readonly length: number }[]): number =>
  arrays.reduce((sum, a) => sum + a.length, 0);

const floats = (arrays: readonly Float64Array[]): Float64Array =>
  filled(new Float64Array(lengthOf(arrays)), arrays);
const integers = (arrays: readonly Int32Array[]): Int32Array =>
  filled(new Int32Array(lengthOf(arrays)), arrays);
const bytes = (arrays: readonly Uint8Array[]): Uint8Array => filled(new Uint8Array(lengthOf(arrays)), arrays);

function filled<T extends { set(values: ArrayLike<number>, at: number): void }>(
  whole: T,
  arrays: readonly ArrayLike<number>[],
): T {
  let at = 0;
  for (const array of arrays) {
    whole.set(array, at);
    at += array.length;
  }
  return whole;
}
