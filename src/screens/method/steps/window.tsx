import type { ReactNode } from 'react';
import { Choice } from '../controls.tsx';
import { Sentence } from '../sentence.tsx';
import type { StepProps } from './step.ts';

/** Over which years statistics are taken. */
export function WindowStep({ method, onChange }: StepProps): ReactNode {
  const window = (
    <Choice
      label="recipe.value.window"
      value={method.window}
      ids={['pooled', 'year']}
      words="recipe.as.window"
      onChange={value => onChange({ ...method, window: value })}
    />
  );
  return <Sentence text="recipe.window" parts={{ window }} />;
}
