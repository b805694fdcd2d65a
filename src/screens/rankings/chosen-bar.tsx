import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, setView } from '../../state/link.ts';
import { COMPARE_LIMIT, type View } from '../../state/view.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { comparedWith } from './choice.ts';
import styles from './rankings.module.css';

/** How many cities are chosen for comparison and what to do with them; said aloud when it changes. */
export function ChosenBar({ view, own }: { readonly view: View; readonly own: string | null }): ReactNode {
  const { t } = useWords();
  const count = view.cities.length;
  return (
    <div className={styles.chosen} role="status" data-empty={count === 0}>
      {count > 0 && (
        <>
          <span>
            {count >= COMPARE_LIMIT
              ? t('rankings.compare.full', { limit: COMPARE_LIMIT })
              : t('rankings.compare.count', { count, limit: COMPARE_LIMIT })}
          </span>
          <ButtonLink href={hrefOf(view, { screen: 'compare', cities: comparedWith(view.cities, own) })}>
            {t('rankings.column.compare')}
          </ButtonLink>
          <Button kind="quiet" onPress={() => setView({ cities: [] })}>
            {t('rankings.compare.clear')}
          </Button>
        </>
      )}
    </div>
  );
}
