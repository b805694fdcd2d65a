import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { sectorLabel } from '../../state/labels.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Grade } from '../parts/grade.tsx';
import { Origin } from '../parts/origin.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import styles from './city.module.css';
import type { CityModel } from './model.ts';
import { insideSentence, scoreOf } from './sentence.ts';

/** The city's index in every sector, a line each; the name leads to that sector. */
export function SectorsFrame({
  model,
  city,
}: {
  readonly model: CityModel;
  readonly city: string;
}): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const view = useView();
  const frameworks = useWorkspace()?.frameworks ?? [];
  const provenance = useProvenance('sectors');
  const { sectors, facts } = model;
  const head = (
    <>
      <ColumnHead>{t('app.bar.sector')}</ColumnHead>
      <ColumnHead isNumber>{t('city.score')}</ColumnHead>
      <ColumnHead>{t('grade.title')}</ColumnHead>
      <ColumnHead isNumber>{t('city.rank')}</ColumnHead>
      <ColumnHead isNumber>{t('score.coverage')}</ColumnHead>
    </>
  );
  return (
    <Frame
      heading={t('city.sectors.title', { city })}
      finding={t('city.sectors.finding', { year: format.year(facts.place.year) })}
      footer={<Origin provenance={provenance} />}
      isScenario={provenance.isScenario}
      isFlush
    >
      <div className={styles.cards}>
        <DataTable label={t('city.sectors.table', { city })} head={head}>
          {sectors.map(({ sector, score, rank, count, coverage, grade }) => (
            <tr key={sector} data-mine={sector === facts.place.sector}>
              <RowHead>
                <a
                  href={hrefOf(view, { sector, trace: null, indicator: null })}
                  aria-current={sector === facts.place.sector || undefined}
                >
                  {sector === 'all'
                    ? insideSentence(words, sector)
                    : sectorLabel(frameworks, sector, language)}
                </a>
              </RowHead>
              <Cell label={t('city.score')} isNumber>
                {scoreOf(words, score)}
              </Cell>
              <Cell label={t('grade.title')}>
                <Grade grade={grade} coverage={coverage} />
              </Cell>
              <Cell label={t('city.rank')} isNumber>
                {rank === null
                  ? t('rank.not-ranked')
                  : t('city.sectors.rank', { rank: format.place(rank), count: format.number(count) })}
              </Cell>
              <Cell label={t('score.coverage')} isNumber>
                {format.coverage(coverage)}
              </Cell>
            </tr>
          ))}
        </DataTable>
      </div>
    </Frame>
  );
}
