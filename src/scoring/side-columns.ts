import type { City, GroupLabel } from '../core/city.ts';
import type { Framework } from '../core/framework.ts';
import type { ObservationTable } from '../core/observation.ts';
import { positionsOf, type Units } from './units.ts';

/** Denominators of each unit: the sector's own, else those given for all sectors. */
export function denominatorColumns(
  table: ObservationTable,
  framework: Framework,
  units: Units,
  rows: Int32Array,
  rowsBySector: readonly Int32Array[],
): Map<string, Float64Array> {
  const used = framework.indicators.flatMap(i => i.denominator ?? []);
  const codes = [...new Set([...framework.denominators.map(d => d.code), ...used])];
  const columnOf = positionsOf(table.indicators, codes);
  const columns = codes.map(() => new Float64Array(units.cities.length).fill(Number.NaN));
  const general = rowsBySector[table.sectors.indexOf('all')] ?? new Int32Array(0);
  for (const source of general === rows ? [rows] : [general, rows]) {
    for (const row of source) {
      const column = columns[columnOf[table.indicator[row]!]!];
      const year = units.yearPosition.get(table.year[row]!);
      if (column === undefined || year === undefined) continue;
      const unit = units.at[table.city[row]! * units.yearCount + year]!;
      if (unit >= 0 && Number.isFinite(table.value[row]!)) column[unit] = table.value[row]!;
    }
  }
  return new Map(codes.map((code, position) => [code, columns[position]!]));
}

/**
 * Label of every unit in every grouping: the data's groups (of the unit's year, else of year 0),
 * `economy`, and one grouping a register tag, whose members carry the tag itself.
 */
export function groupColumns(
  register: readonly City[],
  labels: readonly GroupLabel[],
  cities: readonly string[],
  years: Int32Array,
): Map<string, readonly string[]> {
  const byCode = new Map(register.map(c => [c.code, c]));
  const columns = new Map<string, readonly string[]>();
  columns.set(
    'economy',
    cities.map(code => byCode.get(code)?.economy ?? ''),
  );
  for (const tag of new Set(register.flatMap(c => c.tags))) {
    columns.set(
      tag,
      cities.map(code => (byCode.get(code)?.tags.includes(tag) ? tag : '')),
    );
  }
  const own = new Map<string, Map<string, string>>();
  for (const { city, year, group, label } of labels) {
    const column = own.get(group) ?? new Map<string, string>();
    own.set(group, column.set(`${year} ${city}`, label));
  }
  for (const [group, column] of own) {
    columns.set(
      group,
      cities.map((code, unit) => column.get(`${years[unit]} ${code}`) ?? column.get(`0 ${code}`) ?? ''),
    );
  }
  return columns;
}
