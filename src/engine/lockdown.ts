import type { Connection } from './connection.ts';
import { createAll } from './schema.ts';
import { sql } from './sql.ts';
import { createViews, writeWords } from './views.ts';

/**
 * Shuts the database in and makes its empty tables and views.
 * The order matters: a failed autoload can corrupt DuckDB-WASM, so loading is off before anything is asked,
 * and the lock comes last, after which no setting can be changed. Files have no way in: rows come as Arrow.
 */
export async function prepare(connection: Connection): Promise<void> {
  await connection.run(sql`
    SET autoinstall_known_extensions = false;
    SET autoload_known_extensions = false;
    SET enable_external_access = false;
    SET memory_limit = '1500MB';
    SET lock_configuration = true;`);
  await connection.run(createAll());
  await writeWords(connection);
  await connection.run(createViews());
}
