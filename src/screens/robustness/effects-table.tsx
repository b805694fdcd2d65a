import type { ReactNode } from 'react';
import type { Sensitivity } from '../../core/uncertainty.ts';
import { factorName } from '../../i18n/factors.ts';
import { useWords } from '../../i18n/index.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { EffectBar } from './effect-bar.tsx';
import styles from './sensitivity.module.css';
import { effectText } from './sensitivity-words.ts';

/** Every assumption with its effects, the greatest total first, and how to read them. */
export function EffectsTable({ sensitivity }: { readonly sensitivity: Sensitivity }): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const { effects, runs, rows, seed } = sensitivity;
  const heads = { first: t('sensitivity.first'), total: t('sensitivity.total') };
  const notes = [
    t('sensitivity.output'),
    t('sensitivity.note', { term: heads.first, meaning: t('sensitivity.first.hint') }),
    t('sensitivity.note', { term: heads.total, meaning: t('sensitivity.total.hint') }),
    t('sensitivity.note.interval', { interval: t('sensitivity.interval') }),
    t('sensitivity.estimate.note'),
    t('sensitivity.runs', {
      runs: format.number(runs),
      rows: format.number(rows),
      factors: effects.length,
      seed,
    }),
  ];
  return (
    <>
      <DataTable
        label={t('sensitivity.table')}
        head={
          <>
            <ColumnHead>{t('sensitivity.factor')}</ColumnHead>
            <ColumnHead isNumber>{heads.first}</ColumnHead>
            <ColumnHead isNumber>{heads.total}</ColumnHead>
          </>
        }
      >
        {effects
          .toSorted((a, b) => b.total - a.total)
          .map(({ factor, firstOrder, firstLow, firstHigh, total, totalLow, totalHigh }) => (
            <tr key={factor}>
              <RowHead>{factorName(words, factor)}</RowHead>
              <Cell label={heads.first} isNumber>
                <span className={styles.effect}>
                  <EffectBar value={firstOrder} low={firstLow} high={firstHigh} />
                  <span>{effectText(words, firstOrder, firstLow, firstHigh)}</span>
                </span>
              </Cell>
              <Cell label={heads.total} isNumber>
                <span className={styles.effect}>
                  <EffectBar value={total} low={totalLow} high={totalHigh} />
                  <strong>{effectText(words, total, totalLow, totalHigh)}</strong>
                </span>
              </Cell>
            </tr>
          ))}
      </DataTable>
      <ul className={styles.notes}>
        {notes.map(note => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}
