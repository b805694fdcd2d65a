import type { ReactNode, RefObject } from 'react';
import { DotHead } from '../../charts/score-dot.tsx';
import { nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import type { Sort } from '../../state/view.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './table.module.css';
import type { TableSetting } from './table-setting.ts';

interface TableHeadProps {
  readonly setting: TableSetting;
  readonly sort: Sort;
  /** Measures the column of dots. */
  readonly dotColumn: RefObject<HTMLTableCellElement | null>;
}

/** Heads of the ranking table; above the dots stands their axis with the grades. */
export function TableHead({ setting, sort, dotColumn }: TableHeadProps): ReactNode {
  const { t, format, language } = useWords();
  const { model, axis, palette, dotWidth, pillars, hasRanks } = setting;
  const { place, grades, previousYear } = model;
  const years = format.yearRange(place.years[0] ?? 0, place.years.at(-1) ?? 0);
  return (
    <tr className={styles.heads} data-row="heads">
      <th scope="col" data-column="rank" aria-sort={sort === 'rank' ? 'ascending' : undefined}>
        {t('rank.title')}
      </th>
      <th scope="col" data-column="city" aria-sort={sort === 'city' ? 'ascending' : undefined}>
        {t('app.nav.city')}
      </th>
      <th scope="col" data-column="economy">
        {t('rankings.column.economy')}
      </th>
      <th scope="col" data-column="place" ref={dotColumn}>
        <VisuallyHidden>{t('rankings.column.place')}</VisuallyHidden>
        {dotWidth > 0 && model.ranked.length > 0 && (
          <DotHead {...{ axis, grades, palette }} width={dotWidth} />
        )}
      </th>
      <th scope="col" data-column="score">
        {t('score.title')}
      </th>
      {model.certainty !== null && (
        <th scope="col" data-column="range">
          {t('certainty.column')}
        </th>
      )}
      <th scope="col" data-column="grade">
        {t('grade.title')}
      </th>
      {pillars.map(code => {
        const node = place.framework?.nodes.find(n => n.code === code);
        const name = node === undefined ? code : nameIn(node.name, language);
        return (
          <th key={code} scope="col" data-column="pillar" title={name}>
            <abbr title={name}>{code}</abbr>
          </th>
        );
      })}
      <th scope="col" data-column="coverage" aria-sort={sort === 'coverage' ? 'descending' : undefined}>
        {t('score.coverage')}
      </th>
      {previousYear !== null && (
        <th scope="col" data-column="change" aria-sort={sort === 'change' ? 'descending' : undefined}>
          {t('rankings.column.change', { year: previousYear })}
        </th>
      )}
      {hasRanks && (
        <th scope="col" data-column="ranks">
          {t('rankings.column.ranks', { years })}
        </th>
      )}
      <th scope="col" data-column="compare">
        {t('rankings.column.compare')}
      </th>
    </tr>
  );
}
