import type { ScreenStep } from '../core/method.ts';
import type { Exclusion } from '../core/result.ts';
import { NOT_APPLICABLE, OBSERVED, type SectorMatrix } from './matrix.ts';
import type { Plan } from './plan.ts';

/** Which units enter the statistics, and why the others do not. */
export interface Screened {
  /** Observed share of the applicable indicators, unweighted, 0–1; NaN where none applies. One value per unit. */
  readonly available: Float64Array;
  /** null = kept. */
  readonly exclusions: readonly (Exclusion | null)[];
}

/** Shares closer than this are equal: a threshold of 0.7 is met by 7 of 10. */
const ROUNDING = 1e-12;

/** Keeps the units that have enough data; nothing is removed, only marked. */
export function screen({ matrix, method, nodes }: Plan): Screened {
  const available = observedShares(
    matrix,
    matrix.indicators.map((_, j) => j),
  );
  const pillars = Object.entries(method.screen.perPillar ?? {}).map(([code, threshold]) => {
    const below = nodes.flatMap(node =>
      node.indicator >= 0 && isBelow(nodes, node, code) ? [node.indicator] : [],
    );
    return { code, threshold, shares: observedShares(matrix, below) };
  });
  const nonZero = method.screen.minNonZero === undefined ? null : nonZeroShares(matrix);
  const exclusions = matrix.cities.map((_, unit): Exclusion | null =>
    exclusionOf(method.screen, unit, available, pillars, nonZero),
  );
  return { available, exclusions };
}

interface PillarShares {
  readonly code: string;
  readonly threshold: number;
  readonly shares: Float64Array;
}

function exclusionOf(
  step: ScreenStep,
  unit: number,
  available: Float64Array,
  pillars: readonly PillarShares[],
  nonZero: Float64Array | null,
): Exclusion | null {
  const coverage = available[unit]!;
  if (isUnder(coverage, step.minCoverage))
    return { reason: 'coverage', coverage, threshold: step.minCoverage };
  const thin = pillars.find(p => isUnder(p.shares[unit]!, p.threshold));
  if (thin !== undefined) {
    const { code: node, threshold, shares } = thin;
    return { reason: 'pillar-coverage', node, coverage: shares[unit]!, threshold };
  }
  const threshold = step.minNonZero ?? 0;
  const share = nonZero?.[unit] ?? Number.NaN;
  return isUnder(share, threshold) ? { reason: 'non-zero', share, threshold } : null;
}

/** Whether a share is under a threshold; nothing applicable (NaN) is under none. */
const isUnder = (share: number, threshold: number): boolean => share < threshold - ROUNDING;

function isBelow(nodes: Plan['nodes'], node: Plan['nodes'][number], code: string): boolean {
  for (let at = node; at.parent >= 0; ) {
    at = nodes[at.parent]!;
    if (at.code === code) return true;
  }
  return false;
}

/** Share of the applicable indicators that were observed, in each unit; NaN where none applies. */
function observedShares({ cities, status }: SectorMatrix, indicators: readonly number[]): Float64Array {
  const n = cities.length;
  const missing = new Float64Array(n);
  const applicable = new Float64Array(n).fill(indicators.length);
  for (const j of indicators) {
    for (let unit = 0, cell = j * n; unit < n; unit++, cell++) {
      if (status[cell] === OBSERVED) continue;
      if (status[cell] === NOT_APPLICABLE) applicable[unit]!--;
      else missing[unit]!++;
    }
  }
  return applicable.map((count, unit) => (count - missing[unit]!) / count);
}

/** Share of the observed values that are not 0, in each unit; NaN where nothing was observed. */
function nonZeroShares({ cities, status, values }: SectorMatrix): Float64Array {
  const n = cities.length;
  const nonZero = new Float64Array(n);
  const observed = new Float64Array(n);
  for (let cell = 0; cell < values.length; cell++) {
    if (status[cell] !== OBSERVED) continue;
    observed[cell % n]!++;
    if (values[cell] !== 0) nonZero[cell % n]!++;
  }
  return nonZero.map((count, unit) => count / observed[unit]!);
}
