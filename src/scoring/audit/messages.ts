import type { AuditRow, SectorAudit } from '../../core/audit.ts';
import type { Issue } from '../../core/issue.ts';
import {
  type AuditedData,
  type AuditLines,
  type AuditQuestion,
  auditOne,
  auditWhole,
} from './audit-dataset.ts';
import { auditRows } from './audit-rows.ts';

/** What the audit worker is asked: about one sector and year, or, naming no sector, for the lines of all data. */
export type AuditRequest = { readonly id: number } & (AuditQuestion | AuditedData);

/** An audit, the same as lines of `audit.csv`, and what keeps parts of it from being computed. */
export interface AuditAnswer {
  readonly audit: SectorAudit;
  readonly rows: readonly AuditRow[];
  readonly issues: readonly Issue[];
}

/** What the worker sends back. */
export type AuditReply<Answer = AuditAnswer | AuditLines> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly failure: string };

/** Answers a request. */
export function replyTo({ id, ...question }: AuditRequest): AuditReply {
  try {
    if (!('sector' in question)) return { id, answer: auditWhole(question) };
    const audited = auditOne(question);
    if (audited === null)
      return { id, failure: `nothing scored in ${question.sector} ${question.year ?? ''}` };
    const { audit, issues } = audited;
    return { id, answer: { audit, rows: auditRows(audit, { namesSector: true }), issues } };
  } catch (thrown) {
    return { id, failure: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
}
