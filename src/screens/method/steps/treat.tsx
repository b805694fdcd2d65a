import type { ReactNode } from 'react';
import type { Method } from '../../../core/method.ts';
import { Amount, Choice } from '../controls.tsx';
import { withTreat } from '../edit.ts';
import { SECOND_IDS, TREAT_IDS } from '../options.ts';
import { Sentence } from '../sentence.tsx';
import type { StepProps } from './step.ts';

/** What is done with outliers. */
export function TreatStep({ method, onChange }: StepProps): ReactNode {
  const { treat } = method;
  const choice = (
    <Choice
      label="recipe.value.treat"
      value={treat.method}
      ids={TREAT_IDS}
      words="recipe.as.treat"
      onChange={id => onChange(withTreat(method, id))}
    />
  );
  if (treat.method === 'none') return <Sentence text="recipe.treat.none" parts={{ method: choice }} />;
  const set = (patch: Partial<Method['treat']>): void =>
    onChange({ ...method, treat: { ...treat, ...patch } });
  const maxPoints = (
    <Amount
      label="recipe.value.maxPoints"
      value={treat.maxPoints ?? 5}
      min={0}
      max={100}
      onChange={value => set({ maxPoints: Math.round(value) })}
    />
  );
  const skew = (
    <Amount
      label="recipe.value.skew"
      value={treat.skew ?? 2}
      min={0}
      max={20}
      step={0.5}
      onChange={value => set({ skew: value })}
    />
  );
  const kurtosis = (
    <Amount
      label="recipe.value.kurtosis"
      value={treat.kurtosis ?? 3.5}
      min={0}
      max={100}
      step={0.5}
      onChange={value => set({ kurtosis: value })}
    />
  );
  const second = (
    <Choice
      label="recipe.value.then"
      value={treat.then ?? 'none'}
      ids={SECOND_IDS}
      words="recipe.then"
      onChange={then => set({ then })}
    />
  );
  return (
    <Sentence text="recipe.treat.winsorise" parts={{ method: choice, maxPoints, skew, kurtosis, second }} />
  );
}
