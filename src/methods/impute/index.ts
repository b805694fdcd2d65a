import { constant } from './constant.ts';
import type { ImputeDefinition } from './definition.ts';
import { groupMean } from './group-mean.ts';
import { groupMedian } from './group-median.ts';
import { latest } from './latest.ts';
import { linear, linearConstant } from './linear.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { nearest } from './nearest.ts';
import { none } from './none.ts';
import { row } from './row.ts';

/** Every way of filling a gap. */
export const IMPUTERS: readonly ImputeDefinition[] = [
  none,
  mean,
  median,
  groupMean,
  groupMedian,
  row,
  nearest,
  latest,
  constant,
  linear,
  linearConstant,
];
