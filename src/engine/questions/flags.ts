import { FLAGS } from '../../core/observation.ts';
import type { FlagCount } from '../port.ts';
import { number, rows } from '../read.ts';
import { sql, when } from '../sql.ts';
import type { Ask } from '../turns.ts';
import { terms } from './terms.ts';

/** How many observations carry each flag, in the order of the flags; flags that do not occur are left out. */
export async function askFlags(ask: Ask, sector?: string, year?: number): Promise<readonly FlagCount[]> {
  const table = await ask(sql`
    WITH sectors AS (${terms('sector')})
    SELECT o.flag, count(*) AS count
    FROM input.observation AS o
    JOIN sectors AS s ON s.id = o.sector
    WHERE true
      ${when(sector, code => sql`AND s.text = ${code}`)}
      ${when(year, y => sql`AND o.year = ${y}`)}
    GROUP BY o.flag
    ORDER BY o.flag`);
  return rows(table, { flag: number, count: number }).map(({ flag, count }) => ({
    flag: FLAGS[flag] ?? '',
    count,
  }));
}
