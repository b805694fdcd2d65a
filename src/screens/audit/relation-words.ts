import type { CorrelationTable, PairFlag, SectorAudit } from '../../core/audit.ts';
import type { Words } from '../../i18n/index.ts';
import { type AuditFacts, codeAndName } from './facts.ts';
import { SIGNIFICANT, SIZE_MATTERS } from './readings.ts';
import { coefficient, probability, together } from './sentences.ts';

/** Pairs of indicators that have a correlation. */
export function pairsIn({ codes, r }: CorrelationTable): number {
  const m = codes.length;
  return r.filter((value, at) => at % m < Math.floor(at / m) && Number.isFinite(value)).length;
}

/** How many pairs are flagged, what that means and what to do. */
export function correlationSentence(words: Words, { audit }: AuditFacts, table: CorrelationTable): string {
  const { t, format } = words;
  const pairs = pairsIn(table);
  if (pairs === 0) return t('audit.correlation.few', { count: audit.cities.length });
  const params = { count: audit.flags.length, pairs: format.number(pairs) };
  return t(params.count === 0 ? 'audit.correlation.none' : 'audit.correlation.flagged', params);
}

/** A correlation over fewer cities than this may be chance. */
const FEW_PAIRS = 10;

/** What a flagged pair means where it stands; over few cities that it may be chance. */
export function pairSentence(words: Words, { audit, nameOf }: AuditFacts, flag: PairFlag): string {
  const { t } = words;
  const { kind, node, a, b } = flag;
  const table = audit.correlations.find(c => c.measure === 'pearson');
  const count = table?.n[table.codes.indexOf(a) * table.codes.length + table.codes.indexOf(b)] ?? 0;
  return together(words, [
    node === null ? t(`audit.pair.${kind}.across`) : t(`audit.pair.${kind}.text`, { node: nameOf(node) }),
    count < FEW_PAIRS ? t('audit.pair.few', { count }) : '',
  ]);
}

/** The denominator an indicator follows most, either sign; null where there is none. */
export const strongestDenominator = ({
  denominators,
}: SectorAudit): SectorAudit['denominators'][number] | null =>
  denominators
    .filter(d => Number.isFinite(d.r))
    .reduce<SectorAudit['denominators'][number] | null>(
      (most, d) => (most === null || Math.abs(d.r) > Math.abs(most.r) ? d : most),
      null,
    );

/** Whether size may pass for performance. */
export function denominatorSentence(words: Words, facts: AuditFacts): string {
  const { t } = words;
  const found = strongestDenominator(facts.audit);
  if (found === null) return t('audit.denominator.none');
  const params = {
    indicator: codeAndName(facts, found.indicator),
    denominator: facts.nameOf(found.denominator),
    r: coefficient(words, found.r),
  };
  return Math.abs(found.r) >= SIZE_MATTERS && found.p < SIGNIFICANT
    ? t('audit.denominator.finding', { ...params, p: probability(words, found.p) })
    : t('audit.denominator.clear', params);
}
