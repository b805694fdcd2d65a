import type { CorrelationTable, GroupAudit } from '../../core/audit.ts';
import { type Issue, warning } from '../../core/issue.ts';
import { completeUnits } from '../../methods/statistics/complete.ts';
import { correlation } from '../../methods/statistics/correlation.ts';
import { extremesOf } from '../../methods/statistics/extremes.ts';
import { covariances, cronbachAlpha } from '../../methods/statistics/reliability.ts';
import { adequacyOf, componentsOf } from '../../methods/statistics/structure.ts';
import { correlationTables } from './correlations.ts';
import type { AuditedPart } from './part.ts';

/**
 * How the children of every node hang together, highest nodes first. Reliability is pairwise complete; KMO, Bartlett,
 * VIF and components rest on the units where every member with spread is there, and need more of them than members.
 */
export function auditGroups(part: AuditedPart, issues: Issue[]): readonly GroupAudit[] {
  const { result, column, indicators } = part;
  const isLeaf = new Set(indicators);
  return result.nodes.flatMap(({ code, indicator }, at): GroupAudit[] => {
    if (indicator >= 0) return [];
    const members = result.nodes.flatMap((node, child) =>
      node.parent === at && (node.indicator < 0 || isLeaf.has(node.indicator))
        ? [{ code: node.code, isIndicator: node.indicator >= 0, score: column(result.score, child) }]
        : [],
    );
    if (members.length === 0) return [];
    return [auditGroup(part, code, members, issues)];
  });
}

interface Member {
  readonly code: string;
  readonly isIndicator: boolean;
  readonly score: Float64Array;
}

function auditGroup(
  part: AuditedPart,
  node: string,
  members: readonly Member[],
  issues: Issue[],
): GroupAudit {
  const covariance = covariances(members.map(m => m.score));
  const everyone = members.map((_, i) => i);
  const spread = everyone.filter(i => hasSpread(members[i]!.score));
  const units = completeUnits(spread.map(i => members[i]!.score));
  const n = units[0]?.length ?? 0;
  const correlations = units.map(a => units.map(b => (a === b ? 1 : correlation(a, b))));
  const adequacy = adequacyOf(correlations, n);
  const pca = componentsOf(correlations, n);
  if (spread.length > 1 && adequacy === null) {
    const where = { path: `node ${node}` };
    const params = {
      sector: part.result.sector,
      node,
      members: spread.length,
      units: n,
      years: part.window.label,
    };
    issues.push(warning(n > spread.length ? 'audit-singular' : 'audit-few-units', { where, params }));
  }
  const placed = <T>(values: readonly T[] | undefined, i: number): T | null => {
    const at = spread.indexOf(i);
    return at < 0 ? null : (values?.[at] ?? null);
  };
  return {
    node,
    members: members.map(m => m.code),
    correlations: correlationsOf(members),
    alpha: cronbachAlpha(covariance),
    alphaIfDropped: everyone.map(i =>
      cronbachAlpha(
        covariance,
        everyone.filter(other => other !== i),
      ),
    ),
    kmo: adequacy?.kmo ?? null,
    kmoByMember: everyone.map(i => placed(adequacy?.kmoByMember, i)),
    bartlett: adequacy?.bartlett ?? null,
    vif: everyone.map(i => placed(adequacy?.vif, i)),
    pca: pca && {
      ...pca,
      loadings: everyone.map(i => placed(pca.loadings, i) ?? pca.eigenvalues.map(() => null)),
    },
  };
}

/** Of aggregates alone; those of indicators stand beside each other in one table of all. */
function correlationsOf(members: readonly Member[]): readonly CorrelationTable[] {
  const aggregates = members.filter(m => !m.isIndicator);
  if (aggregates.length === 0) return [];
  return correlationTables(
    aggregates.map(m => m.code),
    aggregates.map(m => m.score),
  );
}

function hasSpread(values: Float64Array): boolean {
  const { min, max } = extremesOf(values);
  return max > min;
}
