import type { Column } from './arrow.ts';
import type { Connection } from './connection.ts';
import { type Sql, sql } from './sql.ts';

/**
 * Replaces the tables of a schema by those that `create` makes, filled with `tables`.
 * Either all of it happens or none.
 */
export async function replaceWhole(
  connection: Connection,
  schema: string,
  create: Sql,
  tables: Readonly<Record<string, Readonly<Record<string, Column>>>>,
): Promise<void> {
  await connection.run(sql`BEGIN TRANSACTION`);
  try {
    await connection.run(create);
    for (const [name, columns] of Object.entries(tables)) {
      const isEmpty = Object.values(columns)[0]?.length === 0;
      if (!isEmpty) await connection.insert(schema, name, columns);
    }
    await connection.run(sql`COMMIT`);
  } catch (error) {
    await connection.run(sql`ROLLBACK`);
    throw error;
  }
}
