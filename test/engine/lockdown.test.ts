import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/engine/connection.ts';
import { prepare } from '../../src/engine/lockdown.ts';
import { openBlockingConnection } from '../../src/engine/open-blocking.ts';
import { number, onlyRow, text } from '../../src/engine/read.ts';
import { type Sql, sql } from '../../src/engine/sql.ts';

let opened: Awaited<ReturnType<typeof openBlockingConnection>>;
let connection: Connection;

beforeAll(async () => {
  opened = await openBlockingConnection();
  connection = opened.connection;
  await prepare(connection);
});
afterAll(() => opened.shutDown());

const REFUSED: readonly (readonly [what: string, statement: Sql, why: RegExp])[] = [
  ['a CSV from an address', sql`FROM read_csv('https://example.com/a.csv')`, /disabled by configuration/],
  ['a file of the machine', sql`FROM read_csv('/etc/passwd')`, /disabled by configuration/],
  ['the text of a file', sql`FROM read_text('/etc/hostname')`, /disabled by configuration/],
  ['a list of files', sql`FROM glob('/etc/*')`, /disabled by configuration/],
  ['a Parquet file by its name', sql`FROM 'http://127.0.0.1:1/x.parquet'`, /does not exist/],
  ['ATTACH', sql`ATTACH 'other.db'`, /disabled by configuration/],
  ['COPY TO', sql`COPY (SELECT 1) TO 'out.csv'`, /disabled by configuration/],
  ['COPY FROM', sql`COPY input.city_tag FROM 'in.csv'`, /disabled by configuration/],
  ['EXPORT DATABASE', sql`EXPORT DATABASE 'out'`, /disabled by configuration/],
  ['LOAD', sql`LOAD json`, /disabled through configuration/],
  ['LOAD after INSTALL', sql`INSTALL json; LOAD json`, /disabled through configuration/],
  ['a function that an extension would bring', sql`SELECT today()`, /not in the catalog/],
  ['SET of a limit', sql`SET memory_limit = '4GB'`, /has been locked/],
  [
    'SET of the access',
    sql`SET enable_external_access = true`,
    /cannot be (changed|enabled)|has been locked/i,
  ],
  ['SET of the loading', sql`SET autoload_known_extensions = true`, /has been locked/],
  ['RESET of the lock', sql`RESET lock_configuration`, /has been locked/],
  ['SET of the lock', sql`SET lock_configuration = false`, /has been locked/],
];

describe('after opening', () => {
  it.each(REFUSED)('%s is refused', async (_, statement, why) => {
    await expect(connection.run(statement)).rejects.toThrow(why);
  });

  it('the database still answers, with the limit it was given', async () => {
    const table = await connection.ask(
      sql`SELECT 1 AS one, current_setting('memory_limit') AS memory`,
      () => false,
    );
    expect(onlyRow(table, { one: number, memory: text })).toEqual({ one: 1, memory: '1.3 GiB' });
  });
});
