import type { ReactNode } from 'react';
import type { WeightChoice, WeightMethod } from '../../../core/method.ts';
import { COMBINED_METHODS } from '../../../core/method-parameters.ts';
import type { Key } from '../../../i18n/index.ts';
import { Amount, Choice } from '../controls.tsx';
import { withWeight } from '../edit.ts';
import { WEIGHT_IDS, WEIGHT_RULES } from '../options.ts';
import { Sentence } from '../sentence.tsx';
import type { StepProps } from './step.ts';

/** What can be joined. */
const PARTS = WEIGHT_RULES.filter(id => COMBINED_METHODS.some(method => method === id));

/** How weights are found; the pillars' own stand under it. */
export function WeightStep(props: StepProps): ReactNode {
  const { method, onChange } = props;
  const { weight } = method;
  const choice = (
    <Choice
      label="recipe.value.weight"
      value={weight.method}
      ids={weight.method === 'ahp' ? WEIGHT_IDS : WEIGHT_RULES}
      words="recipe.as.weight"
      onChange={id => onChange(withWeight(method, id))}
    />
  );
  if (weight.method === 'combined' && weight.of !== undefined)
    return <Combined {...props} choice={choice} of={weight.of} />;
  if (weight.method === 'benefit-of-doubt') return <Shares {...props} choice={choice} />;
  return <Sentence text="recipe.weight" parts={{ method: choice }} />;
}

interface CombinedProps extends StepProps {
  readonly choice: ReactNode;
  readonly of: readonly [WeightChoice, WeightChoice];
}

function Combined({ method, onChange, choice, of }: CombinedProps): ReactNode {
  const { weight } = method;
  const { rule = 'linear', alpha = 0.5 } = weight;
  const set = (patch: Partial<typeof weight>): void =>
    onChange({ ...method, weight: { ...weight, ...patch } });
  const part = (label: Key, { method: value }: WeightChoice, put: (id: WeightMethod) => void): ReactNode => (
    <Choice label={label} value={value} ids={PARTS} words="recipe.as.weight" onChange={put} />
  );
  return (
    <Sentence
      text={`recipe.weight.${rule}`}
      parts={{
        method: choice,
        first: part('recipe.value.first', of[0], id => set({ of: [{ method: id }, of[1]] })),
        second: part('recipe.value.second', of[1], id => set({ of: [of[0], { method: id }] })),
        rule: (
          <Choice
            label="recipe.value.rule"
            value={rule}
            ids={['linear', 'product']}
            words="recipe.rule"
            onChange={value => set({ rule: value })}
          />
        ),
        alpha: (
          <Amount
            label="recipe.value.alpha"
            value={percent(alpha)}
            min={0}
            max={100}
            step={5}
            onChange={value => set({ alpha: value / 100 })}
          />
        ),
      }}
    />
  );
}

function Shares({ method, onChange, choice }: StepProps & { readonly choice: ReactNode }): ReactNode {
  const { weight } = method;
  const [low, high] = weight.shares ?? [0, 1];
  const set = (from: number, to: number): void => {
    if (from < to) onChange({ ...method, weight: { ...weight, shares: [from, to] } });
  };
  const amount = (label: Key, value: number, put: (share: number) => void): ReactNode => (
    <Amount
      label={label}
      value={percent(value)}
      min={0}
      max={100}
      step={5}
      onChange={next => put(next / 100)}
    />
  );
  return (
    <Sentence
      text="recipe.weight.shares"
      parts={{
        method: choice,
        low: amount('recipe.value.least-share', low, value => set(value, high)),
        high: amount('recipe.value.most-share', high, value => set(low, value)),
      }}
    />
  );
}

const percent = (share: number): number => Math.round(share * 1000) / 10;
