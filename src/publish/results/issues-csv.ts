import type { Issue } from '../../core/issue.ts';
import { csvText } from './csv-text.ts';

export const ISSUE_HEADER = ['severity', 'code', 'file', 'line', 'column', 'found', 'message'];

/** Text of `issues.csv`, in the order given; `describe` gives the words of an issue. */
export const issuesCsv = (issues: Iterable<Issue>, describe: (issue: Issue) => string): string =>
  csvText(
    ISSUE_HEADER,
    Array.from(issues, issue => issueRecord(issue, describe)),
  );

/** The fields of an issue under `ISSUE_HEADER`. */
export function issueRecord(issue: Issue, describe: (issue: Issue) => string): (string | number | null)[] {
  const { severity, code, found, where } = issue;
  const { file, line, column } = where;
  return [severity, code, file ?? '', line ?? null, column ?? null, found ?? '', describe(issue)];
}
