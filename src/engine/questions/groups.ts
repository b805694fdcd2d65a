import type { GroupLabel } from '../../core/city.ts';
import { number, rows, text } from '../read.ts';
import { sql } from '../sql.ts';
import type { Ask } from '../turns.ts';

/** Every group label, by city, year and group. */
export async function askGroups(ask: Ask): Promise<readonly GroupLabel[]> {
  const table = await ask(
    sql`SELECT city, year, name AS "group", label FROM input.city_group ORDER BY city, year, name`,
  );
  return rows(table, { city: text, year: number, group: text, label: text });
}
