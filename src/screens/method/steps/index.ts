import type { ReactNode } from 'react';
import { type Method, TIES } from '../../core/method.ts';
import { hasPositiveMean, rangeOf } from '../../core/method-defaults.ts';
import type { StepId } from '../../state/what-if.ts';
import { Amount, Choice } from './controls.tsx';
import {
  topMethod,
  withAggregate,
  withExponent,
  withImpute,
  withNormalise,
  withTopAggregate,
  withTreat,
  withWeight,
} from './edit.ts';
import {
  AGGREGATE_IDS,
  IMPUTE_IDS,
  NORMALISE_IDS,
  SCALE_IDS,
  SECOND_IDS,
  TREAT_IDS,
  WEIGHT_IDS,
} from './options.ts';
import { Sentence } from './sentence.tsx';

export interface StepProps {
  readonly method: Method;
  /** Level of the index node. */
  readonly topLevel: number;
  readonly onChange: (method: Method) => void;
}

/** A step of the method as a sentence with its choices in it. */
export const stepSentences: Readonly<Partial<Record<StepId, (props: StepProps) => ReactNode>>> = {
  window: WindowStep,
  screen: ScreenStep,
  denominate: DenominateStep,
  impute: ImputeStep,
  treat: TreatStep,
  normalise: NormaliseStep,
  weight: WeightStep,
  aggregate: AggregateStep,
  rank: RankStep,
  grade: GradeStep,
};

function WindowStep({ method, onChange }: StepProps): ReactNode {
  const window = (
    <Choice
      label="recipe.value.window"
      value={method.window}
      ids={['pooled', 'year']}
      words="method.window"
      onChange={value => onChange({ ...method, window: value })}
    />
  );
  return <Sentence text="recipe.window" parts={{ window }} />;
}

function ScreenStep({ method, onChange }: StepProps): ReactNode {
  const minCoverage = (
    <Amount
      label="recipe.value.minCoverage"
      value={Math.round(method.screen.minCoverage * 1000) / 10}
      min={0}
      max={100}
      step={5}
      onChange={percent => onChange({ ...method, screen: { ...method.screen, minCoverage: percent / 100 } })}
    />
  );
  return <Sentence text="recipe.screen" parts={{ minCoverage }} />;
}

function DenominateStep({ method, onChange }: StepProps): ReactNode {
  const denominate = (
    <Choice
      label="recipe.value.denominate"
      value={method.denominate ? 'yes' : 'no'}
      ids={['yes', 'no']}
      words="recipe.denominate"
      onChange={value => onChange({ ...method, denominate: value === 'yes' })}
    />
  );
  return <Sentence text="recipe.denominate" parts={{ denominate }} />;
}

function ImputeStep({ method, onChange }: StepProps): ReactNode {
  const { impute } = method;
  const choice = (
    <Choice
      label="recipe.value.impute"
      value={impute.method}
      ids={IMPUTE_IDS}
      words="method.impute"
      onChange={id => onChange(withImpute(method, id))}
    />
  );
  const maxYears = (
    <Amount
      label="recipe.value.maxYears"
      value={impute.maxYears ?? 2}
      min={1}
      max={50}
      onChange={value => onChange({ ...method, impute: { ...impute, maxYears: Math.round(value) } })}
    />
  );
  const group = (
    <Choice
      label="recipe.value.group"
      value={impute.group ?? 'economy'}
      ids={[impute.group ?? 'economy']}
      words="recipe.group"
      onChange={value => onChange({ ...method, impute: { ...impute, group: value } })}
    />
  );
  if (impute.method === 'latest')
    return <Sentence text="recipe.impute.latest" parts={{ method: choice, maxYears }} />;
  if (impute.method.startsWith('group'))
    return <Sentence text="recipe.impute.group" parts={{ method: choice, group }} />;
  return <Sentence text="recipe.impute" parts={{ method: choice }} />;
}

