import type { ObservationTable } from '../core/observation.ts';

/** Code-unit order, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The units of a sector and where each stands: at city·Y + year position, −1 = no such unit. */
export interface Units {
  readonly cities: readonly string[];
  readonly years: Int32Array;
  readonly at: Int32Array;
  readonly yearPosition: ReadonlyMap<number, number>;
  readonly yearCount: number;
}

/** The units that have a row of a wanted column (`columnOf` ≥ 0), ordered by year, then city code. */
export function findUnits(table: ObservationTable, rows: Int32Array, columnOf: Int32Array): Units {
  const distinct = new Set<number>();
  for (const row of rows) if (columnOf[table.indicator[row]!]! >= 0) distinct.add(table.year[row]!);
  const allYears = [...distinct].sort((a, b) => a - b);
  const yearPosition = new Map(allYears.map((year, position) => [year, position]));
  const yearCount = allYears.length;
  const at = new Int32Array(table.cities.length * yearCount).fill(-1);
  for (const row of rows) {
    if (columnOf[table.indicator[row]!]! >= 0)
      at[table.city[row]! * yearCount + yearPosition.get(table.year[row]!)!] = 0;
  }
  const cityOrder = table.cities
    .map((code, position) => ({ code, position }))
    .sort((a, b) => compare(a.code, b.code));
  const cities: string[] = [];
  const years: number[] = [];
  allYears.forEach((year, position) => {
    for (const city of cityOrder) {
      const slot = city.position * yearCount + position;
      if (at[slot] === -1) continue;
      at[slot] = cities.length;
      cities.push(city.code);
      years.push(year);
    }
  });
  return { cities, years: Int32Array.from(years), at, yearPosition, yearCount };
}

/** Position of each dictionary entry among the wanted codes, −1 = not wanted. */
export function positionsOf(dictionary: readonly string[], wanted: readonly string[]): Int32Array {
  const positions = new Map(wanted.map((code, position) => [code, position]));
  return Int32Array.from(dictionary, code => positions.get(code) ?? -1);
}
