import { FLAGS, flagNumber } from '../../core/observation.ts';
import type { Distribution } from '../port.ts';
import { number, onlyRow, optionalNumber, rows, text, texts } from '../read.ts';
import { type Sql, sql } from '../sql.ts';
import type { Ask } from '../turns.ts';
import { readings } from './readings.ts';
import { NOT_APPLICABLE } from './status.ts';

/**
 * Raw values of an indicator over the cities of a sector and year, by value, then city.
 * Quartiles interpolate between the neighbours (type 7); no value gives null, one value is all five of them.
 * Targets are no values of the year and stay out.
 */
export async function askDistribution(
  ask: Ask,
  sector: string,
  year: number,
  indicator: string,
): Promise<Distribution> {
  const values = valuesOf(sector, year, indicator);
  const list = rows(await ask(sql`SELECT city, value, flag FROM (${values}) ORDER BY value, city`), {
    city: text,
    value: number,
    flag: number,
  });
  const summary = await ask(sql`
    WITH values AS (${values})
    SELECT
      min(value) AS min,
      quantile_cont(value, 0.25) AS q1,
      quantile_cont(value, 0.5) AS median,
      quantile_cont(value, 0.75) AS q3,
      max(value) AS max
    FROM values`);
  const outliers = await ask(sql`
    WITH values AS (${values}),
    quartiles AS (SELECT quantile_cont(value, 0.25) AS q1, quantile_cont(value, 0.75) AS q3 FROM values)
    SELECT v.city
    FROM values AS v
    CROSS JOIN quartiles AS q
    WHERE v.value < q.q1 - 1.5 * (q.q3 - q.q1) OR v.value > q.q3 + 1.5 * (q.q3 - q.q1)
    ORDER BY v.value, v.city`);
  return {
    values: list.map(v => ({ ...v, flag: FLAGS[v.flag] ?? '' })),
    ...onlyRow(summary, {
      min: optionalNumber,
      q1: optionalNumber,
      median: optionalNumber,
      q3: optionalNumber,
      max: optionalNumber,
    }),
    outliers: texts(outliers, 'city'),
    ...onlyRow(await ask(applicable(sector, year, indicator)), { applicable: number }),
  };
}

const TARGET = flagNumber('target');
const NOT_APPLICABLE_FLAG = flagNumber('not-applicable');

const valuesOf = (sector: string, year: number, indicator: string): Sql => sql`
  SELECT city, value, flag
  FROM (${readings({ sector, year, indicator })})
  WHERE value IS NOT NULL AND flag <> ${TARGET} AND flag <> ${NOT_APPLICABLE_FLAG}`;

/** Cities the indicator applies to: as scored, or, before anything is scored, those without a row that says otherwise. */
const applicable = (sector: string, year: number, indicator: string): Sql => sql`
  WITH scored AS (
    SELECT count(*) AS cells, count(*) FILTER (c.status <> ${NOT_APPLICABLE}) AS applicable
    FROM current.sector AS s
    JOIN current.unit AS u USING (sector)
    JOIN current.cell AS c ON c.sector = u.sector AND c.unit = u.unit
    JOIN current.node AS n ON n.sector = c.sector AND n.indicator = c.indicator
    WHERE s.code = ${sector} AND u.year = ${year} AND n.code = ${indicator}
  ),
  loaded AS (
    SELECT
      count(DISTINCT city)
      - count(DISTINCT city) FILTER (indicator = ${indicator} AND flag = ${NOT_APPLICABLE_FLAG}) AS applicable
    FROM (${readings({ sector, year })})
  )
  SELECT CASE WHEN scored.cells > 0 THEN scored.applicable ELSE loaded.applicable END AS applicable
  FROM scored
  CROSS JOIN loaded`;
