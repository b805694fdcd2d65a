import { groupBy } from '../group-by.ts';
import type { RankingRow, ResultSlot } from '../port.ts';
import { number, optionalNumber, optionalText, rows, text } from '../read.ts';
import { identifier, sql } from '../sql.ts';
import type { Ask } from '../turns.ts';
import { exclusionOf } from './exclusion.ts';
import { indexScores } from './index-scores.ts';
import { MISSING } from './status.ts';

/** The cities of a sector and year by index rank, then city; cities without a rank last. */
export async function askRanking(
  ask: Ask,
  sector: string,
  year: number,
  slot: ResultSlot,
): Promise<readonly RankingRow[]> {
  const index = await askIndex(ask, sector, slot);
  const history = groupBy(index, place => place.city);
  const years = [...new Set(index.map(place => place.year))].sort((a, b) => a - b);
  const pillars = groupBy(await askPillars(ask, sector, year, slot), p => p.city);
  const missing = groupBy(await askMissing(ask, sector, year, slot), m => m.city);
  return index
    .filter(place => place.year === year)
    .map(({ city, score, rank, grade, coverage, applicable, ...reason }) => {
      const rankIn = new Map(history.get(city)?.map(place => [place.year, place.rank]));
      const ranks = years.map(y => ({ year: y, rank: rankIn.get(y) ?? null }));
      const previous = ranks.findLast(r => r.year < year && r.rank !== null);
      return {
        city,
        score,
        rank,
        grade,
        coverage,
        exclusion: exclusionOf(reason),
        previousRank: previous?.rank ?? null,
        previousYear: previous?.year ?? null,
        pillars: (pillars.get(city) ?? []).map(({ node, score }) => ({ node, score })),
        ranks,
        missing: (missing.get(city) ?? []).map(m => m.indicator),
        applicable,
      };
    });
}

/** The index in every year of the sector: one scan gives the year asked for, the trend and the rank before. */
async function askIndex(ask: Ask, sector: string, slot: ResultSlot) {
  const table = await ask(sql`
    SELECT
      city, year, score, rank, grade, coverage, applicable,
      reason, reason_node AS "reasonNode", reason_share AS "reasonShare", threshold
    FROM (${indexScores(sector, slot)})
    ORDER BY rank NULLS LAST, city`);
  return rows(table, {
    city: text,
    year: number,
    score: optionalNumber,
    rank: optionalNumber,
    grade: text,
    coverage: optionalNumber,
    applicable: number,
    reason: optionalText,
    reasonNode: optionalText,
    reasonShare: optionalNumber,
    threshold: optionalNumber,
  });
}

async function askPillars(ask: Ask, sector: string, year: number, slot: ResultSlot) {
  const schema = identifier(slot);
  const table = await ask(sql`
    SELECT u.city, n.code AS node, s.score
    FROM ${schema}.sector AS c
    JOIN ${schema}.unit AS u USING (sector)
    JOIN ${schema}.node AS top ON top.sector = c.sector AND top.parent = -1
    JOIN ${schema}.node AS n ON n.sector = c.sector AND n.parent = top.node
    JOIN ${schema}.score AS s ON s.sector = c.sector AND s.node = n.node AND s.unit = u.unit
    WHERE c.code = ${sector} AND u.year = ${year}
    ORDER BY u.city, n.node`);
  return rows(table, { city: text, node: text, score: optionalNumber });
}

async function askMissing(ask: Ask, sector: string, year: number, slot: ResultSlot) {
  const schema = identifier(slot);
  const table = await ask(sql`
    SELECT u.city, n.code AS indicator
    FROM ${schema}.sector AS s
    JOIN ${schema}.unit AS u USING (sector)
    JOIN ${schema}.absent AS a ON a.sector = u.sector AND a.unit = u.unit
    JOIN ${schema}.node AS n ON n.sector = a.sector AND n.indicator = a.indicator
    WHERE s.code = ${sector} AND u.year = ${year} AND a.status = ${MISSING}
    ORDER BY u.city, a.indicator`);
  return rows(table, { city: text, indicator: text });
}
