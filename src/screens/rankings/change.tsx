import type { ReactNode } from 'react';
import type { RankingRow } from '../../engine/port.ts';
import { useWords, type Words } from '../../i18n/index.ts';
import { ChangeMark } from '../../ui/change-mark.tsx';
import { placesWon } from './order.ts';

interface ChangeProps {
  readonly row: RankingRow;
  /** The year the column speaks of; another one stands behind the change. */
  readonly year: number | null;
}

/** Places won or lost since the last earlier ranked year. */
export function Change({ row, year }: ChangeProps): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const { previousYear } = row;
  const since =
    previousYear === null || previousYear === year ? '' : ` ${t('rankings.since', { year: previousYear })}`;
  return <ChangeMark text={`${format.change(placesWon(row))}${since}`} label={changeLabel(words, row)} />;
}

/** The same in words. */
export function changeLabel({ t, format }: Words, row: RankingRow): string {
  const won = placesWon(row);
  if (won === null || row.previousYear === null) return t('rankings.no-earlier');
  const params = { places: format.number(Math.abs(won)), year: row.previousYear };
  return t(won === 0 ? 'rankings.same' : won > 0 ? 'rankings.up' : 'rankings.down', params);
}
