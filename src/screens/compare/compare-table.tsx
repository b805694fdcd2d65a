import type { ReactNode } from 'react';
import { nameIn } from '../../core/name.ts';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import type { Place } from '../../state/place.ts';
import { ColumnHead, DataTable } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import type { Certainty } from '../parts/certainty.ts';
import { Origin } from '../parts/origin.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import { bestScores } from './chosen.ts';
import styles from './compare.module.css';
import { CompareRow } from './compare-row.tsx';

interface CompareTableProps {
  /** In order of choice, the own city first. */
  readonly rows: readonly RankingRow[];
  readonly place: Place;
  /** How sure the ranks are; null where it is not known. */
  readonly certainty?: Certainty | null;
}

/** Everything compared as one table; the best of those compared is bold. */
export function CompareTable({ rows, place, certainty = null }: CompareTableProps): ReactNode {
  const { t, language } = useWords();
  const provenance = useProvenance('table');
  const nodes = place.framework?.nodes.filter(n => place.pillars.includes(n.code)) ?? [];
  const best = bestScores(rows);
  const first = rows[0]?.city === place.own?.code ? 0 : 1;
  return (
    <Frame
      heading={t('compare.table.title')}
      aside={rows.length > 1 ? <span className={styles.hint}>{t('compare.table.bold')}</span> : undefined}
      footer={<Origin provenance={provenance} />}
      isFlush
    >
      <DataTable
        label={t('compare.table.title')}
        head={
          <>
            <ColumnHead>{t('app.nav.city')}</ColumnHead>
            <ColumnHead isNumber>{t('score.title')}</ColumnHead>
            <ColumnHead isNumber>{t(certainty === null ? 'rank.title' : 'certainty.column')}</ColumnHead>
            <ColumnHead>{t('grade.title')}</ColumnHead>
            {nodes.map(({ code, name }) => (
              <ColumnHead
                key={code}
                isNumber
                note={<span className={styles.pillar}>{nameIn(name, language)}</span>}
              >
                {code}
              </ColumnHead>
            ))}
            <ColumnHead isNumber>{t('score.coverage')}</ColumnHead>
          </>
        }
      >
        {rows.map((row, i) => (
          <CompareRow
            key={row.city}
            row={row}
            order={i + first}
            nodes={nodes}
            best={best}
            place={place}
            certain={certainty?.of(row.city) ?? null}
          />
        ))}
      </DataTable>
    </Frame>
  );
}
