import { flagNumber } from '../../core/observation.ts';
import { type Sql, sql, when } from '../sql.ts';
import { terms } from './terms.ts';

/** Which observations; a missing key means all. */
export interface ReadingFilter {
  readonly sector: string;
  readonly year?: number | undefined;
  readonly city?: string | undefined;
  readonly indicator?: string | undefined;
}

const NOT_APPLICABLE = flagNumber('not-applicable');
const TARGET = flagNumber('target');

/**
 * The observations of a sector with city and indicator as text, one a city, year and indicator:
 * where several are loaded, the one that scoring takes: not applicable, then the last with a value, then the last.
 * Targets are aims, no values of the year, and stay out.
 */
export const readings = ({ sector, year, city, indicator }: ReadingFilter): Sql => sql`
  SELECT
    c.text AS city, o.year, i.text AS indicator, o.value, o.flag, o.unit, o.source, o.file, o.line, o.field
  FROM input.observation AS o
  JOIN (${terms('sector')}) AS t ON t.id = o.sector
  JOIN (${terms('city')}) AS c ON c.id = o.city
  JOIN (${terms('indicator')}) AS i ON i.id = o.indicator
  WHERE t.text = ${sector} AND o.flag <> ${TARGET}
    ${when(year, y => sql`AND o.year = ${y}`)}
    ${when(city, code => sql`AND c.text = ${code}`)}
    ${when(indicator, code => sql`AND i.text = ${code}`)}
  QUALIFY row_number() OVER (
    PARTITION BY o.city, o.year, o.indicator
    ORDER BY o.flag = ${NOT_APPLICABLE} DESC, o.value IS NOT NULL DESC, o.rowid DESC
  ) = 1`;
