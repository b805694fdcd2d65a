import { cellFlags } from '../../core/cell-flags.ts';
import { FLAGS } from '../../core/observation.ts';
import type { CellFilter, CellRow, ResultSlot } from '../port.ts';
import { number, optionalNumber, optionalText, rows, text } from '../read.ts';
import { identifier, sql, when } from '../sql.ts';
import type { Ask } from '../turns.ts';
import { readings } from './readings.ts';
import { statusOf } from './status.ts';
import { terms } from './terms.ts';

/** Cells with every step, by year, indicator in framework order, and city; each with the observation behind it. */
export async function askCells(ask: Ask, filter: CellFilter, slot: ResultSlot): Promise<readonly CellRow[]> {
  const schema = identifier(slot);
  const table = await ask(sql`
    WITH cells AS (
      SELECT u.city, s.code AS sector, u.year, n.code AS indicator, n.node, c.* EXCLUDE (sector, indicator, unit),
        c.sector AS sector_number
      FROM ${schema}.sector AS s
      JOIN ${schema}.unit AS u USING (sector)
      JOIN ${schema}.cell AS c ON c.sector = u.sector AND c.unit = u.unit
      JOIN ${schema}.node AS n ON n.sector = c.sector AND n.indicator = c.indicator
      WHERE s.code = ${filter.sector}
        ${when(filter.year, year => sql`AND u.year = ${year}`)}
        ${when(filter.city, city => sql`AND u.city = ${city}`)}
        ${when(filter.indicator, indicator => sql`AND n.code = ${indicator}`)}
    ),
    readings AS (${readings(filter)})
    SELECT
      c.city, c.sector, c.year, c.indicator,
      c.raw, c.denominated, c.imputed, c.treated, c.normalised,
      c.status, c.flags, c.imputed_from AS "imputedFrom",
      coalesce(t.impute_method, '') AS "imputeMethod",
      r.value, r.flag, w.text AS unit, o.text AS source, f.text AS file, r.line, r.field
    FROM cells AS c
    LEFT JOIN ${schema}.treatment AS t
      ON t.sector = c.sector_number AND t.indicator = c.indicator AND (t.window_year IS NULL OR t.window_year = c.year)
    LEFT JOIN readings AS r ON r.city = c.city AND r.year = c.year AND r.indicator = c.indicator
    LEFT JOIN (${terms('unit')}) AS w ON w.id = r.unit
    LEFT JOIN (${terms('source')}) AS o ON o.id = r.source
    LEFT JOIN (${terms('file')}) AS f ON f.id = r.file
    ORDER BY c.year, c.node, c.city`);
  return rows(table, CELL).map(cellOf);
}

const CELL = {
  city: text,
  sector: text,
  year: number,
  indicator: text,
  raw: optionalNumber,
  denominated: optionalNumber,
  imputed: optionalNumber,
  treated: optionalNumber,
  normalised: optionalNumber,
  status: number,
  flags: number,
  imputedFrom: number,
  imputeMethod: text,
  value: optionalNumber,
  flag: optionalNumber,
  unit: optionalText,
  source: optionalText,
  file: optionalText,
  line: optionalNumber,
  field: optionalNumber,
};

type StoredCell = ReturnType<typeof rows<typeof CELL>>[number];

function cellOf({
  imputeMethod,
  value,
  flag,
  unit,
  source,
  file,
  line,
  field,
  ...cell
}: StoredCell): CellRow {
  const status = statusOf(cell.status);
  return {
    ...cell,
    status,
    flags: cellFlags({
      bits: cell.flags,
      imputeMethod,
      imputedFrom: cell.imputedFrom,
      isNotApplicable: status === 'not-applicable',
      observationFlag: FLAGS[flag ?? 0] ?? '',
    }),
    imputedFrom: cell.imputedFrom === 0 ? null : cell.imputedFrom,
    observation:
      flag === null
        ? null
        : {
            value,
            flag: FLAGS[flag] ?? '',
            unit: unit ?? '',
            source: source ?? '',
            file: file ?? '',
            line: line ?? 0,
            column: field ?? 0,
          },
  };
}
