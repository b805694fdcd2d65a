import type { ReactNode } from 'react';
import type { City } from '../../core/city.ts';
import type { Indicator } from '../../core/framework.ts';
import type { CellRow, ScoreRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { usePlace } from '../../state/place.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Names } from '../../ui/names.tsx';
import { Tag } from '../../ui/tag.tsx';
import { FlagCell } from '../city/flag-cell.tsx';
import { type CellState, stateOf } from '../city/indicator-rows.ts';
import { scoreOf } from '../city/sentence.ts';
import { Origin } from '../parts/origin.tsx';
import { steer } from '../parts/steer.ts';
import { useProvenance } from '../parts/use-provenance.ts';
import styles from './indicators.module.css';
import { unitAfter } from './measure.ts';
import { type ValueRow, valueRows } from './value-rows.ts';

interface ValuesProps {
  readonly indicator: Indicator;
  readonly year: number;
  /** Of all years. */
  readonly cells: readonly CellRow[];
  readonly scores: readonly ScoreRow[];
  readonly outliers: readonly string[];
  readonly own: City | null;
}

/** Every city's value with its normalised score, rank, flags and source. */
export function Values({ indicator, year, cells, scores, outliers, own }: ValuesProps): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const { cityOf } = usePlace();
  const provenance = useProvenance('values');
  const rows = valueRows(cells, scores, year);
  const inState = (state: CellState) => rows.filter(r => stateOf(r.cell) === state).length;
  const nowhere = rows.filter(r => stateOf(r.cell) === 'not-applicable');
  const unit = unitAfter(words, indicator.unit).trim();
  const head = (
    <>
      <ColumnHead>{t('indicators.values.city')}</ColumnHead>
      <ColumnHead isNumber {...(unit === '' ? {} : { note: unit })}>
        {t('indicators.values.value')}
      </ColumnHead>
      <ColumnHead isNumber>{t('indicators.values.score')}</ColumnHead>
      <ColumnHead isNumber>{t('indicators.values.rank')}</ColumnHead>
      <ColumnHead>{t('indicators.values.flag')}</ColumnHead>
    </>
  );
  return (
    <>
      <Frame
        heading={t('indicators.values.title', { year: format.year(year) })}
        finding={t('indicators.values.finding', {
          observed: inState('observed'),
          imputed: inState('imputed'),
          missing: inState('missing'),
          notApplicable: nowhere.length,
        })}
        footer={
          <>
            <Origin provenance={provenance} />
            <span>{t('city.brackets')}</span>
          </>
        }
        isFlush
      >
        <div className={styles.values}>
          <DataTable label={t('indicators.values.table')} head={head} isHeadSticky>
            {rows
              .filter(r => !nowhere.includes(r))
              .map(row => (
                <Row
                  key={row.cell.city}
                  row={row}
                  code={indicator.code}
                  isOutlier={outliers.includes(row.cell.city)}
                  isOwn={row.cell.city === own?.code}
                />
              ))}
          </DataTable>
        </div>
      </Frame>
      {nowhere.length > 0 && (
        <p className={styles.note}>
          {t('indicators.values.why-not-applicable', {
            count: nowhere.length,
            cities: format.list(nowhere.map(r => cityLabel(cityOf(r.cell.city), language))),
          })}
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly row: ValueRow;
  readonly code: string;
  readonly isOutlier: boolean;
  readonly isOwn: boolean;
}

function Row({ row, code, isOutlier, isOwn }: RowProps): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const view = useView();
  const { cityOf } = usePlace();
  const { cell, score, rank } = row;
  const city = cityOf(cell.city);
  const text = scoreOf(words, score);
  return (
    <tr data-mine={isOwn}>
      <RowHead>
        <Names name={{ en: city.nameEn, zh: city.nameZh }} language={language} isMine={isOwn} />
      </RowHead>
      <Cell label={t('indicators.values.value')} isNumber>
        {stateOf(cell) === 'imputed' ? `(${format.number(cell.imputed)})` : format.number(cell.raw)}
      </Cell>
      <Cell label={t('indicators.values.score')} isNumber>
        {score === null ? (
          text
        ) : (
          <a
            href={hrefOf(view, { screen: 'city', city: cell.city, trace: code, indicator: null })}
            onKeyDown={event => steer(event, 'td a')}
            aria-label={t('indicators.values.trace', { city: cityLabel(city, language), score: text })}
          >
            {text}
          </a>
        )}
      </Cell>
      <Cell label={t('indicators.values.rank')} isNumber>
        {format.place(rank)}
      </Cell>
      <Cell label={t('indicators.values.flag')}>
        <span className={styles.flags}>
          <FlagCell cell={cell} />
          {isOutlier && <Tag kind="warn">{t('indicators.values.outlier')}</Tag>}
        </span>
      </Cell>
    </tr>
  );
}
