import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { WeightInput } from '../../ui/weight-input.tsx';
import { withShare } from './edit.ts';
import styles from './method.module.css';

/** A pillar with its share of the index, 0–1, now and in the published method. */
export interface PillarShare {
  readonly code: string;
  readonly name: string;
  readonly share: number;
  readonly published: number;
}

interface PillarWeightsProps {
  readonly pillars: readonly PillarShare[];
  /** Weights by pillar, relative to each other. */
  readonly onGive: (values: Readonly<Record<string, number>>) => void;
  readonly onBack: () => void;
}

/** Greatest percent of the sliders while no pillar comes near it; with fewer or heavier pillars they reach 100. */
const USUAL_MAX = 50;

/** The pillars' shares of the index by slider, number and buttons; setting one scales the others. */
export function PillarWeights({ pillars, onGive, onBack }: PillarWeightsProps): ReactNode {
  const { t, format } = useWords();
  const shares = new Map(pillars.map(p => [p.code, p.share]));
  const isHeavy = pillars.some(p => Math.max(p.share, p.published) * 100 > 0.8 * USUAL_MAX);
  const isChanged = pillars.some(p => p.share !== p.published);
  return (
    <>
      <table className={styles.weights} aria-label={t('recipe.weights.weight')}>
        <thead>
          <tr>
            <th scope="col">{t('recipe.weights.pillar')}</th>
            <th scope="col">{t('recipe.weights.weight')}</th>
            <th scope="col" className={styles.number}>
              {t('recipe.weights.published')}
            </th>
          </tr>
        </thead>
        <tbody>
          {pillars.map(({ code, name, share, published }) => {
            const label = `${code} ${name}`;
            return (
              <tr key={code}>
                <th scope="row">
                  <span className={styles.code}>{code}</span> {name}
                </th>
                <td>
                  <WeightInput
                    label={label}
                    value={share * 100}
                    published={published * 100}
                    sliderMax={isHeavy ? 100 : USUAL_MAX}
                    decreaseLabel={t('recipe.weights.decrease', { name: label })}
                    increaseLabel={t('recipe.weights.increase', { name: label })}
                    onChange={percent => onGive(withShare(shares, code, percent / 100))}
                  />
                </td>
                <td className={styles.number} data-label={t('recipe.weights.published')}>
                  {format.percent(published, 1)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.after}>
        <span>{t('recipe.weights.sum')}</span>
        <Button kind="link" onPress={() => onGive(Object.fromEntries(pillars.map(p => [p.code, 1])))}>
          {t('recipe.weights.even')}
        </Button>
        <Button kind="link" isDisabled={!isChanged} onPress={onBack}>
          {t('recipe.weights.back')}
        </Button>
      </p>
    </>
  );
}
