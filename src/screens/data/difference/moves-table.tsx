import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/index.ts';
import type { RankingDifference } from '../../../scoring/difference/rankings.ts';
import { cityLabel } from '../../../state/labels.ts';
import { usePlace } from '../../../state/place.ts';
import { ChangeMark } from '../../../ui/change-mark.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '../../../ui/data-table.tsx';
import { GradeChip } from '../../../ui/grade-chip.tsx';
import styles from './difference.module.css';

const SHOWN = 12;

/** Who moves in one ranking and how far; who comes in and who drops out. */
export function MovesTable({ ranking }: { readonly ranking: RankingDifference }): ReactNode {
  const { t, format, language } = useWords();
  const { cityOf, own } = usePlace();
  const { moves, entered, left, regraded } = ranking;
  const nameOf = (city: string): string => cityLabel(cityOf(city), language);
  const rows = moves.filter((m, i) => i < SHOWN || m.city === own?.code);
  const grades = new Map(regraded.map(r => [r.city, r]));
  const named = (cities: readonly string[]): string => format.list(cities.slice(0, SHOWN).map(nameOf));
  return (
    <>
      {moves.length === 0 && <p className={styles.text}>{t('journey.ranking.still')}</p>}
      {moves.length > 0 && (
        <DataTable label={t('journey.moves.caption')} head={<Heads />}>
          {rows.map(({ city, rankBefore, rankAfter, gained, scoreChange }) => {
            const grade = grades.get(city);
            const count = Math.abs(gained);
            return (
              <tr key={city}>
                <RowHead>{nameOf(city)}</RowHead>
                <Cell label={t('journey.moves.before')} isNumber>
                  {format.place(rankBefore)}
                </Cell>
                <Cell label={t('journey.moves.after')} isNumber>
                  <strong>{format.place(rankAfter)}</strong>
                </Cell>
                <Cell label={t('journey.moves.places')} isNumber>
                  <ChangeMark
                    text={format.change(gained)}
                    label={t(gained > 0 ? 'journey.up' : 'journey.down', { count })}
                  />
                </Cell>
                <Cell label={t('journey.moves.score')} isNumber>
                  {format.signed(scoreChange, 1)}
                </Cell>
                <Cell label={t('journey.moves.grade')}>
                  {grade === undefined ? (
                    format.missing
                  ) : (
                    <span className={styles.grades}>
                      <GradeChip grade={grade.before} />
                      <span aria-hidden="true">→</span>
                      <GradeChip grade={grade.after} />
                    </span>
                  )}
                </Cell>
              </tr>
            );
          })}
        </DataTable>
      )}
      <p className={styles.text}>
        {moves.length > rows.length && t('journey.moves.more', { count: moves.length - rows.length })}{' '}
        {entered.length > 0 &&
          t('journey.ranking.entered', { count: entered.length, cities: named(entered) })}{' '}
        {left.length > 0 && t('journey.ranking.left', { count: left.length, cities: named(left) })}
      </p>
    </>
  );
}

function Heads(): ReactNode {
  const { t } = useWords();
  return (
    <>
      <ColumnHead>{t('journey.moves.city')}</ColumnHead>
      <ColumnHead isNumber>{t('journey.moves.before')}</ColumnHead>
      <ColumnHead isNumber>{t('journey.moves.after')}</ColumnHead>
      <ColumnHead isNumber>{t('journey.moves.places')}</ColumnHead>
      <ColumnHead isNumber>{t('journey.moves.score')}</ColumnHead>
      <ColumnHead>{t('journey.moves.grade')}</ColumnHead>
    </>
  );
}
