import type { ReactNode } from 'react';
import { Amount, Choice } from '../controls.tsx';
import { exponentOf, topMethod, withAggregate, withExponent, withTopAggregate } from '../edit.ts';
import { AGGREGATE_IDS } from '../options.ts';
import { Sentence } from '../sentence.tsx';
import type { StepProps } from './step.ts';

/** By which means indicators become pillars, and pillars the index. */
export function AggregateStep({ method, topLevel, onChange }: StepProps): ReactNode {
  const below = method.aggregate.method;
  const top = topMethod(method, topLevel);
  const choice = (
    <Choice
      label="recipe.value.aggregate"
      value={below}
      ids={AGGREGATE_IDS}
      words="recipe.as.aggregate"
      onChange={id => onChange(withAggregate(method, id, topLevel))}
    />
  );
  const topChoice = (
    <Choice
      label="recipe.value.top"
      value={top}
      ids={AGGREGATE_IDS}
      words="recipe.as.aggregate"
      onChange={id => onChange(withTopAggregate(method, id, topLevel))}
    />
  );
  const p = (
    <Amount
      label="recipe.value.p"
      value={exponentOf(method, topLevel)}
      min={-20}
      max={20}
      step={0.5}
      onChange={value => value !== 0 && onChange(withExponent(method, value, topLevel))}
    />
  );
  const hasExponent = below === 'generalised' || top === 'generalised';
  return (
    <Sentence
      text={hasExponent ? 'recipe.aggregate.p' : 'recipe.aggregate'}
      parts={{ method: choice, top: topChoice, p }}
    />
  );
}
