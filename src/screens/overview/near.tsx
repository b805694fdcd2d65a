import type { ReactNode } from 'react';
import { DotHead, dotAxis, ScoreDot } from '../../charts/score-dot.tsx';
import { scoreText } from '../../charts/score-text.ts';
import { usePalette } from '../../charts/use-palette.ts';
import { useWidth } from '../../charts/use-width.ts';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { SyntheticMark } from '../../ui/synthetic-mark.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import { thinned } from '../rankings/axis.ts';
import type { RankingModel } from '../rankings/use-ranking-model.ts';
import { around } from './neighbours.ts';
import styles from './overview.module.css';

/** Cities beside the subject, itself counted. */
const COUNT = 6;

/** The cities nearest in rank with their scores as dots on one axis. */
export function Near({
  model,
  subject,
}: {
  readonly model: RankingModel;
  readonly subject: RankingRow | null;
}): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const palette = usePalette();
  const view = useView();
  const { ref, width } = useWidth<HTMLTableCellElement>();
  const { isSynthetic } = useProvenance('near');
  const { ranked, place, passAt, grades, most } = model;
  if (ranked.length < 2) return null;
  const at = ranked.findIndex(r => r.city === subject?.city);
  const near = around(ranked, Math.max(0, at), COUNT);
  const scores = near.flatMap(r => (r.score === null ? [] : [r.score]));
  const axis = thinned(dotAxis(scores), width);
  return (
    <section className={styles.near}>
      <table aria-label={t(at < 0 ? 'overview.near.first' : 'overview.near')}>
        <thead>
          <tr>
            <th scope="col" className={styles.rank}>
              <VisuallyHidden>{t('rank.title')}</VisuallyHidden>
            </th>
            <th scope="col" className={styles.nearCity}>
              <VisuallyHidden>{t('app.nav.city')}</VisuallyHidden>
            </th>
            <th scope="col" ref={ref} className={styles.dots}>
              <VisuallyHidden>{t('rankings.column.place')}</VisuallyHidden>
              {width > 0 && <DotHead {...{ axis, grades, palette, width }} />}
            </th>
            <th scope="col" className={styles.number}>
              <VisuallyHidden>{t('score.title')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {near.map(({ city, rank, score }) => {
            const isOwn = city === place.own?.code;
            return (
              <tr key={city} data-mine={isOwn || undefined}>
                <td className={styles.rank}>{format.place(rank)}</td>
                <th scope="row" className={styles.nearCity}>
                  <a href={hrefOf(view, { screen: 'city', city, trace: null })}>
                    {isOwn && <span aria-hidden="true">◆ </span>}
                    {cityLabel(place.cityOf(city), language)}
                  </a>
                </th>
                <td className={styles.dots}>
                  {score !== null && width > 0 && (
                    <ScoreDot {...{ axis, width, score, isOwn, passAt, palette }} />
                  )}
                </td>
                <td className={styles.number}>{scoreText(words, score, most)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.nearFoot}>
        {t('overview.near.footer')} {isSynthetic && <SyntheticMark />}
      </p>
    </section>
  );
}
