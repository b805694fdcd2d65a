import type { ReactNode } from 'react';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { ChangeMark } from '../../ui/change-mark.tsx';
import { placesWon } from './order.ts';

interface ChangeProps {
  readonly row: RankingRow;
  /** The year the column speaks of; another one stands behind the change. */
  readonly year: number | null;
}

/** Places won or lost since the last earlier ranked year. */
export function Change({ row, year }: ChangeProps): ReactNode {
  const { t, format } = useWords();
  const won = placesWon(row);
  if (won === null || row.previousYear === null) {
    return <ChangeMark text={format.missing} label={t('rankings.no-earlier')} />;
  }
  const params = { places: format.number(Math.abs(won)), year: row.previousYear };
  const label = t(won === 0 ? 'rankings.same' : won > 0 ? 'rankings.up' : 'rankings.down', params);
  const since = row.previousYear === year ? '' : t('rankings.since', { year: row.previousYear });
  return <ChangeMark text={`${format.change(won)}${since === '' ? '' : ` ${since}`}`} label={label} />;
}
