import type { ReactNode } from 'react';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import { hrefOf } from '../../state/link.ts';
import type { View } from '../../state/view.ts';
import { Frame } from '../../ui/frame.tsx';
import styles from './rankings.module.css';
import { missingText, reasonText } from './reason.ts';
import type { RankingModel } from './use-ranking-model.ts';

interface UnrankedListProps {
  readonly model: RankingModel;
  readonly unranked: readonly RankingRow[];
  readonly view: View;
}

/** The cities without a rank, under a chart that cannot show them: why, coverage, the way to what is missing. */
export function UnrankedList({ model, unranked, view }: UnrankedListProps): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  if (unranked.length === 0) return null;
  return (
    <Frame heading={t('rank.not-ranked')} finding={t('rankings.unranked', { count: unranked.length })}>
      <ul className={styles.unranked}>
        {unranked.map(row => (
          <li key={row.city}>
            <strong>{cityLabel(model.place.cityOf(row.city), language)}</strong>
            <span>
              {[reasonText(words, row.exclusion, model.place), missingText(words, row)]
                .filter(part => part !== '')
                .join(' · ')}
            </span>
            <span>{t('rankings.card.covered', { coverage: format.coverage(row.coverage) })}</span>
            <a href={hrefOf(view, { screen: 'city', city: row.city, trace: null })}>
              {t('rankings.what-is-missing')}
            </a>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
