import type { TermList } from '../schema.ts';
import { type Sql, sql } from '../sql.ts';

/** The texts of one list with the numbers that observations know them by. */
export const terms = (list: TermList): Sql => sql`SELECT id, text FROM input.term WHERE list = ${list}`;
