import type { ObservationTable } from '../core/observation.ts';

/** The numbers of every row, column by column. */
export type Columns = Pick<ObservationTable, (typeof COLUMNS)[number]>;

/** Names of the columns of numbers. */
export const COLUMNS = [
  'city',
  'sector',
  'year',
  'indicator',
  'value',
  'flag',
  'unit',
  'source',
  'file',
  'line',
  'column',
] as const;

/** Columns with room for some rows, all 0. */
export const columnsFor = (rows: number): Columns => ({
  city: new Int32Array(rows),
  sector: new Int32Array(rows),
  year: new Int32Array(rows),
  indicator: new Int32Array(rows),
  value: new Float64Array(rows),
  flag: new Uint8Array(rows),
  unit: new Int32Array(rows),
  source: new Int32Array(rows),
  file: new Int32Array(rows),
  line: new Int32Array(rows),
  column: new Int32Array(rows),
});

/** The same rows in columns with room for more. */
export function withRoom(columns: Columns, rows: number): Columns {
  const larger = columnsFor(rows);
  for (const name of COLUMNS) larger[name].set(columns[name]);
  return larger;
}

/** The first rows, or those of them that are not marked; the columns themselves where they are hardly longer. */
export function keptRows(columns: Columns, length: number, gone: Uint8Array | null): Columns {
  if (gone === null) {
    const isNear = columns.city.length - length <= length / 16;
    const all = isNear ? { ...columns } : columnsFor(length);
    for (const name of COLUMNS) {
      if (isNear) Object.assign(all, { [name]: columns[name].subarray(0, length) });
      else all[name].set(columns[name].subarray(0, length));
    }
    return all;
  }
  let count = 0;
  for (let row = 0; row < length; row += 1) count += gone[row] === 0 ? 1 : 0;
  const kept = columnsFor(count);
  for (const name of COLUMNS) {
    const [from, to] = [columns[name], kept[name]];
    for (let row = 0, at = 0; row < length; row += 1) if (gone[row] === 0) to[at++] = from[row]!;
  }
  return kept;
}
