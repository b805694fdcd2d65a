import { groupBy } from '../group-by.ts';
import type { RankingRow, ResultSlot } from '../port.ts';
import { number, optionalNumber, optionalText, rows, text } from '../read.ts';
import { identifier, sql } from '../sql.ts';
import type { Ask } from '../turns.ts';
import { exclusionOf } from './exclusion.ts';
import { indexScores } from './index-scores.ts';
import { MISSING, NOT_APPLICABLE } from './status.ts';

/** The cities of a sector and year by index rank, then city; cities without a rank last. */
export async function askRanking(
  ask: Ask,
  sector: string,
  year: number,
  slot: ResultSlot,
): Promise<readonly RankingRow[]> {
  const places = await askPlaces(ask, sector, year, slot);
  const pillars = groupBy(await askPillars(ask, sector, year, slot), p => p.city);
  const ranks = groupBy(await askRanks(ask, sector, year, slot), r => r.city);
  const missing = groupBy(await askMissing(ask, sector, year, slot), m => m.city);
  return places.map(({ reason, reasonNode, reasonShare, threshold, ...place }) => ({
    ...place,
    exclusion: exclusionOf({ reason, reasonNode, reasonShare, threshold }),
    pillars: (pillars.get(place.city) ?? []).map(({ node, score }) => ({ node, score })),
    ranks: (ranks.get(place.city) ?? []).map(r => ({ year: r.year, rank: r.rank })),
    missing: (missing.get(place.city) ?? []).map(m => m.indicator),
  }));
}

async function askPlaces(ask: Ask, sector: string, year: number, slot: ResultSlot) {
  const table = await ask(sql`
    WITH index_scores AS (${indexScores(sector, slot)}),
    previous AS (
      SELECT city, max(year) AS previous_year, arg_max(rank, year) AS previous_rank
      FROM index_scores
      WHERE year < ${year} AND rank IS NOT NULL
      GROUP BY city
    ),
    applicable AS (
      SELECT sector, unit, count(*) AS applicable
      FROM ${identifier(slot)}.cell
      WHERE status <> ${NOT_APPLICABLE}
      GROUP BY sector, unit
    )
    SELECT
      i.city, i.score, i.rank, i.grade, i.coverage,
      i.reason, i.reason_node AS "reasonNode", i.reason_share AS "reasonShare", i.threshold,
      p.previous_rank AS "previousRank", p.previous_year AS "previousYear",
      coalesce(a.applicable, 0) AS applicable
    FROM index_scores AS i
    LEFT JOIN previous AS p USING (city)
    LEFT JOIN applicable AS a ON a.sector = i.sector AND a.unit = i.unit
    WHERE i.year = ${year}
    ORDER BY i.rank NULLS LAST, i.city`);
  return rows(table, {
    city: text,
    score: optionalNumber,
    rank: optionalNumber,
    grade: text,
    coverage: optionalNumber,
    reason: optionalText,
    reasonNode: optionalText,
    reasonShare: optionalNumber,
    threshold: optionalNumber,
    previousRank: optionalNumber,
    previousYear: optionalNumber,
    applicable: number,
  });
}

async function askPillars(ask: Ask, sector: string, year: number, slot: ResultSlot) {
  const schema = identifier(slot);
  const table = await ask(sql`
    WITH index_scores AS (${indexScores(sector, slot)}),
    units AS (SELECT sector, unit, city, top FROM index_scores WHERE year = ${year})
    SELECT u.city, n.code AS node, s.score
    FROM units AS u
    JOIN ${schema}.node AS n ON n.sector = u.sector AND n.parent = u.top
    JOIN ${schema}.score AS s ON s.sector = u.sector AND s.node = n.node AND s.unit = u.unit
    ORDER BY u.city, n.node`);
  return rows(table, { city: text, node: text, score: optionalNumber });
}

async function askRanks(ask: Ask, sector: string, year: number, slot: ResultSlot) {
  const table = await ask(sql`
    WITH index_scores AS (${indexScores(sector, slot)}),
    cities AS (SELECT city FROM index_scores WHERE year = ${year}),
    years AS (SELECT DISTINCT year FROM index_scores)
    SELECT c.city, y.year, i.rank
    FROM cities AS c
    CROSS JOIN years AS y
    LEFT JOIN index_scores AS i ON i.city = c.city AND i.year = y.year
    ORDER BY c.city, y.year`);
  return rows(table, { city: text, year: number, rank: optionalNumber });
}

async function askMissing(ask: Ask, sector: string, year: number, slot: ResultSlot) {
  const schema = identifier(slot);
  const table = await ask(sql`
    WITH index_scores AS (${indexScores(sector, slot)}),
    units AS (SELECT sector, unit, city FROM index_scores WHERE year = ${year})
    SELECT u.city, n.code AS indicator
    FROM units AS u
    JOIN ${schema}.cell AS c ON c.sector = u.sector AND c.unit = u.unit AND c.status = ${MISSING}
    JOIN ${schema}.node AS n ON n.sector = c.sector AND n.indicator = c.indicator
    ORDER BY u.city, c.indicator`);
  return rows(table, { city: text, indicator: text });
}
