import type { ReactNode } from 'react';
import type { Method } from '../../core/method.ts';
import { useWords } from '../../i18n/index.ts';
import { NumberInput } from '../../ui/number-input.tsx';
import styles from './method.module.css';
import type { PillarShare } from './pillar-weights.tsx';

interface WantedSharesProps {
  readonly pillars: readonly Pick<PillarShare, 'code' | 'name'>[];
  readonly method: Method;
  readonly onChange: (method: Method) => void;
}

/** With optimised weights: how strongly each pillar is to be correlated with the index, relative to the others. */
export function WantedShares({ pillars, method, onChange }: WantedSharesProps): ReactNode {
  const { t } = useWords();
  const { weight } = method;
  if (weight.method !== 'optimised') return null;
  const set = (code: string, value: number): void => {
    const { [code]: _, ...others } = weight.wanted ?? {};
    const wanted = value === 1 ? others : { ...others, [code]: value };
    const { wanted: __, ...rest } = weight;
    onChange({ ...method, weight: Object.keys(wanted).length === 0 ? rest : { ...rest, wanted } });
  };
  return (
    <fieldset className={styles.wanted}>
      <legend>{t('recipe.wanted')}</legend>
      {pillars.map(({ code, name }) => (
        <span key={code}>
          <span aria-hidden="true" title={name}>
            {code}
          </span>
          <NumberInput
            label={`${t('recipe.wanted')}: ${code} ${name}`}
            value={weight.wanted?.[code] ?? 1}
            min={0}
            max={100}
            step={0.5}
            onChange={value => set(code, value)}
          />
        </span>
      ))}
    </fieldset>
  );
}
