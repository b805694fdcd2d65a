import type { Framework } from '../../core/framework.ts';
import { type IndicatorGroup, indicatorGroups } from '../../core/indicator-groups.ts';
import type { Method } from '../../core/method.ts';
import { obstaclesOf } from '../../scoring/obstacle.ts';
import { scaleOf } from '../city/scale.ts';

interface ObstacleSources {
  readonly framework: Framework;
  readonly sector: string;
  readonly method: Method;
  /** Normalised values of one city. */
  readonly cells: readonly { readonly indicator: string; readonly normalised: number | null }[];
  readonly weights: readonly { readonly node: string; readonly effective: number }[];
}

/** The pillar in which most of what a city lacks to full marks lies. */
export interface PillarObstacle {
  readonly pillar: IndicatorGroup;
  /** 0–1. */
  readonly share: number;
}

/**
 * The pillar with the largest sum of obstacle degrees; null where there is only one pillar, nothing is lacking,
 * or the method gives no full marks to measure from.
 */
export function worstPillar({
  framework,
  sector,
  method,
  cells,
  weights,
}: ObstacleSources): PillarObstacle | null {
  const groups = indicatorGroups(framework, sector);
  if (groups.length < 2) return null;
  const effective = new Map(weights.map(w => [w.node, w.effective]));
  const weighed = cells.map(({ indicator, normalised }) => {
    const scale = scaleOf(method, indicator);
    const score =
      scale === null || normalised === null ? null : (normalised - scale[0]) / (scale[1] - scale[0]);
    return { indicator, effective: effective.get(indicator) ?? 0, score };
  });
  const degrees = new Map(obstaclesOf(weighed, [0, 1]).map(o => [o.indicator, o.degree ?? 0]));
  const shares = groups.map(pillar => ({
    pillar,
    share: pillar.indicators.reduce((sum, i) => sum + (degrees.get(i.code) ?? 0), 0),
  }));
  const worst = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return worst.share > 0 ? worst : null;
}
