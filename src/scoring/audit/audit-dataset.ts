import type { Framework } from '../../core/framework.ts';
import type { Method } from '../../core/method.ts';
import type { Dataset } from '../../core/observation.ts';
import { buildMatrices } from '../matrix.ts';
import { scoreSector } from '../score.ts';
import { type AuditedSector, auditSector } from './audit.ts';

/** Data and method of an audit, and the sector and year (null = all years) it looks at. */
export interface AuditQuestion {
  readonly dataset: Dataset;
  readonly frameworks: readonly Framework[];
  readonly method: Method;
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
