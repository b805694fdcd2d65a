import type { AuditRow } from '../../core/audit.ts';
import { csvText } from '../../publish/results/csv-text.ts';

/** Text of `audit.csv` (contract §5). */
export const auditCsv = (rows: readonly AuditRow[]): string =>
  csvText(
    ['measure', 'scope', 'a', 'b', 'value'],
    rows.map(({ measure, scope, a, b, value }) => [measure, scope, a, b, value]),
  );

/** Name of the file: what was audited, and whether any of it is synthetic. */
export const auditFileName = (sector: string, year: number, isSynthetic: boolean): string =>
  [`audit-${sector}-${year}`, isSynthetic ? '-synthetic' : '', '.csv'].join('');
