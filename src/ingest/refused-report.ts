import type { FileReport } from '../core/import-report.ts';
import type { Issue } from '../core/issue.ts';

/** The report of a file of which nothing was read, and why. */
export const refusedReport = (name: string, size: number, sha256: string, issue: Issue): FileReport => ({
  name,
  size,
  sha256,
  encoding: '',
  delimiter: '',
  form: 'unknown',
  rowsRead: 0,
  loaded: 0,
  setAside: 0,
  blank: 0,
  values: 0,
  state: 'refused',
  issues: [{ ...issue, where: { file: name } }],
});
