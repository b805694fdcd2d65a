import { appliesTo, type Framework, frameworkOf } from '../core/framework.ts';
import { error, type Issue } from '../core/issue.ts';
import { type Dataset, FLAGS, type ObservationTable } from '../core/observation.ts';
import { CELL_STATUS } from '../core/result.ts';
import { denominatorColumns, groupColumns } from './side-columns.ts';
import { compare, findUnits, positionsOf } from './units.ts';

export const MISSING = CELL_STATUS.indexOf('missing');
export const OBSERVED = CELL_STATUS.indexOf('observed');
export const NOT_APPLICABLE = CELL_STATUS.indexOf('not-applicable');

/**
 * The data of one sector: n units by m indicators, column after column (cell of indicator j and unit i at j·n+i),
 * NaN = missing. Units are ordered by year, then city code.
 */
export interface SectorMatrix {
  readonly sector: string;
  readonly framework: Framework;
  readonly cities: readonly string[];
  readonly years: Int32Array;
  /** In the order of the framework. */
  readonly indicators: readonly string[];
  readonly values: Float64Array;
  /** Position in CELL_STATUS. */
  readonly status: Uint8Array;
  /** Position in FLAGS of the observation, 0 where there is none. */
  readonly flag: Uint8Array;
  /** Denominator columns by code, one value per unit. */
  readonly denominators: ReadonlyMap<string, Float64Array>;
  /** Groupings by name, one label per unit; empty = none. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

const TARGET = FLAGS.indexOf('target');
const NOT_APPLICABLE_FLAG = FLAGS.indexOf('not-applicable');

/**
 * Dense matrices of every sector of the data. Units are the cities that have an observation of an indicator
 * of the sector's framework in a year; targets never enter. A sector that no framework claims, or two claim,
 * is an error issue and has no matrix.
 */
export function buildMatrices(
  dataset: Dataset,
  frameworks: readonly Framework[],
): { matrices: SectorMatrix[]; issues: Issue[] } {
  const { observations } = dataset;
  const overlaps = overlapIssues(frameworks);
  if (overlaps.length > 0) return { matrices: [], issues: overlaps };
  const known = new Set(frameworks.flatMap(f => [...f.indicators, ...f.denominators].map(c => c.code)));
  const rowsBySector = rowsOf(observations, known);
  const issues: Issue[] = [];
  const matrices: SectorMatrix[] = [];
  const order = observations.sectors
    .map((code, position) => ({ code, position }))
    .sort((a, b) => compare(a.code, b.code));
  for (const { code, position } of order) {
    const rows = rowsBySector[position] ?? new Int32Array(0);
    const framework = frameworkOf(frameworks, code);
    if (rows.length === 0) continue;
    if (framework === null) {
      issues.push(
        error('sector-unclaimed', {
          where: placeOf(observations, rows[0]!),
          found: code,
          params: { sector: code },
        }),
      );
      continue;
    }
    const matrix = buildMatrix(dataset, framework, code, rows, rowsBySector);
    if (matrix !== null) matrices.push(matrix);
  }
  return { matrices, issues };
}

function overlapIssues(frameworks: readonly Framework[]): Issue[] {
  const claims = new Map<string, string>();
  return frameworks.flatMap(framework => {
    const sectors = framework.sectors?.map(s => s.code) ?? ['*'];
    return sectors.flatMap(sector => {
      const other = claims.get(sector);
      claims.set(sector, framework.id);
      if (other === undefined) return [];
      return [
        error('framework-overlap', { found: sector, params: { sector, first: other, second: framework.id } }),
      ];
    });
  });
}

/** Rows of each sector, targets and unknown columns left out, in the order of the table. */
function rowsOf(table: ObservationTable, known: ReadonlySet<string>): readonly Int32Array[] {
  const isKnown = table.indicators.map(code => known.has(code));
  const enters = (row: number): boolean => isKnown[table.indicator[row]!]! && table.flag[row] !== TARGET;
  const counts = new Int32Array(table.sectors.length);
  for (let row = 0; row < table.length; row++) if (enters(row)) counts[table.sector[row]!]!++;
  const rows = Array.from(counts, count => new Int32Array(count));
  counts.fill(0);
  for (let row = 0; row < table.length; row++) {
    const sector = table.sector[row]!;
    if (enters(row)) rows[sector]![counts[sector]!++] = row;
  }
  return rows;
}

function placeOf(table: ObservationTable, row: number): { file: string; line: number; column: number } {
  return { file: table.files[table.file[row]!] ?? '', line: table.line[row]!, column: table.column[row]! };
}

function buildMatrix(
  dataset: Dataset,
  framework: Framework,
  sector: string,
  rows: Int32Array,
  rowsBySector: readonly Int32Array[],
): SectorMatrix | null {
  const table = dataset.observations;
  const indicators = framework.indicators.map(i => i.code);
  const columnOf = positionsOf(table.indicators, indicators);
  const units = findUnits(table, rows, columnOf);
  const n = units.cities.length;
  if (n === 0) return null;
  const values = new Float64Array(n * indicators.length).fill(Number.NaN);
  const status = new Uint8Array(n * indicators.length).fill(MISSING);
  const flag = new Uint8Array(n * indicators.length);
  framework.indicators.forEach((indicator, j) => {
    if (!appliesTo(indicator, sector)) status.fill(NOT_APPLICABLE, j * n, (j + 1) * n);
  });
  for (const row of rows) {
    const column = columnOf[table.indicator[row]!]!;
    if (column < 0) continue;
    const unit = units.at[table.city[row]! * units.yearCount + units.yearPosition.get(table.year[row]!)!]!;
    const cell = column * n + unit;
    if (status[cell] === NOT_APPLICABLE) continue;
    const value = table.value[row]!;
    flag[cell] = table.flag[row]!;
    if (table.flag[row] === NOT_APPLICABLE_FLAG) {
      status[cell] = NOT_APPLICABLE;
      values[cell] = Number.NaN;
    } else if (Number.isFinite(value)) {
      status[cell] = OBSERVED;
      values[cell] = value;
    }
  }
  const { cities, years } = units;
  return {
    sector,
    framework,
    cities,
    years,
    indicators,
    values,
    status,
    flag,
    denominators: denominatorColumns(table, framework, units, rows, rowsBySector),
    groups: groupColumns(dataset.cities, dataset.groups, cities, years),
  };
}
