import type { ReactNode } from 'react';
import { Choice } from '../controls.tsx';
import { Sentence } from '../sentence.tsx';
import type { StepProps } from './step.ts';

/** Whether totals are divided by their denominators. */
export function DenominateStep({ method, onChange }: StepProps): ReactNode {
  const denominate = (
    <Choice
      label="recipe.value.denominate"
      value={method.denominate ? 'yes' : 'no'}
      ids={['yes', 'no']}
      words="recipe.as.denominate"
      onChange={value => onChange({ ...method, denominate: value === 'yes' })}
    />
  );
  return <Sentence text="recipe.denominate" parts={{ denominate }} />;
}
