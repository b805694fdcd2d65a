import type { ObservationTable } from '../../core/observation.ts';
import { flagNumber } from '../../core/observation.ts';

/** A cell that stands in both data sets with different values; null = stated as missing. */
export interface CellChange {
  readonly city: string;
  readonly sector: string;
  readonly year: number;
  readonly indicator: string;
  readonly before: number | null;
  readonly after: number | null;
  /** Where the later value stands. */
  readonly file: string;
  readonly line: number;
}

/** How the cells of two data sets differ. Counts are whole numbers ≥ 0. */
export interface CellDifference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
  /** Changed cells, the largest relative change first, at most `CHANGES_SHOWN`. */
  readonly changes: readonly CellChange[];
}

/** Most changed cells that are named one by one. */
export const CHANGES_SHOWN = 100;

/**
 * Compares two tables cell by cell: a cell is a value of one indicator for one city, sector and year; targets are
 * cells of their own. Missing equals missing. An empty table gives only added or only removed cells.
 */
export function compareCells(before: ObservationTable, after: ObservationTable): CellDifference {
  const keys = keyBook();
  const keyBefore = keys(before);
  const rows = new Map<string, number>();
  for (let row = 0; row < before.length; row += 1) rows.set(keyBefore(row), row);
  const keyAfter = keys(after);
  const changes: CellChange[] = [];
  let added = 0;
  let same = 0;
  let met = 0;
  for (let row = 0; row < after.length; row += 1) {
    const earlier = rows.get(keyAfter(row));
    if (earlier === undefined) {
      added += 1;
      continue;
    }
    met += 1;
    const was = before.value[earlier] ?? Number.NaN;
    const is = after.value[row] ?? Number.NaN;
    if (Object.is(was, is) || was === is) same += 1;
    else changes.push(changeAt(after, row, was, is));
  }
  const largest = changes.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, CHANGES_SHOWN);
  return { added, changed: changes.length, removed: rows.size - met, same, changes: largest };
}

const TARGET = flagNumber('target');

/** Keys that mean the same cell in every table they are made for. */
function keyBook(): (table: ObservationTable) => (row: number) => string {
  const places = new Map<string, number>();
  const placed = (kind: string, text: string): number => {
    const key = `${kind}${text}`;
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  };
  return table => {
    const cities = table.cities.map(text => placed('c', text));
    const sectors = table.sectors.map(text => placed('s', text));
    const indicators = table.indicators.map(text => placed('i', text));
    return row => {
      const city = cities[table.city[row] ?? 0];
      const sector = sectors[table.sector[row] ?? 0];
      const indicator = indicators[table.indicator[row] ?? 0];
      return `${city},${sector},${table.year[row]},${indicator},${table.flag[row] === TARGET}`;
    };
  };
}

const changeAt = (table: ObservationTable, row: number, was: number, is: number): CellChange => ({
  city: table.cities[table.city[row] ?? 0] ?? '',
  sector: table.sectors[table.sector[row] ?? 0] ?? '',
  year: table.year[row] ?? 0,
  indicator: table.indicators[table.indicator[row] ?? 0] ?? '',
  before: Number.isNaN(was) ? null : was,
  after: Number.isNaN(is) ? null : is,
  file: table.files[table.file[row] ?? 0] ?? '',
  line: table.line[row] ?? 0,
});

/** Relative size of a change, 0–2; a value that came or went counts whole. */
function sizeOf({ before, after }: CellChange): number {
  if (before === null || after === null) return 1;
  return (Math.abs(after - before) * 2) / (Math.abs(after) + Math.abs(before));
}