function TreatStep({ method, onChange }: StepProps): ReactNode {
  const { treat } = method;
  const set = (patch: Partial<Method['treat']>): void =>
    onChange({ ...method, treat: { ...treat, ...patch } });
  const isNone = treat.method === 'none';
  const choice = (
    <Choice
      label="recipe.value.treat"
      value={treat.method}
      ids={TREAT_IDS}
      words={isNone ? 'recipe.treat.method' : 'method.treat'}
      onChange={id => onChange(withTreat(method, id))}
    />
  );
  if (isNone) return <Sentence text="recipe.treat.none" parts={{ method: choice }} />;
  return (
    <Sentence
      text="recipe.treat.winsorise"
      parts={{
        method: choice,
        maxPoints: (
          <Amount
            label="recipe.value.maxPoints"
            value={treat.maxPoints ?? 5}
            min={0}
            max={100}
            onChange={maxPoints => set({ maxPoints: Math.round(maxPoints) })}
          />
        ),
        skew: (
          <Amount
            label="recipe.value.skew"
            value={treat.skew ?? 2}
            min={0}
            max={20}
            step={0.5}
            onChange={skew => set({ skew })}
          />
        ),
        kurtosis: (
          <Amount
            label="recipe.value.kurtosis"
            value={treat.kurtosis ?? 3.5}
            min={0}
            max={100}
            step={0.5}
            onChange={kurtosis => set({ kurtosis })}
          />
        ),
        second: (
          <Choice
            label="recipe.value.then"
            value={treat.then ?? 'none'}
            ids={SECOND_IDS}
            words="recipe.then"
            onChange={then => set({ then })}
          />
        ),
      }}
    />
  );
}

function NormaliseStep({ method, onChange }: StepProps): ReactNode {
  const { normalise } = method;
  const choice = (
    <Choice
      label="recipe.value.normalise"
      value={normalise.method}
      ids={NORMALISE_IDS}
      words="method.normalise"
      onChange={id => onChange(withNormalise(method, id))}
    />
  );
  const [low, high] = rangeOf(normalise, hasPositiveMean(method));
  const setRange = (range: readonly [number, number]): void => {
    if (range[0] < range[1]) onChange({ ...method, normalise: { ...normalise, range } });
  };
  if (normalise.method === 'min-max') {
    return (
      <Sentence
        text="recipe.normalise.range"
        parts={{
          method: choice,
          low: (
            <Amount
              label="recipe.value.low"
              value={low}
              step={1}
              onChange={value => setRange([value, high])}
            />
          ),
          high: (
            <Amount
              label="recipe.value.high"
              value={high}
              step={10}
              onChange={value => setRange([low, value])}
            />
          ),
        }}
      />
    );
  }
  if (normalise.method === 'goalposts' || normalise.method === 'scaled') {
    const scale = (
      <Amount
        label="recipe.value.scale"
        value={normalise.scale ?? 100}
        min={0.001}
        step={10}
        onChange={value => onChange({ ...method, normalise: { ...normalise, scale: value } })}
      />
    );
    return <Sentence text="recipe.normalise.scale" parts={{ method: choice, scale }} />;
  }
  return <Sentence text="recipe.normalise" parts={{ method: choice }} />;
}

function WeightStep({ method, onChange }: StepProps): ReactNode {
  const choice = (
    <Choice
      label="recipe.value.weight"
      value={method.weight.method}
      ids={WEIGHT_IDS}
      words="method.weight"
      onChange={id => onChange(withWeight(method, id))}
    />
  );
  return <Sentence text="recipe.weight" parts={{ method: choice }} />;
}

function AggregateStep({ method, topLevel, onChange }: StepProps): ReactNode {
  const top = topMethod(method, topLevel);
  const { aggregate } = method;
  const hasExponent = aggregate.method === 'generalised' || top === 'generalised';
  const p = aggregate.p ?? aggregate.byLevel?.[topLevel]?.p ?? 0.5;
  return (
    <Sentence
      text={hasExponent ? 'recipe.aggregate.p' : 'recipe.aggregate'}
      parts={{
        method: (
          <Choice
            label="recipe.value.aggregate"
            value={aggregate.method}
            ids={AGGREGATE_IDS}
            words="method.aggregate"
            onChange={id => onChange(withAggregate(method, id, topLevel))}
          />
        ),
        top: (
          <Choice
            label="recipe.value.top"
            value={top}
            ids={AGGREGATE_IDS}
            words="method.aggregate"
            onChange={id => onChange(withTopAggregate(method, id, topLevel))}
          />
        ),
        p: (
          <Amount
            label="recipe.value.p"
            value={p}
            min={-20}
            max={20}
            step={0.5}
            onChange={value => value !== 0 && onChange(withExponent(method, value, topLevel))}
          />
        ),
      }}
    />
  );
}

function RankStep({ method, onChange }: StepProps): ReactNode {
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

function GradeStep({ method, onChange }: StepProps): ReactNode {
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
