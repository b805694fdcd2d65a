import { error, type Issue } from '../core/issue.ts';
import { foldTight } from './fold.ts';
import { readNumber } from './number.ts';
import { readRecords } from './records.ts';

/** One row of a table of metadata, its cells by heading. */
export interface MetaRow {
  readonly line: number;
  /** '' where the column is missing, the cell is blank or says NA. */
  text(column: string): string;
  /** null where there is no number; what is no number is logged. */
  number(column: string): number | null;
  place(column: string): { line: number; column: number; columnName: string };
}

/** A table of metadata, its headings matched without regard to case. */
export interface MetaTable {
  readonly rows: readonly MetaRow[];
  readonly issues: Issue[];
  has(column: string): boolean;
}

/** Splits the text of a metadata table with commas, semicolons or tabs; blank rows are left out. */
export function metaTable(text: string): MetaTable {
  const head = text.split('\n', 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length)[0] ?? ',';
  const records = readRecords(text, delimiter);
  const headings = records.fieldsOf(0);
  const numberOf = new Map(headings.map((heading, i) => [foldTight(heading), i + 1] as const).reverse());
  const issues: Issue[] = [];
  const rows: MetaRow[] = [];
  for (let i = 1; i < records.count; i += 1) {
    const cells = records.fieldsOf(i);
    if (cells.every(cell => cell.trim() === '')) continue;
    const line = records.lineOf(i);
    const fault = records.quoteFault(i);
    if (fault !== null && fault.kind !== 'stray') {
      issues.push(error('quote-unclosed', { where: { line, column: fault.column } }));
      continue;
    }
    const columnOf = (column: string): number => numberOf.get(foldTight(column)) ?? 0;
    const place = (column: string) => ({ line, column: columnOf(column), columnName: column });
    const textOf = (column: string): string => {
      const cell = cells[columnOf(column) - 1]?.trim() ?? '';
      return cell === 'NA' ? '' : cell;
    };
    rows.push({
      line,
      place,
      text: textOf,
      number(column) {
        const found = textOf(column);
        if (found === '') return null;
        const reading = readNumber(found, '.');
        if (reading.kind === 'number') return reading.value;
        issues.push(error('value-not-number', { where: place(column), found }));
        return null;
      },
    });
  }
  return { rows, issues, has: column => numberOf.has(foldTight(column)) };
}
