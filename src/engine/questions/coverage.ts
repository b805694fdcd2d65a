import { FLAGS, flagNumber } from '../../core/observation.ts';
import type { CoverageCell } from '../port.ts';
import { number, optionalNumber, rows, text } from '../read.ts';
import { sql } from '../sql.ts';
import type { Ask } from '../turns.ts';
import { readings } from './readings.ts';
import { MISSING, NOT_APPLICABLE, OBSERVED, statusOf } from './status.ts';

/**
 * Every city and indicator of a sector and year, by indicator in framework order, then city.
 * The grid is that of the scores; before anything is scored, that of the loaded observations.
 */
export async function askCoverage(ask: Ask, sector: string, year: number): Promise<readonly CoverageCell[]> {
  const table = await ask(sql`
    WITH readings AS (${readings({ sector, year })}),
    scored AS (
      SELECT u.city, n.code AS indicator, n.node AS place, c.status
      FROM current.sector AS s
      JOIN current.unit AS u USING (sector)
      JOIN current.cell AS c ON c.sector = u.sector AND c.unit = u.unit
      JOIN current.node AS n ON n.sector = c.sector AND n.indicator = c.indicator
      WHERE s.code = ${sector} AND u.year = ${year}
    ),
    cities AS (SELECT DISTINCT city FROM readings),
    indicators AS (
      SELECT DISTINCT i.id AS place, i.text AS indicator
      FROM input.observation AS o
      JOIN input.term AS s ON s.list = 'sector' AND s.id = o.sector
      JOIN input.term AS i ON i.list = 'indicator' AND i.id = o.indicator
      WHERE s.text = ${sector}
    ),
    loaded AS (
      SELECT c.city, i.indicator, i.place,
        CASE
          WHEN r.flag = ${flagNumber('not-applicable')} THEN ${NOT_APPLICABLE}
          WHEN r.value IS NULL THEN ${MISSING}
          ELSE ${OBSERVED}
        END AS status
      FROM cities AS c
      CROSS JOIN indicators AS i
      LEFT JOIN readings AS r USING (city, indicator)
      WHERE NOT EXISTS (FROM scored)
    ),
    grid AS (FROM scored UNION ALL BY NAME FROM loaded)
    SELECT g.city, g.indicator, g.status, r.flag
    FROM grid AS g
    LEFT JOIN readings AS r USING (city, indicator)
    ORDER BY g.place, g.city`);
  return rows(table, { city: text, indicator: text, status: number, flag: optionalNumber }).map(cell => ({
    city: cell.city,
    indicator: cell.indicator,
    status: statusOf(cell.status),
    flag: cell.flag === null ? '' : (FLAGS[cell.flag] ?? ''),
  }));
}
