import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/index.ts';
import type { CellChange, CellDifference } from '../../../scoring/difference/cells.ts';
import { cityLabel, sectorLabel } from '../../../state/labels.ts';
import { usePlace } from '../../../state/place.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '../../../ui/data-table.tsx';
import styles from './difference.module.css';

const SHOWN = 8;

/** Cells whose value changes, the old value beside the new. */
export function ChangedCells({ cells }: { readonly cells: CellDifference }): ReactNode {
  const { t } = useWords();
  if (cells.changed === 0) return null;
  const rows = cells.changes.slice(0, SHOWN);
  const rest = cells.changed - rows.length;
  return (
    <>
      <DataTable label={t('journey.cells.caption')} head={<Heads />}>
        {rows.map(change => (
          <Row
            key={JSON.stringify([change.city, change.sector, change.year, change.indicator])}
            change={change}
          />
        ))}
      </DataTable>
      {rest > 0 && <p className={styles.text}>{t('journey.cells.more', { count: rest })}</p>}
    </>
  );
}

function Heads(): ReactNode {
  const { t } = useWords();
  return (
    <>
      <ColumnHead>{t('journey.moves.city')}</ColumnHead>
      <ColumnHead>{t('journey.coverage.sector')}</ColumnHead>
      <ColumnHead isNumber>{t('journey.coverage.year')}</ColumnHead>
      <ColumnHead>{t('journey.cells.indicator')}</ColumnHead>
      <ColumnHead isNumber>{t('journey.cells.before')}</ColumnHead>
      <ColumnHead isNumber>{t('journey.cells.after')}</ColumnHead>
      <ColumnHead>{t('journey.cells.place')}</ColumnHead>
    </>
  );
}

function Row({ change }: { readonly change: CellChange }): ReactNode {
  const { t, format, language } = useWords();
  const { cityOf } = usePlace();
  const frameworks = useWorkspace()?.frameworks ?? [];
  return (
    <tr>
      <RowHead>{cityLabel(cityOf(change.city), language)}</RowHead>
      <Cell label={t('journey.coverage.sector')}>{sectorLabel(frameworks, change.sector, language)}</Cell>
      <Cell label={t('journey.coverage.year')} isNumber>
        {change.year}
      </Cell>
      <Cell label={t('journey.cells.indicator')}>
        <code>{change.indicator}</code>
      </Cell>
      <Cell label={t('journey.cells.before')} isNumber>
        {format.number(change.before)}
      </Cell>
      <Cell label={t('journey.cells.after')} isNumber>
        <strong>{format.number(change.after)}</strong>
      </Cell>
      <Cell label={t('journey.cells.place')}>
        <span className={styles.file}>{`${change.file}:${change.line}`}</span>
      </Cell>
    </tr>
  );
}
