import type { AuditRow, SectorAudit } from '../../core/audit.ts';
import type { Issue } from '../../core/issue.ts';
import { type AuditQuestion, auditOne } from './audit-dataset.ts';
import { auditRows } from './audit-rows.ts';

/** What the audit worker is asked. */
export interface AuditRequest extends AuditQuestion {
  readonly id: number;
}

/** An audit, the same as lines of `audit.csv`, and what keeps parts of it from being computed. */
export interface AuditAnswer {
  readonly audit: SectorAudit;
  readonly rows: readonly AuditRow[];
  readonly issues: readonly Issue[];
}

/** What the worker sends back. */
export type AuditReply =
  | { readonly id: number; readonly answer: AuditAnswer }
  | { readonly id: number; readonly failure: string };

/** Answers a request. */
export function replyTo({ id, ...question }: AuditRequest): AuditReply {
  try {
    const audited = auditOne(question);
    if (audited === null)
      return { id, failure: `nothing scored in ${question.sector} ${question.year ?? ''}` };
    const { audit, issues } = audited;
    return { id, answer: { audit, rows: auditRows(audit, { namesSector: true }), issues } };
  } catch (thrown) {
    return { id, failure: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
}
