import type { Column } from './arrow.ts';
import type { Connection } from './connection.ts';
import { type Sql, sql } from './sql.ts';

/** Columns of equal length by name. */
export type Columns = Readonly<Record<string, Column>>;

/** Most rows that are written for the database in one piece: the thread that writes them stays free for others. */
const ROWS_AT_ONCE = 32_768;

/** Stretches of rows, together all of them: from, and one past the last. */
export function* stretches(rows: number): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < rows; from += ROWS_AT_ONCE) yield [from, Math.min(rows, from + ROWS_AT_ONCE)];
}

/**
 * Replaces the tables of a schema by those that `create` makes, filled with `tables`, each in pieces that are made
 * one at a time. Either all of it happens or none.
 */
export async function replaceWhole(
  connection: Connection,
  schema: string,
  create: Sql,
  tables: Readonly<Record<string, Iterable<Columns>>>,
): Promise<void> {
  await connection.run(sql`BEGIN TRANSACTION`);
  try {
    await connection.run(create);
    for (const [name, pieces] of Object.entries(tables)) {
      for (const columns of pieces) {
        const isEmpty = Object.values(columns)[0]?.length === 0;
        if (!isEmpty) await connection.insert(schema, name, columns);
      }
    }
    await connection.run(sql`COMMIT`);
  } catch (error) {
    await connection.run(sql`ROLLBACK`);
    throw error;
  }
}
