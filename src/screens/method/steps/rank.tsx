import type { ReactNode } from 'react';
import { TIES } from '../../../core/method.ts';
import { Choice } from '../controls.tsx';
import { Sentence } from '../sentence.tsx';
import type { StepProps } from './step.ts';

/** Which place cities of the same score take. */
export function RankStep({ method, onChange }: StepProps): ReactNode {
  const ties = (
    <Choice
      label="recipe.value.ties"
      value={method.rank.ties}
      ids={TIES}
      words="recipe.ties"
      onChange={value => onChange({ ...method, rank: { ties: value } })}
    />
  );
  return <Sentence text="recipe.rank" parts={{ ties }} />;
}
