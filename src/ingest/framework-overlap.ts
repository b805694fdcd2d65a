import type { Framework } from '../core/framework.ts';
import { error, type Issue } from '../core/issue.ts';

/** Sectors that two frameworks of a workspace both claim; at most one may claim none and so take the rest. */
export function sectorOverlaps(frameworks: readonly Framework[]): Issue[] {
  const owner = new Map<string, string>();
  return frameworks.flatMap(({ id, sectors }) =>
    (sectors ?? [{ code: '*' }]).flatMap(({ code }) => {
      const first = owner.get(code);
      if (first === undefined) {
        owner.set(code, id);
        return [];
      }
      const params = { sector: code, a: first, b: id };
      return [error('framework-sector-twice', { where: { path: `sector ${code}` }, params })];
    }),
  );
}
