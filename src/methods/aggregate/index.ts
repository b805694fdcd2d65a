import { arithmetic } from './arithmetic.ts';
import { copeland } from './copeland.ts';
import type { AggregateDefinition } from './definition.ts';
import { generalised } from './generalised.ts';
import { geometric } from './geometric.ts';
import { harmonic } from './harmonic.ts';
import { median } from './median.ts';
import { owa } from './owa.ts';
import { penalisedMean } from './penalised-mean.ts';
import { topsis } from './topsis.ts';

/** Every way of drawing children together into their parent. */
export const AGGREGATORS: readonly AggregateDefinition[] = [
  arithmetic,
  geometric,
  harmonic,
  generalised,
  median,
  copeland,
  owa,
  topsis,
  penalisedMean,
];
