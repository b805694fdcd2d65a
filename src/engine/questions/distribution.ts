import { FLAGS, flagNumber } from '../../core/observation.ts';
import type { Distribution } from '../port.ts';
import { number, onlyRow, rows, text, truth } from '../read.ts';
import { sql } from '../sql.ts';
import type { Ask } from '../turns.ts';
import { readings } from './readings.ts';
import { NOT_APPLICABLE } from './status.ts';

/**
 * Raw values of an indicator over the cities of a sector and year, by value, then city.
 * Quartiles interpolate between the neighbours (type 7); no value gives null, one value is all five of them.
 */
export async function askDistribution(
  ask: Ask,
  sector: string,
  year: number,
  indicator: string,
): Promise<Distribution> {
  const table = await ask(sql`
    WITH values AS MATERIALIZED (
      SELECT city, value, flag
      FROM (${readings({ sector, year, indicator })})
      WHERE value IS NOT NULL AND flag <> ${NOT_APPLICABLE_FLAG}
    ),
    summary AS (
      SELECT
        min(value) AS min,
        quantile_cont(value, 0.25) AS q1,
        quantile_cont(value, 0.5) AS median,
        quantile_cont(value, 0.75) AS q3,
        max(value) AS max
      FROM values
    )
    SELECT v.city, v.value, v.flag, s.*,
      v.value < s.q1 - 1.5 * (s.q3 - s.q1) OR v.value > s.q3 + 1.5 * (s.q3 - s.q1) AS outlying
    FROM summary AS s
    JOIN values AS v ON true
    ORDER BY v.value, v.city`);
  const found = rows(table, DISTRIBUTION);
  const { min = null, q1 = null, median = null, q3 = null, max = null } = found[0] ?? {};
  return {
    values: found.map(({ city, value, flag }) => ({ city, value, flag: FLAGS[flag] ?? '' })),
    min,
    q1,
    median,
    q3,
    max,
    outliers: found.filter(v => v.outlying).map(v => v.city),
    applicable: await askApplicable(ask, sector, year, indicator),
  };
}

const DISTRIBUTION = {
  city: text,
  value: number,
  flag: number,
  min: number,
  q1: number,
  median: number,
  q3: number,
  max: number,
  outlying: truth,
};

const NOT_APPLICABLE_FLAG = flagNumber('not-applicable');

/** Cities the indicator applies to: as scored, or, before anything is scored, those without a row that says otherwise. */
async function askApplicable(ask: Ask, sector: string, year: number, indicator: string): Promise<number> {
  const scored = await ask(sql`
    SELECT count(*) AS cells, count(*) FILTER (c.status <> ${NOT_APPLICABLE}) AS applicable
    FROM current.sector AS s
    JOIN current.unit AS u USING (sector)
    JOIN current.cell AS c ON c.sector = u.sector AND c.unit = u.unit
    JOIN current.node AS n ON n.sector = c.sector AND n.indicator = c.indicator
    WHERE s.code = ${sector} AND u.year = ${year} AND n.code = ${indicator}`);
  const { cells, applicable } = onlyRow(scored, { cells: number, applicable: number });
  if (cells > 0) return applicable;
  const loaded = await ask(sql`
    SELECT
      count(DISTINCT city)
      - count(DISTINCT city) FILTER (indicator = ${indicator} AND flag = ${NOT_APPLICABLE_FLAG}) AS applicable
    FROM (${readings({ sector, year })})`);
  return onlyRow(loaded, { applicable: number }).applicable;
}
