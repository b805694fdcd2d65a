import { type ReactNode, useState } from 'react';
import { useWords } from '../../../i18n/index.ts';
import type { Difference } from '../../../scoring/difference/difference.ts';
import type { RankingDifference } from '../../../scoring/difference/rankings.ts';
import { sectorLabel } from '../../../state/labels.ts';
import { usePlace } from '../../../state/place.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { Select } from '../../../ui/select.tsx';
import { ChangedCells } from './changed-cells.tsx';
import styles from './difference.module.css';
import { MovesTable } from './moves-table.tsx';

/** What a step does to the data: cells counted, who moves in a ranking and how far, changed cells old beside new. */
export function DifferenceView({ difference }: { readonly difference: Difference }): ReactNode {
  const { t } = useWords();
  const { sector, year } = usePlace();
  const [chosen, setChosen] = useState<string | null>(null);
  const { cells } = difference;
  const rankings = difference.rankings.filter(hasMoved);
  const here = rankings.find(r => r.sector === sector && r.year === year);
  const ranking = rankings.find(r => idOf(r) === chosen) ?? here ?? mostMoved(rankings);
  return (
    <>
      <dl className={styles.counts}>
        <Count label={t('journey.count.added')} count={cells.added} />
        <Count label={t('journey.count.changed')} count={cells.changed} />
        <Count label={t('journey.count.removed')} count={cells.removed} />
        <Count label={t('journey.count.moved')} count={ranking?.moves.length ?? 0} />
        <Count label={t('journey.count.regraded')} count={ranking?.regraded.length ?? 0} />
      </dl>
      {ranking === null ? (
        <p className={styles.text}>{t('journey.ranking.none')}</p>
      ) : (
        <>
          <RankingChoice rankings={rankings} chosen={ranking} onChoose={setChosen} />
          <MovesTable ranking={ranking} />
        </>
      )}
      <ChangedCells cells={cells} />
    </>
  );
}

function Count({ label, count }: { readonly label: string; readonly count: number }): ReactNode {
  const { format } = useWords();
  return (
    <div>
      <dd>{format.number(count)}</dd>
      <dt>{label}</dt>
    </div>
  );
}

interface RankingChoiceProps {
  readonly rankings: readonly RankingDifference[];
  readonly chosen: RankingDifference;
  readonly onChoose: (id: string) => void;
}

function RankingChoice({ rankings, chosen, onChoose }: RankingChoiceProps): ReactNode {
  const { t, format, language } = useWords();
  const frameworks = useWorkspace()?.frameworks ?? [];
  const options = rankings.map(ranking => ({
    value: idOf(ranking),
    label: t('journey.ranking.option', {
      sector: sectorLabel(frameworks, ranking.sector, language),
      year: format.year(ranking.year),
      count: ranking.moves.length,
    }),
  }));
  return (
    <p className={styles.choice}>
      <Select label={t('journey.ranking')} value={idOf(chosen)} options={options} onChange={onChoose} />
    </p>
  );
}

const idOf = ({ sector, year }: RankingDifference): string => JSON.stringify([sector, year]);

const hasMoved = ({ moves, entered, left, regraded }: RankingDifference): boolean =>
  moves.length + entered.length + left.length + regraded.length > 0;

/** Of several with as many moves, the latest year. */
const mostMoved = (rankings: readonly RankingDifference[]): RankingDifference | null =>
  rankings.toSorted((a, b) => b.moves.length - a.moves.length || b.year - a.year)[0] ?? null;
