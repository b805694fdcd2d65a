import { boxCox } from './box-cox.ts';
import type { SecondDefinition, TreatDefinition } from './definition.ts';
import { logCt } from './log-ct.ts';
import { logCtOrig } from './log-ct-orig.ts';
import { logCtPlus } from './log-ct-plus.ts';
import { logGii } from './log-gii.ts';
import { none, noSecond } from './none.ts';
import { winsorise } from './winsorise.ts';

/** Every first treatment of outliers. */
export const TREATMENTS: readonly TreatDefinition[] = [none, winsorise];

/** Every second treatment, for columns that still fail. */
export const SECOND_TREATMENTS: readonly SecondDefinition[] = [
  noSecond,
  logCt,
  logCtPlus,
  logCtOrig,
  logGii,
  boxCox,
];
