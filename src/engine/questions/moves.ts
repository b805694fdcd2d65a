import type { Move, ResultSlot } from '../port.ts';
import { number, rows, text } from '../read.ts';
import { sql } from '../sql.ts';
import type { Ask } from '../turns.ts';
import { indexScores } from './index-scores.ts';

/** Cities ranked in both years, by the later rank, then city. */
export async function askMoves(
  ask: Ask,
  sector: string,
  from: number,
  to: number,
  slot: ResultSlot,
): Promise<readonly Move[]> {
  const table = await ask(sql`
    WITH ranked AS (SELECT * FROM (${indexScores(sector, slot)}) WHERE rank IS NOT NULL AND score IS NOT NULL)
    SELECT a.city, a.rank AS "from", b.rank AS "to", a.score AS "scoreFrom", b.score AS "scoreTo"
    FROM ranked AS a
    JOIN ranked AS b USING (city)
    WHERE a.year = ${from} AND b.year = ${to}
    ORDER BY b.rank, a.city`);
  return rows(table, { city: text, from: number, to: number, scoreFrom: number, scoreTo: number });
}
