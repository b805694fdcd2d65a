import type { SectorAudit, WeightAudit } from '../../core/audit.ts';
import type { Framework } from '../../core/framework.ts';
import { type IndicatorGroup, indicatorGroups } from '../../core/indicator-groups.ts';
import { type Language, nameIn } from '../../core/name.ts';
import { cityLabel } from '../../state/labels.ts';
import type { Place } from '../../state/place.ts';

/** An audit with what its codes are called. */
export interface AuditFacts {
  readonly audit: SectorAudit;
  readonly framework: Framework;
  /** Pillars with the indicators that were audited, in framework order. */
  readonly groups: readonly IndicatorGroup[];
  /** Code of the own city. */
  readonly own: string | null;
  /** Name of an indicator, a node or a denominator; its code where nothing names it. */
  readonly nameOf: (code: string) => string;
  readonly cityName: (code: string) => string;
}

/** The facts of an audit in one language. */
export function auditFacts(
  audit: SectorAudit,
  framework: Framework,
  { own, cityOf }: Pick<Place, 'own' | 'cityOf'>,
  language: Language,
): AuditFacts {
  const audited = new Set(audit.columns.map(c => c.indicator));
  const named = [...framework.indicators, ...framework.nodes, ...framework.denominators];
  const names = new Map(named.map(({ code, name }) => [code, nameIn(name, language)]));
  return {
    audit,
    framework,
    groups: indicatorGroups(framework, audit.sector)
      .map(g => ({ ...g, indicators: g.indicators.filter(i => audited.has(i.code)) }))
      .filter(g => g.indicators.length > 0),
    own: own?.code ?? null,
    nameOf: code => names.get(code) || code,
    cityName: code => cityLabel(cityOf(code), language),
  };
}

/** `B2-04 Green procurement`: code and name, for lists; only one of them where both are the same. */
export const codeAndName = ({ nameOf }: AuditFacts, code: string): string =>
  nameOf(code) === code ? code : `${code} ${nameOf(code)}`;

/** A weight whose effect could be measured. */
export interface WeightGap extends WeightAudit {
  readonly realised: number;
  /** Realised less what is on paper; above 0 decides more of the order than intended. */
  readonly gap: number;
}

/** Share of the index a weight has on paper: for indicators what is left after their parents' shares. */
export const onPaper = ({ level, nominal, effective }: WeightAudit): number =>
  level === 1 ? effective : nominal;

/** Realised share less what is on paper; null where the effect could not be measured. */
export const gapOf = (weight: WeightAudit): number | null =>
  weight.realised === null ? null : weight.realised - onPaper(weight);

/** Weights of the pillars, in framework order. */
export function pillarWeights({ audit, groups }: AuditFacts): readonly WeightAudit[] {
  return groups.flatMap(g => audit.weights.filter(w => w.node === g.code).slice(0, 1));
}

/** Those weights whose effect could be measured, the most underestimated first. */
export const gapsOf = (weights: readonly WeightAudit[]): readonly WeightGap[] =>
  weights
    .flatMap(w => (w.realised === null ? [] : [{ ...w, realised: w.realised, gap: w.realised - onPaper(w) }]))
    .sort((a, b) => b.gap - a.gap);
