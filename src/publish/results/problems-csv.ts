import type { Issue } from '../../core/issue.ts';
import { csvText } from './csv-text.ts';
import { ISSUE_HEADER, issueRecord } from './issues-csv.ts';

/** Text of the problems for the bureau that sent a file: as `issues.csv`, with the original row at the end. */
export const problemsCsv = (
  issues: readonly Issue[],
  describe: (issue: Issue) => string,
  rowOf: (issue: Issue) => string,
): string =>
  csvText(
    [...ISSUE_HEADER, 'row'],
    issues.map(issue => [...issueRecord(issue, describe), rowOf(issue)]),
  );
