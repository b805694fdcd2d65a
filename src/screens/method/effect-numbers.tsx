import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import type { Effect } from './effect.ts';
import styles from './method.module.css';

/** How much the ranking changes, in four numbers. */
export function EffectNumbers({ effect }: { readonly effect: Effect }): ReactNode {
  const { t, format } = useWords();
  const numbers: readonly (readonly [string, string])[] = [
    [format.number(effect.kendall, 2), t('recipe.effect.kendall')],
    [format.number(effect.meanShift, 1), t('recipe.effect.mean-shift')],
    [format.number(effect.gradesChanged), t('recipe.effect.grades')],
    [format.number(effect.stayed), t('recipe.effect.stay')],
  ];
  return (
    <dl className={styles.numbers}>
      {numbers.map(([value, label]) => (
        <div key={label}>
          <dd>{value}</dd>
          <dt>{label}</dt>
        </div>
      ))}
    </dl>
  );
}
