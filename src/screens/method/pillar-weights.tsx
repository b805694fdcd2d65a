import type { ReactNode } from 'react';
import type { Framework } from '../../core/framework.ts';
import type { Method } from '../../core/method.ts';
import { nameIn } from '../../core/name.ts';
import type { WeightRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { WeightInput } from '../../ui/weight-input.tsx';
import { withShare } from './edit.ts';
import styles from './method.module.css';

interface PillarWeightsProps {
  readonly framework: Framework;
  readonly pillars: readonly string[];
  readonly weights: readonly WeightRow[];
  readonly published: readonly WeightRow[];
  readonly method: Method;
  readonly onChange: (method: Method) => void;
}

const SLIDER_MAX = 50;

/** The pillars' shares of the index by slider, number and buttons; setting one scales the others. */
export function PillarWeights(props: PillarWeightsProps): ReactNode {
  const { framework, pillars, weights, published, method, onChange } = props;
  const { t, language, format } = useWords();
  const nodes = framework.nodes.filter(n => pillars.includes(n.code));
  const shareOf = (rows: readonly WeightRow[], code: string): number =>
    rows.find(w => w.node === code)?.weight ?? 0;
  const shares = new Map(nodes.map(n => [n.code, shareOf(weights, n.code)]));
  const give = (values: Readonly<Record<string, number>>): void => {
    const others = method.weight.method === 'given' ? method.weight.values : {};
    onChange({ ...method, weight: { method: 'given', values: { ...others, ...values } } });
  };
  return (
    <div>
      <table className={styles.weights}>
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
          {nodes.map(({ code, name }) => {
            const label = `${code} ${nameIn(name, language)}`;
            return (
              <tr key={code}>
                <th scope="row">{label}</th>
                <td>
                  <WeightInput
                    label={label}
                    value={shareOf(weights, code) * 100}
                    published={shareOf(published, code) * 100}
                    sliderMax={SLIDER_MAX}
                    decreaseLabel={t('recipe.weights.decrease', { name: label })}
                    increaseLabel={t('recipe.weights.increase', { name: label })}
                    onChange={percent => give(withShare(shares, code, percent / 100))}
                  />
                </td>
                <td className={styles.number} data-label={t('recipe.weights.published')}>
                  {format.percent(shareOf(published, code), 1)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.files}>
        <span className={styles.hint}>{t('recipe.weights.sum')}</span>
        <Button kind="link" onPress={() => give(Object.fromEntries(nodes.map(n => [n.code, 1])))}>
          {t('recipe.weights.even')}
        </Button>
      </p>
    </div>
  );
}
