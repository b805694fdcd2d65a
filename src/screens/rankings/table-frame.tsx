import type { ReactNode } from 'react';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import type { View } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Origin } from '../parts/origin.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import { DotLegend } from './legend.tsx';
import { RankingTable } from './ranking-table.tsx';
import styles from './rankings.module.css';
import type { RankingModel } from './use-ranking-model.ts';

interface TableFrameProps {
  readonly id: string;
  readonly model: RankingModel;
  readonly view: View;
  readonly ranked: readonly RankingRow[];
  readonly unranked: readonly RankingRow[];
  /** What is looked for. */
  readonly find: string;
  readonly isStale: boolean;
  readonly onShowAll: () => void;
}

/** The ranking table with where it comes from; hatched while a newer one is on its way. */
export function TableFrame(props: TableFrameProps): ReactNode {
  const { id, model, view, ranked, unranked, find, isStale, onShowAll } = props;
  const { t } = useWords();
  const provenance = useProvenance('ranking');
  const isNone = ranked.length + unranked.length === 0;
  return (
    <div className={styles.frame} data-stale={isStale} aria-busy={isStale}>
      <div className={styles.body}>
        <RankingTable id={id} {...{ model, view, ranked, unranked }} />
        {isNone && (
          <p className={styles.none} role="status">
            {t('rankings.find.none', { text: find })}
            <Button kind="link" onPress={onShowAll}>
              {t('rankings.find.clear')}
            </Button>
          </p>
        )}
      </div>
      <footer>
        <Origin provenance={provenance} />
        {model.ranked.length > 0 && <DotLegend model={model} />}
      </footer>
    </div>
  );
}
