import type { ReactNode } from 'react';
import { ScoreBar } from '../../charts/score-strip.tsx';
import { usePalette } from '../../charts/use-palette.ts';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { DirectionMark } from '../../ui/direction-mark.tsx';
import { Names } from '../../ui/names.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { unitLabel } from '../parts/unit.ts';
import styles from './city.module.css';
import { FlagCell } from './flag-cell.tsx';
import { type IndicatorRow, type IndicatorRowGroup, stateOf } from './indicator-rows.ts';
import { scoreOf } from './sentence.ts';
import { Sparkline } from './sparkline.tsx';
import { TraceButton } from './trace-button.tsx';

interface IndicatorTableProps {
  readonly label: string;
  readonly groups: readonly IndicatorRowGroup[];
  /** Code whose trace is open. */
  readonly trace: string | null;
  readonly year: number;
}

/** Every indicator of a city under its pillar; each score opens its trace. */
export function IndicatorTable({ label, groups, trace, year }: IndicatorTableProps): ReactNode {
  const { t } = useWords();
  const head = (
    <>
      <ColumnHead>{t('city.code-column')}</ColumnHead>
      <ColumnHead>{t('city.indicator')}</ColumnHead>
      <ColumnHead isNumber>{t('city.weight')}</ColumnHead>
      <ColumnHead>{t('city.direction')}</ColumnHead>
      <ColumnHead isNumber>{t('city.value')}</ColumnHead>
      <ColumnHead>{t('city.unit')}</ColumnHead>
      <ColumnHead isNumber>{t('city.score')}</ColumnHead>
      <ColumnHead>{t('city.bar')}</ColumnHead>
      <ColumnHead isNumber>{t('city.rank')}</ColumnHead>
      <ColumnHead>{t('city.series')}</ColumnHead>
      <ColumnHead>{t('city.year')}</ColumnHead>
      <ColumnHead>{t('city.flag')}</ColumnHead>
    </>
  );
  return (
    <div className={`${styles.cards} ${styles.indicators}`}>
      <DataTable label={label} head={head} isGrouped isHeadSticky>
        {groups.map(group => (
          <tbody key={group.code}>
            <GroupRow group={group} isTraced={trace === group.code} />
            {group.rows.map(row => (
              <Row key={row.indicator.code} row={row} year={year} isTraced={trace === row.indicator.code} />
            ))}
          </tbody>
        ))}
      </DataTable>
    </div>
  );
}

interface GroupRowProps {
  readonly group: IndicatorRowGroup;
  readonly isTraced: boolean;
}

function GroupRow({ group, isTraced }: GroupRowProps): ReactNode {
  const { t, format, language } = useWords();
  return (
    <tr className={styles.group} data-mine={isTraced}>
      <th scope="rowgroup" colSpan={2}>
        <code>{group.code}</code> <Names name={group.name} language={language} />
      </th>
      <Cell label={t('city.weight')} isNumber>
        {format.percent(group.weight, 1)}
      </Cell>
      <Blank />
      <Blank />
      <Blank />
      <Cell label={t('city.score')} isNumber>
        <TraceButton code={group.code} score={group.score} isOpen={isTraced} from="table" />
      </Cell>
      <Blank />
      <Cell label={t('city.rank')} isNumber>
        {format.place(group.rank)}
      </Cell>
      <Blank />
      <Blank />
      <Blank />
    </tr>
  );
}

/** A column that a pillar has nothing in. Each stands by itself, so that narrow pages can leave columns out. */
const Blank = (): ReactNode => <td data-wide-only="true" />;

interface RowProps {
  readonly row: IndicatorRow;
  readonly year: number;
  readonly isTraced: boolean;
}

function Row({ row, year, isTraced }: RowProps): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const view = useView();
  const palette = usePalette();
  const { indicator, cell, score, rank, median, weight, series } = row;
  const { code, name, direction, unit } = indicator;
  const byYear = series.filter(p => p.score !== null).map(p => `${p.year} ${scoreOf(words, p.score)}`);
  const printed = unitLabel(words, cell?.observation?.unit || unit);
  const state = stateOf(cell);
  const hasValue = state === 'observed' || state === 'imputed';
  return (
    <tr data-mine={isTraced}>
      <Cell label={t('city.code-column')} isWideOnly>
        <a href={hrefOf(view, { screen: 'indicators', indicator: code, trace: null })}>
          <code>{code}</code>
        </a>
      </Cell>
      <RowHead>
        <span className={styles.name}>
          <Names name={name} language={language} />
        </span>
      </RowHead>
      <Cell label={t('city.weight')} isNumber>
        {format.percent(weight, 1)}
      </Cell>
      <Cell label={t('city.direction')}>
        <DirectionMark direction={direction} label={t(direction === 1 ? 'city.more' : 'city.less')} />
      </Cell>
      <Cell label={t('city.value')} isNumber>
        {state === 'imputed'
          ? `(${format.number(cell?.imputed ?? null)})`
          : format.number(state === 'observed' ? (cell?.raw ?? null) : null)}
        {hasValue && <span className={styles.unitAfter}>{printed}</span>}
      </Cell>
      <Cell label={t('city.unit')} isWideOnly>
        <span className={styles.quiet}>{printed}</span>
      </Cell>
      <Cell label={t('city.score')} isNumber>
        <TraceButton code={code} score={score} isOpen={isTraced} from="table" />
      </Cell>
      <Cell label={t('city.bar')} isWideOnly>
        {score !== null && Math.abs(score) > 2 && (
          <ScoreBar width={96} score={score} median={median} palette={palette} />
        )}
        <VisuallyHidden>
          {t('city.bar.describe', { score: scoreOf(words, score), median: scoreOf(words, median) })}
        </VisuallyHidden>
      </Cell>
      <Cell label={t('city.rank')} isNumber>
        {format.place(rank)}
      </Cell>
      <Cell label={t('city.series')} isWideOnly>
        {byYear.length > 1 && (
          <Sparkline series={series} description={t('city.series.describe', { values: byYear.join(', ') })} />
        )}
      </Cell>
      <Cell label={t('city.year')} isWideOnly>
        {hasValue ? (cell?.imputedFrom ?? year) : format.missing}
      </Cell>
      <Cell label={t('city.flag')}>
        <FlagCell cell={cell} />
      </Cell>
    </tr>
  );
}
