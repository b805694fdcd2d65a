import { flagNumber } from '../../core/observation.ts';
import type { CoverageGrid } from '../port.ts';
import { texts, uint8s } from '../read.ts';
import { type Sql, sql } from '../sql.ts';
import type { Ask } from '../turns.ts';
import { readings } from './readings.ts';
import { MISSING, NOT_APPLICABLE, OBSERVED } from './status.ts';

/**
 * Every city and indicator of a sector and year. The grid is that of the scores; before anything is scored, that of
 * the loaded observations.
 */
export async function askCoverage(ask: Ask, sector: string, year: number): Promise<CoverageGrid> {
  const scored = await askGrid(ask, scoredGrid(sector, year));
  return scored.status.length > 0 ? scored : askGrid(ask, loadedGrid(sector, year));
}

/** Names are asked for once each, the tens of thousands of cells as one column. */
async function askGrid(ask: Ask, grid: Sql): Promise<CoverageGrid> {
  const cities = texts(await ask(sql`${grid} SELECT DISTINCT city FROM grid ORDER BY city`), 'city');
  const indicators = texts(
    await ask(sql`${grid} SELECT indicator FROM (SELECT DISTINCT place, indicator FROM grid) ORDER BY place`),
    'indicator',
  );
  const cells = await ask(sql`${grid} SELECT status::UTINYINT AS status FROM grid ORDER BY place, city`);
  return { cities, indicators, status: uint8s(cells, 'status') };
}

const scoredGrid = (sector: string, year: number): Sql => sql`
  WITH grid AS (
    SELECT u.city, n.code AS indicator, n.node AS place, coalesce(a.status, ${OBSERVED}) AS status
    FROM current.sector AS s
    JOIN current.unit AS u USING (sector)
    JOIN current.node AS n ON n.sector = s.sector AND n.indicator >= 0
    LEFT JOIN current.absent AS a
      ON a.sector = s.sector AND a.unit = u.unit AND a.indicator = n.indicator
    WHERE s.code = ${sector} AND u.year = ${year}
  )`;

const loadedGrid = (sector: string, year: number): Sql => sql`
  WITH readings AS (${readings({ sector, year })}),
  cities AS (SELECT DISTINCT city FROM readings),
  indicators AS (
    SELECT DISTINCT i.id AS place, i.text AS indicator
    FROM input.observation AS o
    JOIN input.term AS s ON s.list = 'sector' AND s.id = o.sector
    JOIN input.term AS i ON i.list = 'indicator' AND i.id = o.indicator
    WHERE s.text = ${sector}
  ),
  grid AS (
    SELECT c.city, i.indicator, i.place,
      CASE
        WHEN r.flag = ${flagNumber('not-applicable')} THEN ${NOT_APPLICABLE}
        WHEN r.value IS NULL THEN ${MISSING}
        ELSE ${OBSERVED}
      END AS status
    FROM cities AS c
    CROSS JOIN indicators AS i
    LEFT JOIN readings AS r USING (city, indicator)
  )`;
