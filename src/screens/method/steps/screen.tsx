import type { ReactNode } from 'react';
import { Amount } from '../controls.tsx';
import { Sentence } from '../sentence.tsx';
import type { StepProps } from './step.ts';

/** Which cities are ranked. */
export function ScreenStep({ method, onChange }: StepProps): ReactNode {
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
