import type { ReactNode } from 'react';
import { STEPS, type StepId } from '../../../state/what-if.ts';
import { AggregateStep } from './aggregate.tsx';
import { DenominateStep } from './denominate.tsx';
import { GradeStep } from './grade.tsx';
import { ImputeStep } from './impute.tsx';
import { NormaliseStep } from './normalise.tsx';
import { RankStep } from './rank.tsx';
import { ScreenStep } from './screen.tsx';
import type { StepProps } from './step.ts';
import { TreatStep } from './treat.tsx';
import { WeightStep } from './weight.tsx';
import { WindowStep } from './window.tsx';

/** The steps a recipe shows; dividing by denominators only where the framework has some. */
export const stepsOf = (hasDenominators: boolean): readonly StepId[] =>
  STEPS.filter(id => stepSentences[id] !== undefined && (id !== 'denominate' || hasDenominators));

/** A step of the method as a sentence with its choices in it; one file a step. */
export const stepSentences: Readonly<Partial<Record<StepId, (props: StepProps) => ReactNode>>> = {
  window: WindowStep,
  screen: ScreenStep,
  denominate: DenominateStep,
  impute: ImputeStep,
  treat: TreatStep,
  normalise: NormaliseStep,
  weight: WeightStep,
  aggregate: AggregateStep,
  rank: RankStep,
  grade: GradeStep,
};
