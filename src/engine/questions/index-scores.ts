import type { ResultSlot } from '../port.ts';
import { identifier, type Sql, sql } from '../sql.ts';

/** The index of a sector: one row a unit with the unit's own columns, score, rank and coverage of the top node. */
export const indexScores = (sector: string, slot: ResultSlot): Sql => sql`
  SELECT u.*, s.score, s.rank, s.coverage
  FROM ${identifier(slot)}.sector AS c
  JOIN ${identifier(slot)}.node AS n ON n.sector = c.sector AND n.parent = -1
  JOIN ${identifier(slot)}.score AS s ON s.sector = c.sector AND s.node = n.node
  JOIN ${identifier(slot)}.unit AS u ON u.sector = c.sector AND u.unit = s.unit
  WHERE c.code = ${sector}`;
