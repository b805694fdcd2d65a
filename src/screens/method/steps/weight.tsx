import type { ReactNode } from 'react';
import { Choice } from '../controls.tsx';
import { withWeight } from '../edit.ts';
import { WEIGHT_IDS } from '../options.ts';
import { Sentence } from '../sentence.tsx';
import type { StepProps } from './step.ts';

/** How weights are found; the pillars' own stand under it. */
export function WeightStep({ method, onChange }: StepProps): ReactNode {
  const choice = (
    <Choice
      label="recipe.value.weight"
      value={method.weight.method}
      ids={WEIGHT_IDS}
      words="recipe.as.weight"
      onChange={id => onChange(withWeight(method, id))}
    />
  );
  return <Sentence text="recipe.weight" parts={{ method: choice }} />;
}
