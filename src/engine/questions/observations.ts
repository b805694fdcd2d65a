import type { ObservationTable } from '../../core/observation.ts';
import { float64s, int32s, number, rows, text, uint8s } from '../read.ts';
import type { TermList } from '../schema.ts';
import { sql } from '../sql.ts';
import type { Ask } from '../turns.ts';

/** All observations as columns, in the order of loading; a value that is not there is NaN in the array only. */
export async function askObservations(ask: Ask): Promise<ObservationTable> {
  const terms = rows(await ask(sql`SELECT list, id, text FROM input.term ORDER BY list, id`), {
    list: text,
    id: number,
    text,
  });
  const list = (name: TermList): readonly string[] => terms.filter(t => t.list === name).map(t => t.text);
  // No ORDER BY: one thread with preserve_insertion_order, DuckDB's default, scans in the order of loading.
  const table = await ask(sql`
    SELECT city, sector, year, indicator, coalesce(value, 'nan'::DOUBLE) AS value, flag, unit, source, file, line, field
    FROM input.observation`);
  return {
    length: table.numRows,
    cities: list('city'),
    sectors: list('sector'),
    indicators: list('indicator'),
    units: list('unit'),
    sources: list('source'),
    files: list('file'),
    city: int32s(table, 'city'),
    sector: int32s(table, 'sector'),
    year: int32s(table, 'year'),
    indicator: int32s(table, 'indicator'),
    value: float64s(table, 'value'),
    flag: uint8s(table, 'flag'),
    unit: int32s(table, 'unit'),
    source: int32s(table, 'source'),
    file: int32s(table, 'file'),
    line: int32s(table, 'line'),
    column: int32s(table, 'field'),
  };
}
