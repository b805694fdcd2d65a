import { appliesTo, type Framework, type Indicator, topOf } from './framework.ts';
import type { LocalName } from './name.ts';

/** A child of the index with every indicator under it that applies to a sector. */
export interface IndicatorGroup {
  /** Code of the pillar; that of the index itself for indicators that hang directly under it. */
  readonly code: string;
  readonly name: LocalName;
  readonly indicators: readonly Indicator[];
  /** Indicators of the group that do not apply to the sector. */
  readonly notApplicable: readonly Indicator[];
}

/** The indicators of a framework by pillar, both in framework order; groups without any are left out. */
export function indicatorGroups(framework: Framework, sector: string): readonly IndicatorGroup[] {
  const top = topOf(framework);
  const parentOf = new Map(framework.nodes.map(n => [n.code, n.parent]));
  const groupOf = (parent: string): string => {
    let at = parent;
    for (let up = parentOf.get(at); up != null && up !== top; up = parentOf.get(at)) at = up;
    return at;
  };
  const groups = framework.indicators.map(i => groupOf(i.parent));
  return framework.nodes.flatMap(({ code, name }): readonly IndicatorGroup[] => {
    const found = framework.indicators.filter((_, i) => groups[i] === code);
    if (found.length === 0) return [];
    return [
      {
        code,
        name,
        indicators: found.filter(i => appliesTo(i, sector)),
        notApplicable: found.filter(i => !appliesTo(i, sector)),
      },
    ];
  });
}
