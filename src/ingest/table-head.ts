import type { HeadColumn, TableHead } from '../core/import-report.ts';
import type { Header } from './header.ts';
import type { Records } from './records.ts';

const ROWS = 5;
const CELL = 60;
const COLUMNS = 300;

/** The headings of a table with what each was read as, and its first rows. */
export function headOf(records: Records, headerRow: number, header: Header): TableHead {
  const { line, fields, values, groups, years } = header;
  const headings = records.fieldsOf(headerRow).slice(0, Math.min(header.width, COLUMNS));
  const known = new Map<number, Pick<HeadColumn, 'kind' | 'means'>>();
  for (const [field, column] of Object.entries(fields))
    known.set(column.number, { kind: 'field', means: field });
  for (const { number, word } of values) known.set(number, { kind: 'value', means: word });
  for (const { number, year } of years) known.set(number, { kind: 'year', means: String(year) });
  for (const { number, group } of groups) known.set(number, { kind: 'group', means: group });
  const count = Math.max(0, Math.min(ROWS, records.count - headerRow - 1));
  return {
    line,
    decimalMark: '.',
    columns: headings.map((heading, i) => ({
      number: i + 1,
      heading: heading.trim(),
      ...(known.get(i + 1) ?? { kind: 'unknown', means: '' }),
    })),
    rows: Array.from({ length: count }, (_, i) =>
      headings.map((_heading, j) => (records.fieldsOf(headerRow + 1 + i)[j] ?? '').slice(0, CELL)),
    ),
  };
}
