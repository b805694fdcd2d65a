import type { ImputeChoice } from '../core/method.ts';
import { CELL_FLAG, type Exclusion } from '../core/result.ts';
import type { ImputeAcrossColumns, ImputeColumn, ImputeOverYears } from '../methods/impute/definition.ts';
import { IMPUTERS } from '../methods/impute/index.ts';
import { NOT_APPLICABLE, type SectorMatrix } from './matrix.ts';
import type { Plan } from './plan.ts';
import { compare } from './units.ts';
import { type UnitWindow, windowsOf } from './windows.ts';

/** Values with gaps filled, and the year each was carried from (0 where none was). m·n. */
export interface Imputed {
  readonly values: Float64Array;
  readonly from: Int32Array;
}

/**
 * Fills the gaps of applicable cells, and marks them. Units that were screened out neither give to nor take from
 * other units; over years a city may carry values into and out of such a year. Other indicators give what was
 * observed, never what was filled, so that the order of the indicators does not matter.
 */
export function impute(
  plan: Plan,
  denominated: Float64Array,
  exclusions: readonly (Exclusion | null)[],
  flags: Uint8Array,
): Imputed {
  const { matrix, method } = plan;
  const values = denominated.slice();
  const from = new Int32Array(values.length);
  const excluded = exclusions.flatMap((exclusion, unit) => (exclusion === null ? [] : [unit]));
  const groups = new Map<string, Int32Array>();
  let series: CitySeries | null = null;
  matrix.indicators.forEach((code, j) => {
    const choice = method.impute.overrides?.[code] ?? method.impute;
    const imputer = IMPUTERS.find(i => i.id === choice.method);
    if (imputer === undefined) throw new Error(`imputer without a definition: ${choice.method}`);
    if (imputer.across === 'years') {
      series ??= seriesOf(matrix);
      fillOverYears(matrix, series, j, imputer, choice, values, from, flags);
    }
    if (imputer.across === 'units') {
      const group = choice.group ?? '';
      const numbers = groups.get(group) ?? groupNumbers(matrix, group);
      groups.set(group, numbers);
      fillInWindows(plan, j, excluded, values, flags, ({ start, end }, column) =>
        imputer.fill(column, numbers.subarray(start, end)),
      );
    }
    if (imputer.across === 'columns') {
      const members = membersOf(matrix, j, imputer);
      fillInWindows(plan, j, excluded, values, flags, window => {
        const columns = members.map(member => columnOf(matrix, member, window, excluded, denominated));
        return imputer.fill(columns, members.indexOf(j), choice);
      });
    }
  });
  return { values, from };
}

/** The unit of each city in each year of the sector, city after city; −1 = none. */
interface CitySeries {
  readonly years: Int32Array;
  readonly units: Int32Array;
}

function seriesOf({ cities, years }: SectorMatrix): CitySeries {
  const distinct = [...new Set(years)];
  const positions = new Map(distinct.map((year, at) => [year, at]));
  const codes = [...new Set(cities)].sort(compare);
  const rows = new Map(codes.map((code, at) => [code, at]));
  const units = new Int32Array(codes.length * distinct.length).fill(-1);
  cities.forEach((city, unit) => {
    units[rows.get(city)! * distinct.length + positions.get(years[unit]!)!] = unit;
  });
  return { years: Int32Array.from(distinct), units };
}

function fillOverYears(
  { cities, status }: SectorMatrix,
  { years, units }: CitySeries,
  j: number,
  imputer: ImputeOverYears,
  { maxYears = Number.POSITIVE_INFINITY }: ImputeChoice,
  values: Float64Array,
  from: Int32Array,
  flags: Uint8Array,
): void {
  const length = years.length;
  const given = new Float64Array(length);
  const filled = new Float64Array(length);
  const carried = new Int32Array(length);
  const base = j * cities.length;
  for (let row = 0; row < units.length; row += length) {
    let gaps = 0;
    for (let t = 0; t < length; t++) {
      const unit = units[row + t]!;
      given[t] = unit < 0 ? Number.NaN : values[base + unit]!;
      if (unit >= 0 && Number.isNaN(given[t]!)) gaps++;
    }
    if (gaps === 0 || gaps === length) continue;
    imputer.fill(given, years, maxYears, filled, carried);
    for (let t = 0; t < length; t++) {
      const unit = units[row + t]!;
      if (unit < 0 || !Number.isNaN(given[t]!) || Number.isNaN(filled[t]!)) continue;
      const cell = base + unit;
      if (status[cell] === NOT_APPLICABLE) continue;
      values[cell] = filled[t]!;
      from[cell] = carried[t]!;
      flags[cell]! |= CELL_FLAG.imputed;
    }
  }
}

/** Fills a column's gaps window by window with what is proposed for them. */
function fillInWindows(
  { matrix, method }: Plan,
  j: number,
  excluded: readonly number[],
  values: Float64Array,
  flags: Uint8Array,
  propose: (window: UnitWindow, column: Float64Array) => Float64Array,
): void {
  const base = j * matrix.cities.length;
  for (const window of windowsOf(matrix.years, method.impute.window ?? method.window)) {
    const gaps: number[] = [];
    for (let unit = window.start; unit < window.end; unit++) {
      if (!Number.isNaN(values[base + unit]!) || matrix.status[base + unit] === NOT_APPLICABLE) continue;
      if (!excluded.includes(unit)) gaps.push(unit);
    }
    if (gaps.length === 0) continue;
    const { values: column } = columnOf(matrix, j, window, excluded, values);
    const proposed = propose(window, column);
    for (const unit of gaps) {
      const value = proposed[unit - window.start]!;
      if (Number.isNaN(value)) continue;
      values[base + unit] = value;
      flags[base + unit]! |= CELL_FLAG.imputed;
    }
  }
}

/** An indicator in a window, missing for the units that were screened out. */
function columnOf(
  { cities, framework }: SectorMatrix,
  j: number,
  { start, end }: UnitWindow,
  excluded: readonly number[],
  values: Float64Array,
): ImputeColumn {
  const base = j * cities.length;
  const column = values.slice(base + start, base + end);
  for (const unit of excluded) if (unit >= start && unit < end) column[unit - start] = Number.NaN;
  return { values: column, direction: framework.indicators[j]!.direction };
}

/** Positions of the indicators that fill each other's gaps, the one to fill among them. */
function membersOf(
  { framework }: SectorMatrix,
  j: number,
  { scope }: ImputeAcrossColumns,
): readonly number[] {
  const { indicators } = framework;
  return indicators.flatMap(({ parent }, at) =>
    scope === 'all' || parent === indicators[j]!.parent ? [at] : [],
  );
}

/** Number of each unit's group, −1 = none. */
function groupNumbers({ groups, cities }: SectorMatrix, group: string): Int32Array {
  const numbers = new Map<string, number>();
  const labels = groups.get(group) ?? [];
  return Int32Array.from(cities, (_, unit) => {
    const label = labels[unit] ?? '';
    if (label === '') return -1;
    if (!numbers.has(label)) numbers.set(label, numbers.size);
    return numbers.get(label)!;
  });
}
