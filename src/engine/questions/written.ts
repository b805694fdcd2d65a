import type { WrittenAnswer } from '../port.ts';
import { optionalText, rows, text } from '../read.ts';
import type { AskWritten } from '../turns.ts';

const NUMBERS =
  /^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|UTINYINT|USMALLINT|UINTEGER|UBIGINT|UHUGEINT|FLOAT|DOUBLE|DECIMAL.*)$/;

/** The answer to a question that a person wrote, values as text, with at most `limit` rows. */
export async function askWritten(ask: AskWritten, question: string, limit: number): Promise<WrittenAnswer> {
  const inside = question.trim().replace(/(;\s*)+$/, '');
  const described = rows(
    await ask('column_name AS name, column_type AS type', `DESCRIBE SELECT * FROM (\n${inside}\n)`, ''),
    {
      name: text,
      type: text,
    },
  );
  const table = await ask('COLUMNS(*)::VARCHAR', inside, ` LIMIT ${limit + 1}`);
  const columns = described.map((_, i) => optionalText(table.getChildAt(i)!, String(i)));
  const count = Math.min(table.numRows, limit);
  return {
    columns: described.map(({ name, type }) => ({ name, isNumber: NUMBERS.test(type) })),
    rows: Array.from({ length: count }, (_, row) =>
      columns.map((column, i) => plain(column[row] ?? null, described[i]!.type)),
    ),
    isCut: table.numRows > limit,
  };
}

/** DuckDB writes whole doubles as `1.0`. */
const plain = (value: string | null, type: string): string | null =>
  value !== null && NUMBERS.test(type) ? value.replace(/\.0$/, '') : value;
