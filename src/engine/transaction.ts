import { type Column, toStream } from './arrow.ts';
import type { Connection } from './connection.ts';
import { type Sql, sql } from './sql.ts';

/** Columns of equal length by name. */
export type Columns = Readonly<Record<string, Column>>;

/** Rows on their way into a table. */
export interface Piece {
  readonly table: string;
  readonly columns: Columns;
}

/** Most rows that are written for the database in one piece: the thread that writes them stays free for others. */
const ROWS_AT_ONCE = 32_768;

/** Stretches of rows, together all of them from the first to before the end: from, and one past the last. */
export function* stretches(end: number, first = 0): Generator<readonly [from: number, to: number]> {
  for (let from = first; from < end; from += ROWS_AT_ONCE) yield [from, Math.min(end, from + ROWS_AT_ONCE)];
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
    await insertAll(piecesOf(tables), (table, stream) => connection.insert(schema, table, stream));
    await connection.run(sql`COMMIT`);
  } catch (error) {
    await connection.run(sql`ROLLBACK`);
    throw error;
  }
}

/** Writes rows for the database and inserts them: while one piece is being inserted the next is written. */
export async function insertAll(
  pieces: Iterable<Piece>,
  insert: (table: string, stream: Uint8Array) => Promise<void>,
): Promise<void> {
  let inserted: Promise<void> = Promise.resolve();
  try {
    for (const { table, columns } of pieces) {
      if (Object.values(columns)[0]?.length === 0) continue;
      const stream = toStream(columns);
      await inserted;
      inserted = insert(table, stream);
    }
  } finally {
    await inserted;
  }
}

function* piecesOf(tables: Readonly<Record<string, Iterable<Columns>>>): Generator<Piece> {
  for (const [table, pieces] of Object.entries(tables)) {
    for (const columns of pieces) yield { table, columns };
  }
}
