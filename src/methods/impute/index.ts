import { constant } from './constant.ts';
import type { ImputeDefinition } from './definition.ts';
import { groupMean } from './group-mean.ts';
import { groupMedian } from './group-median.ts';
import { latest } from './latest.ts';
import { linear, linearConstant } from './linear.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { none } from './none.ts';

/** Every way of filling a gap. */
export const IMPUTERS: readonly ImputeDefinition[] = [
  none,
  mean,
  median,
  groupMean,
  groupMedian,
  latest,
  constant,
  linear,
  linearConstant,
];
