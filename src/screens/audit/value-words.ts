import type { ColumnAudit, SectorAudit } from '../../core/audit.ts';
import type { Words } from '../../i18n/index.ts';
import { fencesOf } from '../../methods/statistics/fences.ts';
import { sortedValues } from '../../methods/statistics/quantile.ts';
import { type AuditFacts, codeAndName } from './facts.ts';
import { isSkewed } from './readings.ts';
import { coefficient } from './sentences.ts';

/** Whether treatment took another scale, such as a logarithm. */
export const isTransformed = ({ transform }: ColumnAudit): boolean =>
  transform !== null && transform !== 'none';

/** The column worth a look first: most values set, else the most skewed; null where there is none. */
export const columnToShow = ({ columns }: SectorAudit): ColumnAudit | null =>
  columns.toSorted(
    (a, b) =>
      Number(isTransformed(b)) - Number(isTransformed(a)) ||
      b.treated - a.treated ||
      Math.abs(b.skew ?? 0) - Math.abs(a.skew ?? 0),
  )[0] ?? null;

/** What the shape of one indicator means, before and after treatment, and what to do. */
export function shapeSentence(words: Words, column: ColumnAudit): string {
  const { t } = words;
  const { available, skew, kurtosis, skewAfter, kurtosisAfter, treated, transform } = column;
  const skewed = isSkewed(skew, kurtosis);
  if (skewed === null) return t('audit.shape.few', { count: available });
  const params = {
    skew: coefficient(words, skew),
    kurtosis: coefficient(words, kurtosis),
    skewAfter: coefficient(words, skewAfter),
    kurtosisAfter: coefficient(words, kurtosisAfter),
  };
  if (isTransformed(column)) return t('audit.shape.transformed', { ...params, transform: transform ?? '' });
  if (treated > 0) return t('audit.shape.treated', { ...params, count: treated });
  return t(skewed ? 'audit.shape.skewed' : 'audit.shape.fine', params);
}

/** How many indicators a few cities lead, before and after treatment. */
export function columnsSentence({ t, format }: Words, { audit }: AuditFacts): string {
  const count = audit.columns.filter(c => isSkewed(c.skew, c.kurtosis) === true).length;
  const after = audit.columns.filter(c => isSkewed(c.skewAfter, c.kurtosisAfter) === true).length;
  if (count === 0) return t('audit.columns.fine');
  return after === 0
    ? t('audit.columns.solved', { count })
    : t('audit.columns.skewed', { count, after: format.number(after) });
}

/** Codes of the cities whose value lies far out before treatment, the lowest first. */
export function citiesFarOut({ cities }: SectorAudit, { before }: ColumnAudit): readonly string[] {
  const known = before.flatMap((value, i) => (value === null ? [] : [{ city: cities[i] ?? '', value }]));
  const { low, high } = fencesOf(sortedValues(Float64Array.from(known, k => k.value)));
  return known
    .filter(({ value }) => value < low || value > high)
    .sort((a, b) => a.value - b.value)
    .map(k => k.city);
}

/** How many values lie far out, where most of them are, and how many treatment set. */
export function outlierSentence({ t, format }: Words, facts: AuditFacts): string {
  const { columns } = facts.audit;
  const total = (of: (c: ColumnAudit) => number): number => columns.reduce((sum, c) => sum + of(c), 0);
  const count = total(c => c.outliers);
  const [most] = columns.toSorted((a, b) => b.outliers - a.outliers);
  if (most === undefined || count === 0) return t('audit.outliers.none');
  return t('audit.outliers.finding', {
    count,
    indicator: codeAndName(facts, most.indicator),
    most: format.number(most.outliers),
    treated: format.number(total(c => c.treated)),
  });
}
