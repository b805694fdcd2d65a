import type { Parameter } from '../../../core/method-parameters.ts';
import { AGGREGATORS } from '../../../methods/aggregate/index.ts';
import { GRADE_SCALE_LIST } from '../../../methods/grade/index.ts';
import { IMPUTERS } from '../../../methods/impute/index.ts';
import { NORMALISERS } from '../../../methods/normalise/index.ts';
import { SECOND_TREATMENTS, TREATMENTS } from '../../../methods/treat/index.ts';
import { WEIGHTERS } from '../../../methods/weight/index.ts';
import type { Explained, ExplainedStep } from '../../../state/explained.ts';

/** What a method says of itself. */
export interface Definition {
  readonly id: string;
  readonly formula: string;
  readonly reference: string;
  readonly parameters: readonly Parameter[];
  readonly yields: string;
}

/** Scales have classes where other methods have a formula. */
const SCALES: readonly Definition[] = GRADE_SCALE_LIST.map(({ id, reference, range, classes }) => ({
  id,
  reference,
  formula: classes
    .map(({ grade, from }, at) =>
      Number.isFinite(from) ? `${grade} ≥ ${from}` : `${grade} < ${classes[at - 1]?.from}`,
    )
    .join(', '),
  parameters: [],
  yields: `[${range.join(', ')}]`,
}));

const REGISTRIES: Readonly<Record<ExplainedStep, readonly Definition[]>> = {
  impute: IMPUTERS,
  treat: TREATMENTS,
  then: SECOND_TREATMENTS,
  normalise: NORMALISERS,
  weight: WEIGHTERS,
  aggregate: AGGREGATORS,
  grade: SCALES,
};

/** The methods of a step that this version computes, in the order of their registry. */
export const definitionsOf = (step: ExplainedStep): readonly Definition[] => REGISTRIES[step];

/** The definition of a method, or null where this version does not compute it. */
export const definitionOf = ({ step, id }: Explained): Definition | null =>
  REGISTRIES[step].find(d => d.id === id) ?? null;
