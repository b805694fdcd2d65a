import type { ReactNode } from 'react';
import type { UncertaintyStep } from '../../core/method.ts';
import { nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import { settingsText } from '../parts/certainty-words.ts';
import { cutScores } from './cut-scores.ts';
import styles from './rankings.module.css';
import type { RankingModel } from './use-ranking-model.ts';

/** Notes under the ranking: grades, ranks, keys, scores that are cut, and whose framework it is. */
export function Notes({
  model,
  step,
  hasKeys,
}: {
  readonly model: RankingModel;
  /** Settings of the uncertainty runs. */
  readonly step: UncertaintyStep;
  readonly hasKeys: boolean;
}): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const { framework, cityOf } = model.place;
  const cut = cutScores(model.ranked, words);
  return (
    <div className={styles.notes}>
      {model.grades.length > 0 && (
        <p>
          <strong>{t('rankings.note.grade.title')}</strong> {t('rankings.note.grade')}
          {cut.length > 0 && (
            <>
              {' '}
              <sup>1</sup>
              {t('rankings.note.cut', {
                scores: format.list(
                  cut.map(c =>
                    t('rankings.note.cut.item', { ...c, city: cityLabel(cityOf(c.city), language) }),
                  ),
                ),
              })}
            </>
          )}
        </p>
      )}
      {model.certainty !== null && (
        <p>
          <strong>{t('certainty.note.title')}</strong>{' '}
          {t('certainty.note', { settings: settingsText(words, step) })}
        </p>
      )}
      <p>
        <strong>{t('rankings.note.rank.title')}</strong> {t('rankings.note.rank')}
        {framework?.status === 'proposed' && (
          <>
            {' '}
            {t('rankings.framework', {
              name: nameIn(framework.name, language),
              version: framework.version,
            })}
          </>
        )}
      </p>
      {hasKeys && (
        <p className={styles.keys}>
          <strong>{t('rankings.note.keys.title')}</strong> {t('rankings.note.keys')}
        </p>
      )}
    </div>
  );
}
