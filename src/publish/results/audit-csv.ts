import type { AuditRow } from '../../core/audit.ts';
import { csvText } from './csv-text.ts';

const HEADER = ['measure', 'scope', 'a', 'b', 'value'];

/** Text of `audit.csv`: the lines of the audits, in their order. */
export const auditCsv = (rows: readonly AuditRow[]): string =>
  csvText(
    HEADER,
    rows.map(({ measure, scope, a, b, value }) => [measure, scope, a, b, value]),
  );
