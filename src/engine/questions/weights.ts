import type { ResultSlot, WeightRow } from '../port.ts';
import { number, rows, text } from '../read.ts';
import { identifier, sql } from '../sql.ts';
import type { Ask } from '../turns.ts';

/** Weights of a sector in a year, whatever window they were made in; by level from the top, then framework order. */
export async function askWeights(
  ask: Ask,
  sector: string,
  year: number,
  slot: ResultSlot,
): Promise<readonly WeightRow[]> {
  const schema = identifier(slot);
  const table = await ask(sql`
    WITH nodes AS (
      SELECT n.*, c.code AS sector_code
      FROM ${schema}.sector AS c
      JOIN ${schema}.node AS n USING (sector)
      WHERE c.code = ${sector}
    )
    SELECT
      n.sector_code AS sector, ${year}::INTEGER AS year, n.code AS node, coalesce(p.code, '') AS parent,
      n.level, w.weight, w.effective
    FROM nodes AS n
    JOIN ${schema}.weight AS w ON w.sector = n.sector AND w.node = n.node
    LEFT JOIN nodes AS p ON p.node = n.parent
    WHERE (w.window_year IS NULL OR w.window_year = ${year}) AND w.weight IS NOT NULL AND w.effective IS NOT NULL
    ORDER BY n.level DESC, n.node`);
  return rows(table, {
    sector: text,
    year: number,
    node: text,
    parent: text,
    level: number,
    weight: number,
    effective: number,
  });
}
