import type { SectorAudit } from '../../core/audit.ts';

/** Names of the places in a tree that rows of `audit.csv` speak of. */
export interface Scopes {
  /** `indicator:i1`, `pillar:P1` (a parent of indicators), `sub-index:S1`, `index:IX`. */
  readonly nameOf: (code: string) => string;
  /** Code of the lowest node that holds both. */
  readonly common: (a: string, b: string) => string;
}

/** Scopes of the tree that was audited, each followed by `suffix`. */
export function scopesOf({ groups, weights }: SectorAudit, suffix: string): Scopes {
  const parentOf = new Map(groups.flatMap(({ node, members }) => members.map(member => [member, node])));
  const levelOf = new Map(weights.map(({ node, level }) => [node, level]));
  const pathUp = (code: string): readonly string[] => {
    const parent = parentOf.get(code);
    return parent === undefined ? [] : [parent, ...pathUp(parent)];
  };
  const kindOf = (code: string): string => {
    if (!parentOf.has(code)) return 'index';
    const level = levelOf.get(code) ?? 1;
    return level === 1 ? 'indicator' : level === 2 ? 'pillar' : 'sub-index';
  };
  return {
    nameOf: code => `${kindOf(code)}:${code}${suffix}`,
    common: (a, b) => {
      const above = new Set(pathUp(a));
      return pathUp(b).find(code => above.has(code)) ?? '';
    },
  };
}
