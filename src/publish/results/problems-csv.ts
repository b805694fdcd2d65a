import type { Issue } from '../../core/issue.ts';
import { csvText } from './csv-text.ts';

const HEADER = ['severity', 'code', 'file', 'line', 'column', 'found', 'message', 'row'];

/** Text of the problems for the bureau that sent a file: as `issues.csv`, with the original row at the end. */
export function problemsCsv(
  issues: readonly Issue[],
  describe: (issue: Issue) => string,
  rowOf: (issue: Issue) => string,
): string {
  const records = issues.map(issue => {
    const { file, line, column } = issue.where;
    return [
      issue.severity,
      issue.code,
      file ?? '',
      line ?? null,
      column ?? null,
      issue.found ?? '',
      describe(issue),
      rowOf(issue),
    ];
  });
  return csvText(HEADER, records);
}
