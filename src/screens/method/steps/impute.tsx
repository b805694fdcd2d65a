import type { ReactNode } from 'react';
import { Amount, Choice } from '../controls.tsx';
import { withImpute } from '../edit.ts';
import { IMPUTE_IDS } from '../options.ts';
import { Sentence } from '../sentence.tsx';
import type { StepProps } from './step.ts';

/** What missing values are filled with. */
export function ImputeStep({ method, groups, onChange }: StepProps): ReactNode {
  const { impute } = method;
  const usual = impute.group ?? groups[0] ?? 'economy';
  const choice = (
    <Choice
      label="recipe.value.impute"
      value={impute.method}
      ids={IMPUTE_IDS}
      words="recipe.as.impute"
      onChange={id => onChange(withImpute(method, id, usual))}
    />
  );
  if (impute.method === 'latest' && impute.maxYears !== undefined) {
    const maxYears = (
      <Amount
        label="recipe.value.maxYears"
        value={impute.maxYears}
        min={1}
        max={50}
        onChange={value => onChange({ ...method, impute: { ...impute, maxYears: Math.round(value) } })}
      />
    );
    return <Sentence text="recipe.impute.latest" parts={{ method: choice, maxYears }} />;
  }
  if (impute.method === 'nearest') {
    const k = (
      <Amount
        label="recipe.value.k"
        value={impute.k ?? 5}
        min={1}
        max={50}
        onChange={value => onChange({ ...method, impute: { ...impute, k: Math.round(value) } })}
      />
    );
    return <Sentence text="recipe.impute.nearest" parts={{ method: choice, k }} />;
  }
  if (impute.method.startsWith('group')) {
    const group = (
      <Choice
        label="recipe.value.group"
        value={usual}
        ids={groups.includes(usual) ? groups : [usual, ...groups]}
        words="recipe.group"
        onChange={value => onChange({ ...method, impute: { ...impute, group: value } })}
      />
    );
    return <Sentence text="recipe.impute.group" parts={{ method: choice, group }} />;
  }
  return <Sentence text="recipe.impute" parts={{ method: choice }} />;
}
