import { borda } from './borda.ts';
import type { NormaliseDefinition } from './definition.ts';
import { distanceToMax } from './distance-to-max.ts';
import { distanceToReference } from './distance-to-reference.ts';
import { distanceToTarget } from './distance-to-target.ts';
import { efficacy } from './efficacy.ts';
import { fractionOfMax } from './fraction-of-max.ts';
import { goalposts } from './goalposts.ts';
import { minMax } from './min-max.ts';
import { percentileRank } from './percentile-rank.ts';
import { rank } from './rank.ts';
import { scaled } from './scaled.ts';
import { zScore } from './z-score.ts';

/** Every way of bringing indicators to a common scale. */
export const NORMALISERS: readonly NormaliseDefinition[] = [
  minMax,
  zScore,
  rank,
  borda,
  percentileRank,
  distanceToMax,
  distanceToTarget,
  distanceToReference,
  goalposts,
  scaled,
  fractionOfMax,
  efficacy,
];
