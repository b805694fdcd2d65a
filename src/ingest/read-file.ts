import type { FileReport, InputFile } from '../core/import-report.ts';
import type { FileChoice } from '../core/workspace.ts';
import type { FileContext } from './file-context.ts';
import type { Form } from './form.ts';
import { issueLog } from './issue-log.ts';
import { openTable } from './open-table.ts';
import { longReader } from './read-long.ts';
import { type RowProgress, type RowReader, readRows, type Tally } from './read-rows.ts';
import { wideReader } from './read-wide.ts';
import { yearsReader } from './read-years.ts';

/** What all files of one import share and add to. */
export type SharedContext = Omit<FileContext, 'log' | 'header' | 'mark' | 'year' | 'choice'>;

const NOTHING: Tally = { rowsRead: 0, loaded: 0, setAside: 0, blank: 0, values: 0 };

/** Takes one file from bytes to observations in the shared builder, and accounts for it. */
export function readFile(
  { name, bytes }: InputFile,
  sha256: string,
  shared: SharedContext,
  choice: FileChoice,
  progress: RowProgress,
): FileReport {
  const log = issueLog(name);
  const { encoding, delimiter, form, issues, table, head, sheet, sheets } = openTable(bytes, choice, shared);
  for (const issue of issues) log.add(issue);
  const report = (tally: Tally, state: FileReport['state']): FileReport => {
    return {
      name,
      size: bytes.length,
      sha256,
      encoding,
      delimiter,
      form,
      ...tally,
      state,
      issues: log.list(),
      ...(head === undefined ? {} : { head }),
      ...(sheet === undefined ? {} : { sheet, sheets }),
    };
  };
  if (table === null) return report(NOTHING, 'refused');
  const { records, header, headerRow, shape, mark, year, nulLine } = table;
  const context: FileContext = { ...shared, log, header, mark, year, choice };
  if (shape.form === 'long') shared.builder.reserve(records.count);
  const readRow = rowReader(shape, context, name);
  return report(readRows(records, headerRow, nulLine, context, readRow, progress), 'read');
}

function rowReader(shape: Form, context: FileContext, name: string): RowReader {
  switch (shape.form) {
    case 'long':
      return longReader(context, name, shape.value);
    case 'years':
      return yearsReader(context, name, shape.years);
    default:
      return wideReader(context, name, shape.form === 'peer');
  }
}
