import type { ResultSlot, ScoreFilter, ScoreRow } from '../port.ts';
import { number, optionalNumber, rows, text } from '../read.ts';
import { identifier, sql, when } from '../sql.ts';
import type { Ask } from '../turns.ts';

/** Scores by sector, year, level from the top, framework order and city: the order of scores.csv. */
export async function askScores(
  ask: Ask,
  filter: ScoreFilter,
  slot: ResultSlot,
): Promise<readonly ScoreRow[]> {
  const schema = identifier(slot);
  const table = await ask(sql`
    WITH units AS (
      SELECT s.sector, s.code AS sector_code, u.unit, u.city, u.year, u.grade
      FROM ${schema}.sector AS s
      JOIN ${schema}.unit AS u USING (sector)
      WHERE true
        ${when(filter.sector, sector => sql`AND s.code = ${sector}`)}
        ${when(filter.year, year => sql`AND u.year = ${year}`)}
        ${when(filter.cities, cities => sql`AND list_contains(${cities}, u.city)`)}
    ),
    nodes AS (
      SELECT sector, node, code, parent, level
      FROM ${schema}.node
      WHERE true
        ${when(filter.nodes, nodes => sql`AND list_contains(${nodes}, code)`)}
        ${when(filter.minLevel, level => sql`AND level >= ${level}`)}
    )
    SELECT
      u.city, u.sector_code AS sector, u.year, n.code AS node, n.level,
      s.score, s.rank, s.coverage, s.unit_weight AS unitWeight,
      CASE WHEN n.parent = -1 THEN u.grade ELSE '' END AS grade
    FROM units AS u
    JOIN nodes AS n USING (sector)
    JOIN ${schema}.score AS s ON s.sector = u.sector AND s.node = n.node AND s.unit = u.unit
    ORDER BY u.sector_code, u.year, n.level DESC, n.node, u.city`);
  const read = rows(table, {
    city: text,
    sector: text,
    year: number,
    node: text,
    level: number,
    score: optionalNumber,
    rank: optionalNumber,
    coverage: optionalNumber,
    unitWeight: optionalNumber,
    grade: text,
  });
  return read.map(({ unitWeight, ...row }) => (unitWeight === null ? row : { ...row, unitWeight }));
}
