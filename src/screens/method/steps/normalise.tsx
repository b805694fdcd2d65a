import type { ReactNode } from 'react';
import type { Method } from '../../../core/method.ts';
import { hasPositiveMean, rangeOf } from '../../../core/method-defaults.ts';
import type { Key } from '../../../i18n/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Select } from '../../../ui/select.tsx';
import { Amount, Choice } from '../controls.tsx';
import { withNormalise } from '../edit.ts';
import { NORMALISE_IDS } from '../options.ts';
import { Sentence } from '../sentence.tsx';
import type { StepProps } from './step.ts';

/** How indicators are brought to one scale. */
export function NormaliseStep(props: StepProps): ReactNode {
  const { method, cities, onChange } = props;
  const { normalise } = method;
  const choice = (
    <Choice
      label="recipe.value.normalise"
      value={normalise.method}
      ids={NORMALISE_IDS}
      words="recipe.as.normalise"
      onChange={id => onChange(withNormalise(method, id, cities[0]?.code ?? ''))}
    />
  );
  const set = (patch: Partial<Method['normalise']>): void =>
    onChange({ ...method, normalise: { ...normalise, ...patch } });
  switch (normalise.method) {
    case 'min-max': {
      const [low, high] = rangeOf(normalise, hasPositiveMean(method));
      const setRange = (from: number, to: number): void => {
        if (from < to) set({ range: [from, to] });
      };
      return (
        <Sentence
          text="recipe.normalise.range"
          parts={{
            method: choice,
            low: number('recipe.value.low', low, 1, value => setRange(value, high)),
            high: number('recipe.value.high', high, 10, value => setRange(low, value)),
          }}
        />
      );
    }
    case 'goalposts':
    case 'scaled': {
      const scale = positive('recipe.value.scale', normalise.scale ?? 100, 10, value =>
        set({ scale: value }),
      );
      return <Sentence text="recipe.normalise.scale" parts={{ method: choice, scale }} />;
    }
    case 'z-score':
      return (
        <Sentence
          text="recipe.normalise.z-score"
          parts={{
            method: choice,
            mean: number('recipe.value.mean', normalise.mean ?? 0, 10, mean => set({ mean })),
            sd: positive('recipe.value.sd', normalise.sd ?? 1, 1, sd => set({ sd })),
          }}
        />
      );
    case 'efficacy':
      return (
        <Sentence
          text="recipe.normalise.efficacy"
          parts={{
            method: choice,
            base: number('recipe.value.base', normalise.base ?? 60, 5, base => set({ base })),
            span: positive('recipe.value.span', normalise.span ?? 40, 5, span => set({ span })),
          }}
        />
      );
    case 'distance-to-reference':
      return (
        <Sentence
          text="recipe.normalise.reference"
          parts={{ method: choice, reference: <Reference {...props} /> }}
        />
      );
    default:
      return <Sentence text="recipe.normalise" parts={{ method: choice }} />;
  }
}

const number = (label: Key, value: number, step: number, onChange: (value: number) => void): ReactNode => (
  <Amount label={label} value={value} step={step} onChange={onChange} />
);

const positive = (label: Key, value: number, step: number, onChange: (value: number) => void): ReactNode => (
  <Amount label={label} value={value} min={0.001} step={step} onChange={onChange} />
);

function Reference({ method, cities, onChange }: StepProps): ReactNode {
  const { t } = useWords();
  const { normalise } = method;
  return (
    <Select
      isInline
      label={t('recipe.value.reference')}
      value={normalise.reference ?? ''}
      options={cities.map(({ code, name }) => ({ value: code, label: name }))}
      onChange={reference => onChange({ ...method, normalise: { ...normalise, reference } })}
    />
  );
}
