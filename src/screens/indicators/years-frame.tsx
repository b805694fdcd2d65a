import type { ReactNode } from 'react';
import type { CellRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { CoverageBar } from '../../ui/coverage-bar.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Origin } from '../parts/origin.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import { coverageByYear, shareOf } from './coverage.ts';
import styles from './indicators.module.css';

/** How many cities had a value in each year. */
export function YearsFrame({ cells }: { readonly cells: readonly CellRow[] }): ReactNode {
  const { t, format } = useWords();
  const provenance = useProvenance('years');
  const years = coverageByYear(cells);
  const [first] = years;
  const last = years.at(-1);
  const finding =
    first === undefined || last === undefined || first === last
      ? {}
      : {
          finding: t('indicators.years.finding', {
            first: format.coverage(shareOf(first)),
            from: format.year(first.year),
            last: format.coverage(shareOf(last)),
            to: format.year(last.year),
          }),
        };
  const head = (
    <>
      <ColumnHead>{t('indicators.years.year')}</ColumnHead>
      <ColumnHead isNumber>{t('indicators.years.observed')}</ColumnHead>
      <ColumnHead isNumber>{t('indicators.years.applicable')}</ColumnHead>
      <ColumnHead isNumber>{t('indicators.years.not-applicable')}</ColumnHead>
      <ColumnHead>{t('indicators.coverage')}</ColumnHead>
    </>
  );
  return (
    <Frame
      heading={t('indicators.years.title')}
      {...finding}
      footer={<Origin provenance={provenance} />}
      isFlush
    >
      <div className={styles.values}>
        <DataTable label={t('indicators.years.table')} head={head}>
          {years.map(({ year, ...coverage }) => (
            <tr key={year}>
              <RowHead>{year}</RowHead>
              <Cell label={t('indicators.years.observed')} isNumber>
                {format.number(coverage.observed)}
              </Cell>
              <Cell label={t('indicators.years.applicable')} isNumber>
                {format.number(coverage.applicable)}
              </Cell>
              <Cell label={t('indicators.years.not-applicable')} isNumber>
                {format.number(coverage.notApplicable)}
              </Cell>
              <Cell label={t('indicators.coverage')}>
                <CoverageBar share={shareOf(coverage)} text={format.coverage(shareOf(coverage))} />
              </Cell>
            </tr>
          ))}
        </DataTable>
      </div>
    </Frame>
  );
}
