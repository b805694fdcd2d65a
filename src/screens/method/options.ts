import type { WeightMethod } from '../../core/method.ts';
import { AGGREGATORS } from '../../methods/aggregate/index.ts';
import { GRADE_SCALE_LIST } from '../../methods/grade/index.ts';
import { IMPUTERS } from '../../methods/impute/index.ts';
import { NORMALISERS } from '../../methods/normalise/index.ts';
import { SECOND_TREATMENTS, TREATMENTS } from '../../methods/treat/index.ts';
import { WEIGHTERS } from '../../methods/weight/index.ts';

const idsOf = <Id extends string>(definitions: readonly { readonly id: Id }[]): readonly Id[] =>
  definitions.map(d => d.id);

/** Ids of what this version computes, step by step, in the order of the registries. */
export const IMPUTE_IDS = idsOf(IMPUTERS);
export const TREAT_IDS = idsOf(TREATMENTS);
export const SECOND_IDS = ['none' as const, ...idsOf(SECOND_TREATMENTS).filter(id => id !== 'none')];
export const NORMALISE_IDS = idsOf(NORMALISERS);
export const WEIGHT_IDS = idsOf(WEIGHTERS);
/** Rules for all weights at once: judgements in pairs are made node by node. */
export const WEIGHT_RULES: readonly WeightMethod[] = WEIGHT_IDS.filter(id => id !== 'ahp');
export const AGGREGATE_IDS = idsOf(AGGREGATORS);
export const SCALE_IDS = idsOf(GRADE_SCALE_LIST);
