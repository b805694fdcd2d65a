import type { ReactNode } from 'react';
import type { Snapshot } from '../../core/snapshot.ts';
import { useWords, type Words } from '../../i18n/index.ts';
import type { ScoreDifference } from '../../publish/snapshot.ts';
import { cityLabel, sectorLabel } from '../../state/labels.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import styles from './publish.module.css';

interface DifferencesProps {
  readonly differences: readonly ScoreDifference[];
  readonly snapshot: Snapshot;
}

/** More rows than these are counted. */
const SHOWN = 50;

/** Scores of a file beside those that its data give. */
export function Differences({ differences, snapshot }: DifferencesProps): ReactNode {
  const { t } = useWords();
  const rest = differences.length - SHOWN;
  return (
    <>
      <DataTable
        label={t('publishing.verify.table')}
        head={
          <>
            <ColumnHead>{t('publishing.verify.city')}</ColumnHead>
            <ColumnHead isNumber>{t('publishing.verify.in-file')}</ColumnHead>
            <ColumnHead isNumber>{t('publishing.verify.recomputed')}</ColumnHead>
            <ColumnHead isNumber>{t('publishing.verify.rank')}</ColumnHead>
          </>
        }
      >
        {differences.slice(0, SHOWN).map(difference => (
          <Row
            key={[difference.city, difference.sector, difference.year, difference.node].join('\t')}
            difference={difference}
            snapshot={snapshot}
          />
        ))}
      </DataTable>
      {rest > 0 && <p className={styles.about}>{t('publishing.verify.more', { count: rest })}</p>}
    </>
  );
}

function Row({
  difference,
  snapshot,
}: {
  readonly difference: ScoreDifference;
  readonly snapshot: Snapshot;
}): ReactNode {
  const words = useWords();
  const { t, language } = words;
  const { city, sector, year, node, inFile, recomputed } = difference;
  const known = snapshot.dataset.cities.find(c => c.code === city);
  const [before, after] = shownScores(words, inFile.score, recomputed.score);
  return (
    <tr>
      <RowHead>
        {known === undefined ? city : cityLabel(known, language)}
        <span className={styles.about}>
          {t('publishing.verify.place', {
            sector: sectorLabel(snapshot.frameworks, sector, language),
            year,
            node,
          })}
        </span>
      </RowHead>
      <Cell label={t('publishing.verify.in-file')} isNumber>
        {before}
      </Cell>
      <Cell label={t('publishing.verify.recomputed')} isNumber>
        <strong>{after}</strong>
      </Cell>
      <Cell label={t('publishing.verify.rank')} isNumber>
        {rankText(words, inFile.rank, recomputed.rank)}
      </Cell>
    </tr>
  );
}

const MOST_DECIMALS = 12;

/** Two scores with one decimal, or with as many as tell them apart; as they stand in the file where no number. */
function shownScores({ format }: Words, inFile: string, recomputed: string): readonly [string, string] {
  const numbers = [inFile, recomputed].map(Number);
  const [a = 0, b = 0] = numbers;
  if (inFile === '' || recomputed === '' || numbers.some(Number.isNaN))
    return [inFile || format.missing, recomputed || format.missing];
  let decimals = 1;
  while (decimals < MOST_DECIMALS && a !== b && a.toFixed(decimals) === b.toFixed(decimals)) decimals += 1;
  return [format.number(a, decimals), format.number(b, decimals)];
}

function rankText({ format }: Words, inFile: string, recomputed: string): string {
  const [before, after] = [inFile || format.missing, recomputed || format.missing];
  return before === after ? after : `${before} → ${after}`;
}
