import type { Issue } from '../../core/issue.ts';
import { csvText } from './csv-text.ts';

const HEADER = ['severity', 'code', 'file', 'line', 'column', 'found', 'message'];

/** Text of `issues.csv`, in the order given; `describe` gives the words of an issue. */
export function issuesCsv(issues: Iterable<Issue>, describe: (issue: Issue) => string): string {
  const records = Array.from(issues, issue => {
    const { file, line, column } = issue.where;
    return [
      issue.severity,
      issue.code,
      file ?? '',
      line ?? null,
      column ?? null,
      issue.found ?? '',
      describe(issue),
    ];
  });
  return csvText(HEADER, records);
}
