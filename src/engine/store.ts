import type { Exclusion, ScoreResult, SectorResult } from '../core/result.ts';
import { float64, int32, optionalFloat64, text, uint8 } from './arrow.ts';
import type { Connection } from './connection.ts';
import type { ResultSlot } from './port.ts';
import { MISSING, NOT_APPLICABLE, OBSERVED } from './questions/status.ts';
import { createResult } from './schema.ts';
import { type Columns, type Piece, replaceWhole, stretches } from './transaction.ts';

/** Replaces the results of a slot, all but the details of its indicators; on failure the old ones stay. */
export async function storeResult(
  connection: Connection,
  result: ScoreResult,
  slot: ResultSlot,
): Promise<void> {
  await replaceWhole(connection, slot, createResult(slot), {
    sector: [sectorColumns(result)],
    node: [nodeColumns(result)],
    unit: [unitColumns(result)],
    score: [...shownScores(result), totalScores(result)],
    absent: absentPieces(result.sectors),
    weight: [weightColumns(result.sectors)],
    treatment: [treatmentColumns(result.sectors)],
  });
}

/** Scores and cells of indicators: most of a large result, and no part of a ranking. */
export function* detailPieces({ sectors }: ScoreResult): Generator<Piece> {
  for (const [sector, s] of sectors.entries()) {
    for (const columns of scorePieces(sector, s, shownNodes(s), s.nodes.length)) {
      yield { table: 'score', columns };
    }
    for (const columns of cellPieces(sector, s)) yield { table: 'cell', columns };
  }
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
      applicable: applicableIn(s, unit),
      ...reasonOf(s.exclusions[unit] ?? null),
    })),
  );
  total.forEach(({ city, year, grade }, unit) => {
    units.push({ sector: sectors.length, unit, city, year, grade, applicable: 0, ...reasonOf(null) });
  });
  return {
    sector: int32(Int32Array.from(units, u => u.sector)),
    unit: int32(Int32Array.from(units, u => u.unit)),
    city: text(units.map(u => u.city)),
    year: int32(Int32Array.from(units, u => u.year)),
    grade: text(units.map(u => u.grade)),
    applicable: int32(Int32Array.from(units, u => u.applicable)),
    reason: text(units.map(u => u.reason)),
    reason_node: text(units.map(u => u.node)),
    reason_share: optionalFloat64(units.map(u => u.share)),
    threshold: optionalFloat64(units.map(u => u.threshold)),
  };
}

/** How many indicators apply to a unit. */
function applicableIn({ status, indicators, cities }: SectorResult, unit: number): number {
  let count = 0;
  for (let j = 0; j < indicators.length; j++) {
    if (status[j * cities.length + unit] !== NOT_APPLICABLE) count++;
  }
  return count;
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

/**
 * How many nodes, from the first, a ranking shows: the aggregates, which stand first, or all where indicators stand
 * just under the index.
 */
function shownNodes({ nodes }: SectorResult): number {
  const isFlat = nodes.some(n => n.indicator >= 0 && nodes[n.parent]?.parent === -1);
  return isFlat ? nodes.length : nodes.filter(n => n.indicator < 0).length;
}

const shownScores = ({ sectors }: ScoreResult): readonly Columns[] =>
  sectors.flatMap((s, sector) => [...scorePieces(sector, s, 0, shownNodes(s))]);

/** Scores of the nodes from one position to before another. */
function* scorePieces(sector: number, s: SectorResult, first: number, end: number): Generator<Columns> {
  const units = s.cities.length;
  for (const [from, to] of stretches(end * units, first * units)) {
    yield {
      ...keysOf(sector, 'node', units, from, to),
      score: float64(s.score.subarray(from, to)),
      rank: float64(s.rank.subarray(from, to)),
      coverage: float64(s.coverage.subarray(from, to)),
      unit_weight: float64(s.unitWeights?.subarray(from, to) ?? new Float64Array(to - from).fill(Number.NaN)),
    };
  }
}

const totalScores = ({ sectors, total }: ScoreResult): Columns => ({
  ...keysOf(sectors.length, 'node', total.length, 0, total.length),
  score: optionalFloat64(total.map(t => t.score)),
  rank: optionalFloat64(total.map(t => t.rank)),
  coverage: optionalFloat64(total.map(t => t.coverage)),
  unit_weight: optionalFloat64(total.map(() => null)),
});

/** Cells without an observation, and why. */
function* absentPieces(sectors: readonly SectorResult[]): Generator<Columns> {
  for (const [sector, { status, cities }] of sectors.entries()) {
    for (const [from, to] of stretches(status.length)) {
      const cells: number[] = [];
      for (let cell = from; cell < to; cell++) if (status[cell] !== OBSERVED) cells.push(cell);
      yield {
        sector: int32(new Int32Array(cells.length).fill(sector)),
        indicator: int32(Int32Array.from(cells, cell => Math.floor(cell / cities.length))),
        unit: int32(Int32Array.from(cells, cell => cell % cities.length)),
        status: uint8(Uint8Array.from(cells, cell => status[cell] ?? MISSING)),
      };
    }
  }
}

function* cellPieces(sector: number, s: SectorResult): Generator<Columns> {
  for (const [from, to] of stretches(s.raw.length)) {
    yield {
      ...keysOf(sector, 'indicator', s.cities.length, from, to),
      raw: float64(s.raw.subarray(from, to)),
      denominated: float64(s.denominated.subarray(from, to)),
      imputed: float64(s.imputed.subarray(from, to)),
      treated: float64(s.treated.subarray(from, to)),
      normalised: float64(s.normalised.subarray(from, to)),
      status: uint8(s.status.subarray(from, to)),
      flags: uint8(s.flags.subarray(from, to)),
      imputed_from: int32(s.imputedFrom.subarray(from, to)),
    };
  }
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

/** Sector, row and unit of a stretch of a matrix that lies row after row, one entry a cell. */
function keysOf(sector: number, row: 'node' | 'indicator', units: number, from: number, to: number): Columns {
  const rows = new Int32Array(to - from);
  const columns = new Int32Array(to - from);
  for (let cell = from; cell < to; cell++) {
    rows[cell - from] = Math.floor(cell / units);
    columns[cell - from] = cell % units;
  }
  return { sector: int32(new Int32Array(to - from).fill(sector)), [row]: int32(rows), unit: int32(columns) };
}

const lengthOf = (arrays: readonly { readonly length: number }[]): number =>
  arrays.reduce((sum, a) => sum + a.length, 0);

const floats = (arrays: readonly Float64Array[]): Float64Array =>
  filled(new Float64Array(lengthOf(arrays)), arrays);
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
