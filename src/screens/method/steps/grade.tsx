import type { ReactNode } from 'react';
import { Choice } from '../controls.tsx';
import { SCALE_IDS } from '../options.ts';
import { Sentence } from '../sentence.tsx';
import type { StepProps } from './step.ts';

/** Which classes scores fall into. */
export function GradeStep({ method, onChange }: StepProps): ReactNode {
  const scale = (
    <Choice
      label="recipe.value.grade"
      value={method.grade.scale}
      ids={SCALE_IDS}
      words="recipe.scale"
      onChange={value => onChange({ ...method, grade: { scale: value } })}
    />
  );
  return <Sentence text="recipe.grade" parts={{ scale }} />;
}
