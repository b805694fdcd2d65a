import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/engine/examples.ts';
import { openBlockingEngine } from '../../src/engine/open-blocking.ts';
import type { Engine } from '../../src/engine/port.ts';
import { VIEWS } from '../../src/engine/views.ts';
import { city, HOSTILE, observationsOf, resultOf, sectorOf } from './sample.ts';

let engine: Engine;

beforeAll(async () => {
  engine = await openBlockingEngine();
  await engine.loadDataset(
    [city('A'), city('B'), city(HOSTILE)],
    observationsOf([
      ['A', 2024, 'i1', 4.25, 'published'],
      ['B', 2024, 'i1', null, 'not-available'],
      [HOSTILE, 2024, 'i2', 0.1],
    ]),
    [],
  );
  await engine.storeResult(resultOf(sectorOf()), 'current');
});
afterAll(() => engine.close());

const ask = (question: string, limit = 100) => engine.written(question, limit);

describe('a question that a person wrote', () => {
  it.each(Object.entries(VIEWS))('reads %s with the columns that are described', async (view, columns) => {
    const answer = await ask(`FROM ${view}`);
    expect(answer.columns.map(c => c.name)).toEqual([...columns]);
    expect(answer.rows.length).toBeGreaterThan(0);
  });

  it('is answered in text, numbers so that they read back the same, gaps as no value', async () => {
    const { columns, rows } = await ask('SELECT city, value, flag FROM observations ORDER BY city');
    expect(columns.map(c => c.isNumber)).toEqual([false, true, false]);
    expect(rows).toEqual([
      ['A', '4.25', 'published'],
      ['B', null, 'not-available'],
      [HOSTILE, '0.1', ''],
    ]);
  });

  it('may group, join, nest, begin with WITH and end with a semicolon or a comment', async () => {
    const grouped = await ask(
      'WITH a AS (SELECT year, count(*) AS n FROM observations GROUP BY year) FROM a;',
    );
    expect(grouped.rows).toEqual([['2024', '3']]);
    const commented = await ask('SELECT max(score) AS best FROM scores -- of all');
    expect(commented.rows).toEqual([['81']]);
  });

  it('gives no more rows than the limit, and says so', async () => {
    expect(await ask('SELECT * FROM range(5)', 3)).toMatchObject({
      rows: [['0'], ['1'], ['2']],
      isCut: true,
    });
    expect(await ask('SELECT * FROM range(3)', 3)).toMatchObject({ isCut: false });
  });

  it('says what the database did not understand', async () => {
    await expect(ask('SELECT nonsense FROM observations')).rejects.toThrow(/nonsense/);
    await expect(ask('')).rejects.toThrow();
  });

  it.each([
    'DROP TABLE input.observation',
    'SELECT 1; DROP TABLE input.observation',
    'SELECT 1); DROP TABLE input.observation; SELECT (1',
    'SELECT 1) LIMIT 1; DELETE FROM input.observation; SELECT * FROM (SELECT 1',
    'DELETE FROM input.observation RETURNING *',
    'WITH gone AS (DELETE FROM input.observation RETURNING *) FROM gone',
    'INSERT INTO input.city_tag VALUES (1, 1)',
    'CREATE TABLE x AS SELECT 1',
    'SET VARIABLE bound = 1',
    "SET memory_limit = '4GB'",
    "COPY (SELECT 1) TO 'out.csv'",
    "ATTACH 'other.db'",
    "SELECT * FROM read_csv('https://example.com/a.csv')",
    "FROM 'https://example.com/a.parquet'",
    "SELECT * FROM query('DROP TABLE input.observation')",
    'INSTALL httpfs',
    'SELECT $$',
    'SELECT 1 /*',
  ])('cannot change or reach anything: %s', async question => {
    await expect(ask(question)).rejects.toThrow();
    expect((await ask('SELECT count(*) AS n FROM observations')).rows).toEqual([['3']]);
    expect((await ask("SELECT count(*) AS n FROM duckdb_tables() WHERE schema_name = 'main'")).rows).toEqual([
      ['1'],
    ]);
  });
});

describe('the questions to begin with', () => {
  it.each(EXAMPLES)('have an answer: $id', async ({ question }) => {
    expect((await ask(question)).columns.length).toBeGreaterThan(1);
  });
});
