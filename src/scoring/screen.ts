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
  const all = matrix.indicators.map((_, j) => j);
  const available = sharesOf(matrix, all, OBSERVED_OF_APPLICABLE);
  const pillars = Object.entries(method.screen.perPillar ?? {}).map(([code, threshold]) => {
    const below = nodes.flatMap(node =>
      node.indicator >= 0 && isBelow(nodes, node, code) ? [node.indicator] : [],
    );
    return { code, threshold, shares: sharesOf(matrix, below, OBSERVED_OF_APPLICABLE) };
  });
  const nonZero = method.screen.minNonZero === undefined ? null : sharesOf(matrix, all, NON_ZERO_OF_OBSERVED);
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

/** Whether a cell counts in the part and in the whole of a share. */
interface Count {
  readonly part: (status: number, value: number) => boolean;
  readonly whole: (status: number) => boolean;
}

const OBSERVED_OF_APPLICABLE: Count = {
  part: status => status === OBSERVED,
  whole: status => status !== NOT_APPLICABLE,
};
const NON_ZERO_OF_OBSERVED: Count = {
  part: (status, value) => status === OBSERVED && value !== 0,
  whole: status => status === OBSERVED,
};

/** Share of the indicators that count in each unit; NaN where none is in the whole. */
function sharesOf(
  { cities, status, values }: SectorMatrix,
  indicators: readonly number[],
  { part, whole }: Count,
): Float64Array {
  const n = cities.length;
  const shares = new Float64Array(n);
  const wholes = new Float64Array(n);
  for (const j of indicators) {
    for (let unit = 0; unit < n; unit++) {
      const cell = j * n + unit;
      if (part(status[cell]!, values[cell]!)) shares[unit]!++;
      if (whole(status[cell]!)) wholes[unit]!++;
    }
  }
  return shares.map((share, unit) => share / wholes[unit]!);
}
