import type { ReactNode } from 'react';
import { Amount, Choice } from '../controls.tsx';
import {
  parametersOf,
  takenParameters,
  topMethod,
  withAggregate,
  withParameters,
  withTopAggregate,
} from '../edit-aggregate.ts';
import { AGGREGATE_IDS } from '../options.ts';
import { Sentence } from '../sentence.tsx';
import type { StepProps } from './step.ts';

/** By which means indicators become pillars, and pillars the index. */
export function AggregateStep(props: StepProps): ReactNode {
  const { method, topLevel, onChange } = props;
  const choice = (
    <Choice
      label="recipe.value.aggregate"
      value={method.aggregate.method}
      ids={AGGREGATE_IDS}
      words="recipe.as.aggregate"
      onChange={id => onChange(withAggregate(method, id, topLevel))}
    />
  );
  const topChoice = (
    <Choice
      label="recipe.value.top"
      value={topMethod(method, topLevel)}
      ids={AGGREGATE_IDS}
      words="recipe.as.aggregate"
      onChange={id => onChange(withTopAggregate(method, id, topLevel))}
    />
  );
  return (
    <>
      <Sentence text="recipe.aggregate" parts={{ method: choice, top: topChoice }} />
      <Parameters {...props} />
    </>
  );
}

/** The parameters that the two means take. */
function Parameters({ method, topLevel, onChange }: StepProps): ReactNode {
  const taken = takenParameters(method, topLevel);
  const values = parametersOf(method, topLevel);
  const set = (patch: Partial<typeof values>): void => onChange(withParameters(method, patch, topLevel));
  const p = (
    <Amount
      label="recipe.value.p"
      value={values.p}
      min={-20}
      max={20}
      step={0.5}
      onChange={value => value !== 0 && set({ p: value })}
    />
  );
  const orness = (
    <Amount
      label="recipe.value.orness"
      value={values.orness}
      min={0}
      max={1}
      step={0.1}
      onChange={value => set({ orness: value })}
    />
  );
  const penalty = (
    <Choice
      label="recipe.value.penalty"
      value={values.penalty}
      ids={['down', 'up']}
      words="recipe.penalty"
      onChange={value => set({ penalty: value })}
    />
  );
  return (
    <>
      {taken.has('p') && <Sentence text="recipe.aggregate.p" parts={{ p }} />}
      {taken.has('orness') && <Sentence text="recipe.aggregate.orness" parts={{ orness }} />}
      {taken.has('penalty') && <Sentence text="recipe.aggregate.penalty" parts={{ penalty }} />}
    </>
  );
}
