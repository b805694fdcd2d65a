import type { ReactNode } from 'react';
import { nameIn } from '../../core/name.ts';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import type { Place } from '../../state/place.ts';
import { GradeChip } from '../../ui/grade-chip.tsx';
import { Names } from '../../ui/names.tsx';
import { SyntheticMark } from '../../ui/synthetic-mark.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import styles from './compare.module.css';

/** Everything compared as one table; the best of those compared is bold. */
export function CompareTable({
  rows,
  place,
}: {
  readonly rows: readonly RankingRow[];
  readonly place: Place;
}): ReactNode {
  const { t, language, format } = useWords();
  const view = useView();
  const { isSynthetic, source, id } = useProvenance('table');
  const nodes = place.framework?.nodes.filter(n => place.pillars.includes(n.code)) ?? [];
  const best = (node: string): number =>
    Math.max(...rows.map(r => r.pillars.find(p => p.node === node)?.score ?? Number.NEGATIVE_INFINITY));
  return (
    <section className={styles.frame} aria-labelledby="compare-table">
      <header className={styles.tableHead}>
        <h2 id="compare-table">{t('compare.table.title')}</h2>
        <p className={styles.hint}>{t('compare.table.bold')}</p>
      </header>
      <table className={styles.table} aria-labelledby="compare-table">
        <thead>
          <tr>
            <th scope="col">{t('app.nav.city')}</th>
            <th scope="col">{t('score.title')}</th>
            <th scope="col">{t('rank.title')}</th>
            <th scope="col">{t('grade.title')}</th>
            {nodes.map(node => (
              <th key={node.code} scope="col">
                {node.code}
                <small>{nameIn(node.name, language)}</small>
              </th>
            ))}
            <th scope="col">{t('score.coverage')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => {
            const city = place.cityOf(row.city);
            const isMine = row.city === place.own?.code;
            return (
              <tr key={row.city} data-mine={isMine}>
                <th scope="row">
                  <a href={hrefOf(view, { screen: 'city', city: row.city })}>
                    <Names name={{ en: city.nameEn, zh: city.nameZh }} language={language} isMine={isMine} />
                  </a>
                </th>
                <td data-label={t('score.title')}>
                  <strong>{format.score(row.score)}</strong>
                </td>
                <td data-label={t('rank.title')}>
                  {row.rank === null ? t('rank.not-ranked') : format.place(row.rank)}
                </td>
                <td data-label={t('grade.title')}>
                  {row.grade === '' ? format.missing : <GradeChip grade={row.grade} />}
                </td>
                {nodes.map(node => {
                  const score = row.pillars.find(p => p.node === node.code)?.score ?? null;
                  const text = format.score(score);
                  return (
                    <td key={node.code} data-label={nameIn(node.name, language)}>
                      {score !== null && score === best(node.code) ? <strong>{text}</strong> : text}
                    </td>
                  );
                })}
                <td data-label={t('score.coverage')}>{format.coverage(row.coverage)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <footer className={styles.foot}>
        {isSynthetic && <SyntheticMark />} <span>{t('chart.source', { source })}</span> <code>{id}</code>
      </footer>
    </section>
  );
}
