import { FLAGS } from '../core/observation.ts';
import { CELL_STATUS } from '../core/result.ts';
import { int32, text, toStream } from './arrow.ts';
import type { Connection } from './connection.ts';
import { type Sql, sql } from './sql.ts';

/** The tables that an analyst's own questions read, with their columns in order: contents of `createViews`. */
export const VIEWS = {
  observations: [
    'city',
    'sector',
    'year',
    'indicator',
    'value',
    'flag',
    'unit',
    'source',
    'file',
    'line',
    'column',
  ],
  scores: ['city', 'sector', 'year', 'node', 'level', 'score', 'rank', 'coverage', 'grade'],
  cells: [
    'city',
    'sector',
    'year',
    'indicator',
    'raw',
    'denominated',
    'imputed',
    'treated',
    'normalised',
    'status',
    'flags',
  ],
  weights: ['sector', 'year', 'node', 'weight', 'effective'],
  cities: ['city', 'name_en', 'name_zh', 'economy', 'gb2260', 'lat', 'lon'],
} as const;

/**
 * Views of what was loaded and of the results in force, with text for numbers that stand for it. The bits of a cell's
 * flags are those of CELL_FLAG: a view takes no bound values.
 */
export const createViews = (): Sql => sql`
  CREATE OR REPLACE VIEW cities AS
    SELECT code AS city, name_en, name_zh, economy, gb2260, lat, lon FROM input.city ORDER BY place;
  CREATE OR REPLACE VIEW observations AS
    SELECT c.text AS city, s.text AS sector, o.year, i.text AS indicator, o.value,
      w.text AS flag, u.text AS unit, f.text AS source, p.text AS file, o.line, o.field AS "column"
    FROM input.observation AS o
    JOIN input.term AS c ON c.list = 'city' AND c.id = o.city
    JOIN input.term AS s ON s.list = 'sector' AND s.id = o.sector
    JOIN input.term AS i ON i.list = 'indicator' AND i.id = o.indicator
    JOIN input.term AS u ON u.list = 'unit' AND u.id = o.unit
    JOIN input.term AS f ON f.list = 'source' AND f.id = o.source
    JOIN input.term AS p ON p.list = 'file' AND p.id = o.file
    JOIN word AS w ON w.list = 'flag' AND w.id = o.flag;
  CREATE OR REPLACE VIEW scores AS
    SELECT u.city, s.code AS sector, u.year, n.code AS node, n.level, c.score, c.rank, c.coverage,
      CASE WHEN n.parent = -1 THEN u.grade ELSE '' END AS grade
    FROM current.sector AS s
    JOIN current.unit AS u USING (sector)
    JOIN current.node AS n USING (sector)
    JOIN current.score AS c ON c.sector = s.sector AND c.node = n.node AND c.unit = u.unit;
  CREATE OR REPLACE VIEW cells AS
    SELECT u.city, s.code AS sector, u.year, n.code AS indicator,
      c.raw, c.denominated, c.imputed, c.treated, c.normalised,
      w.text AS status,
      concat_ws(';',
        CASE WHEN c.flags & 8 <> 0 THEN 'imputed' END,
        CASE WHEN c.flags & 1 <> 0 THEN 'winsorised' END,
        CASE WHEN c.flags & 2 <> 0 THEN 'log' END,
        CASE WHEN c.flags & 4 <> 0 THEN 'clamped' END) AS flags
    FROM current.sector AS s
    JOIN current.unit AS u USING (sector)
    JOIN current.cell AS c ON c.sector = u.sector AND c.unit = u.unit
    JOIN current.node AS n ON n.sector = c.sector AND n.indicator = c.indicator
    JOIN word AS w ON w.list = 'status' AND w.id = c.status;
  CREATE OR REPLACE VIEW weights AS
    SELECT s.code AS sector, CAST(w.window_year AS INTEGER) AS year, n.code AS node, w.weight, w.effective
    FROM current.sector AS s
    JOIN current.weight AS w USING (sector)
    JOIN current.node AS n ON n.sector = w.sector AND n.node = w.node;`;

/** The words that the views give for numbers, in the place of those that are there. */
export async function writeWords(connection: Connection): Promise<void> {
  const words = [
    ...FLAGS.map((word, id) => ({ list: 'flag', id, text: word })),
    ...CELL_STATUS.map((word, id) => ({ list: 'status', id, text: word })),
  ];
  await connection.run(
    sql`CREATE OR REPLACE TABLE word (list VARCHAR NOT NULL, id INTEGER NOT NULL, text VARCHAR NOT NULL)`,
  );
  const columns = {
    list: text(words.map(w => w.list)),
    id: int32(Int32Array.from(words, w => w.id)),
    text: text(words.map(w => w.text)),
  };
  await connection.insert('main', 'word', toStream(columns));
}
