import type { ReactNode } from 'react';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import { hrefOf } from '../../state/link.ts';
import type { View } from '../../state/view.ts';
import { Grade } from '../parts/grade.tsx';
import { CoverageCell } from './cells.tsx';
import { missingText, reasonText } from './reason.ts';
import styles from './table.module.css';
import type { TableSetting } from './table-setting.ts';

interface UnrankedCellsProps {
  readonly row: RankingRow;
  readonly setting: TableSetting;
  readonly view: View;
}

/** What the row of a city without a rank holds: why, its coverage, and the way to what is missing. */
export function UnrankedCells({ row, setting, view }: UnrankedCellsProps): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const { place, previousYear } = setting.model;
  const missing = (
    <a
      className={styles.missing}
      href={hrefOf(view, { screen: 'city', city: row.city, trace: null })}
      aria-label={t('rankings.what-is-missing.in', { city: cityLabel(place.cityOf(row.city), language) })}
    >
      {t('rankings.what-is-missing')}
    </a>
  );
  return (
    <>
      <td data-column="economy">{setting.economyOf(row.city)}</td>
      <td data-column="reason">
        {sentence(reasonText(words, row.exclusion, place))}
        <Detail text={missingText(words, row)} /> {missing}
      </td>
      <td data-column="score">{format.missing}</td>
      {setting.model.certainty !== null && <td data-column="range">{format.missing}</td>}
      <td data-column="grade">
        <Grade grade={row.grade} coverage={row.coverage} />
      </td>
      {setting.pillars.map(node => (
        <td key={node} data-column="pillar">
          {format.missing}
        </td>
      ))}
      <CoverageCell coverage={row.coverage} />
      {previousYear !== null && <td data-column="change">{format.missing}</td>}
      {setting.hasRanks && <td data-column="ranks">{format.missing}</td>}
    </>
  );
}

/** What wide screens add to the reason. */
const Detail = ({ text }: { readonly text: string }): ReactNode =>
  text === '' ? null : <span data-detail> · {text}</span>;

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
