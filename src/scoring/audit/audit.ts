import type { SectorAudit } from '../../core/audit.ts';
import type { Issue } from '../../core/issue.ts';
import type { Method } from '../../core/method.ts';
import type { SectorResult } from '../../core/result.ts';
import type { SectorMatrix } from '../matrix.ts';
import { planSector } from '../plan.ts';
import { auditColumns } from './columns.ts';
import { correlationTables } from './correlations.ts';
import { denominatorCorrelations } from './denominators.ts';
import { pairFlags } from './flags.ts';
import { auditGroups } from './groups.ts';
import { partOf } from './part.ts';
import { auditRemovals } from './removals.ts';
import { auditWeights } from './weights.ts';

/** What an audit of a sector is made from: its data, the method, and what they gave. */
export interface AuditSources {
  readonly matrix: SectorMatrix;
  readonly method: Method;
  readonly result: SectorResult;
}

/** An audit, and what keeps parts of it from being computed. */
export interface AuditedSector {
  readonly audit: SectorAudit;
  readonly issues: readonly Issue[];
}

/**
 * Audit of one sector in one year, or over all its years (null): shapes, correlations, groups, weights, removals.
 * null when the sector has no units then.
 */
export function auditSector(
  { matrix, method, result }: AuditSources,
  year: number | null,
): AuditedSector | null {
  const part = partOf(result, year);
  if (part === null) return null;
  const issues: Issue[] = [];
  const codes = part.indicators.map(j => result.indicators[j]!);
  const normalised = part.indicators.map(j => part.column(result.normalised, j));
  const correlations = correlationTables(codes, normalised);
  const { start, end } = part.window;
  const audit: SectorAudit = {
    sector: result.sector,
    year,
    cities: result.cities.slice(start, end),
    columns: auditColumns(part),
    correlations,
    flags: correlations.flatMap(table => (table.measure === 'pearson' ? pairFlags(table, result.nodes) : [])),
    groups: auditGroups(part, issues),
    denominators: denominatorCorrelations(part, matrix),
    weights: auditWeights(part),
    removals: auditRemovals(planSector(matrix, matrix.framework, method), part),
  };
  return { audit, issues };
}
