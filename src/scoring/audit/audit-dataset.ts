import type { AuditRow } from '../../core/audit.ts';
import type { Framework } from '../../core/framework.ts';
import type { Issue } from '../../core/issue.ts';
import type { Method } from '../../core/method.ts';
import type { Dataset } from '../../core/observation.ts';
import type { ScoreResult } from '../../core/result.ts';
import { buildMatrices } from '../matrix.ts';
import { scoreDataset, scoreSector } from '../score.ts';
import { windowsOf } from '../windows.ts';
import { type AuditedSector, auditSector } from './audit.ts';
import { auditRows } from './audit-rows.ts';

/** What is audited: the data and how they are scored. */
export interface AuditedData {
  readonly dataset: Dataset;
  readonly frameworks: readonly Framework[];
  readonly method: Method;
}

/** Data and method of an audit, and the sector and year (null = all years) it looks at. */
export interface AuditQuestion extends AuditedData {
  readonly sector: string;
  readonly year: number | null;
}

/** Audit of one sector and year of a data set, which is scored first; null when it has no units or no scores. */
export function auditOne({ dataset, frameworks, method, sector, year }: AuditQuestion): AuditedSector | null {
  const matrix = buildMatrices(dataset, frameworks).matrices.find(m => m.sector === sector);
  if (matrix === undefined) return null;
  const { result } = scoreSector(matrix, matrix.framework, method);
  return result === null ? null : auditSector({ matrix, method, result }, year);
}

/** Lines of `audit.csv`, and what keeps parts of it from being computed. */
export interface AuditLines {
  readonly rows: readonly AuditRow[];
  readonly issues: readonly Issue[];
}

/** Audits of everything in a data set, which is scored first. */
export const auditWhole = (data: AuditedData): AuditLines =>
  auditDataset(data, scoreDataset(data.dataset, data.frameworks, data.method), { sector: null, year: null });

/** The part of an audit that is wanted; null means all. */
export interface AuditedChoice {
  readonly sector: string | null;
  readonly year: number | null;
}

/**
 * Audits of the wanted sectors, scored already, in the window of the method: one over all years, or one a year.
 * A year narrows the latter only. Scopes name the sector where the data have several.
 */
export function auditDataset(
  { dataset, frameworks, method }: AuditedData,
  { sectors }: ScoreResult,
  wanted: AuditedChoice,
): AuditLines {
  const { matrices } = buildMatrices(dataset, frameworks);
  const audited = sectors
    .filter(({ sector }) => wanted.sector === null || wanted.sector === sector)
    .flatMap(result => {
      const matrix = matrices.find(m => m.sector === result.sector);
      if (matrix === undefined) throw new Error(`result without a matrix: ${result.sector}`);
      return windowsOf(result.years, method.window)
        .filter(({ year }) => year === null || wanted.year === null || year === wanted.year)
        .flatMap(({ year }) => auditSector({ matrix, method, result }, year) ?? []);
    });
  return {
    rows: audited.flatMap(({ audit }) => auditRows(audit, { namesSector: sectors.length > 1 })),
    issues: audited.flatMap(({ issues }) => issues),
  };
}
