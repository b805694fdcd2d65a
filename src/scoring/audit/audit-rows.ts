import type { AuditRow, ColumnAudit, CorrelationTable, GroupAudit, SectorAudit } from '../../core/audit.ts';
import { type Scopes, scopesOf } from './scopes.ts';

/** What stands after a scope where one file holds several audits. */
export interface AuditNaming {
  /** Whether the sector is named: `pillar:P1@building`. A year that was asked for is named always: `pillar:P1@2024`. */
  readonly namesSector: boolean;
}

/** Lines of `audit.csv` (contract §5) of one audit: shapes, correlations, flags, groups, denominators, weights, removals. */
export function auditRows(audit: SectorAudit, { namesSector }: AuditNaming): readonly AuditRow[] {
  const suffix = [...(namesSector ? [audit.sector] : []), ...(audit.year === null ? [] : [audit.year])];
  const scopes = scopesOf(audit, suffix.map(part => `@${part}`).join(''));
  return [
    ...audit.columns.flatMap(column => shapeRows(column, scopes.nameOf(column.indicator))),
    ...[...audit.correlations, ...audit.groups.flatMap(g => g.correlations)].flatMap(table =>
      correlationRows(table, scopes),
    ),
    ...audit.flags.map(({ kind, node, a, b, r }) =>
      row(kind, scopes.nameOf(node ?? scopes.common(a, b)), r, a, b),
    ),
    ...audit.groups.flatMap(group => groupRows(group, scopes.nameOf(group.node))),
    ...audit.denominators.flatMap(({ indicator, denominator, r, p }) => [
      row('denominator-pearson', scopes.nameOf(indicator), r, denominator),
      row('denominator-pearson-p', scopes.nameOf(indicator), p, denominator),
    ]),
    ...audit.weights.flatMap(({ node, nominal, effective, realised }) => [
      row('weight-nominal', scopes.nameOf(node), nominal),
      row('weight-effective', scopes.nameOf(node), effective),
      row('weight-realised', scopes.nameOf(node), realised),
    ]),
    ...audit.removals.flatMap(({ node, meanShift, maxShift, city }) => [
      row('remove-mean-shift', scopes.nameOf(node), meanShift),
      row('remove-max-shift', scopes.nameOf(node), maxShift, city),
    ]),
  ];
}

const row = (measure: string, scope: string, value: number | null, a = '', b = ''): AuditRow => ({
  measure,
  scope,
  a,
  b,
  value: value === null || Number.isNaN(value) ? null : value,
});

function shapeRows(column: ColumnAudit, scope: string): AuditRow[] {
  const values: Readonly<Record<string, number | null>> = {
    available: column.available,
    missing: column.missing,
    mean: column.mean,
    sd: column.sd,
    median: column.median,
    min: column.min,
    max: column.max,
    skewness: column.skew,
    kurtosis: column.kurtosis,
    'skewness-after': column.skewAfter,
    'kurtosis-after': column.kurtosisAfter,
    outliers: column.outliers,
  };
  return Object.entries(values).map(([measure, value]) => row(measure, scope, value));
}

/** One line a pair for the correlation, one for its p-value; the scope is the lowest node that holds both. */
function correlationRows({ measure, codes, r, p }: CorrelationTable, scopes: Scopes): AuditRow[] {
  const m = codes.length;
  return codes.flatMap((a, i) =>
    codes.slice(i + 1).flatMap((b, offset) => {
      const cell = i * m + i + 1 + offset;
      const scope = scopes.nameOf(scopes.common(a, b));
      return [row(measure, scope, r[cell]!, a, b), row(`${measure}-p`, scope, p[cell]!, a, b)];
    }),
  );
}

/** A value of a whole group has no member; values by member and by component (from 1) name them. */
function groupRows(group: GroupAudit, scope: string): AuditRow[] {
  const { members, bartlett, pca } = group;
  const byMember = (measure: string, values: readonly (number | null)[]): AuditRow[] =>
    members.map((member, i) => row(measure, scope, values[i] ?? null, member));
  const byComponent = (measure: string, values: readonly number[] = []): AuditRow[] =>
    values.map((value, i) => row(measure, scope, value, `${i + 1}`));
  return [
    row('cronbach-alpha', scope, group.alpha),
    ...byMember('cronbach-alpha-if-dropped', group.alphaIfDropped),
    row('kmo', scope, group.kmo),
    ...byMember('kmo', group.kmoByMember),
    row('bartlett-chi-square', scope, bartlett?.chiSquare ?? null),
    row('bartlett-df', scope, bartlett?.df ?? null),
    row('bartlett-p', scope, bartlett?.p ?? null),
    ...byMember('vif', group.vif),
    ...byComponent('pca-eigenvalue', pca?.eigenvalues),
    ...byComponent('pca-explained', pca?.explained),
    ...(pca?.loadings ?? []).flatMap((loadings, i) =>
      loadings.map((value, c) => row('pca-loading', scope, value, members[i], `${c + 1}`)),
    ),
  ];
}
