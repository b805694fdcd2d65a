import type { ReactNode } from 'react';
import { CityMark } from '../../charts/city-mark.tsx';
import { cityColour } from '../../charts/palette.ts';
import { usePalette } from '../../charts/use-palette.ts';
import type { FrameworkNode } from '../../core/framework.ts';
import { nameIn } from '../../core/name.ts';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import type { Place } from '../../state/place.ts';
import { Cell, RowHead } from '../../ui/data-table.tsx';
import { Names } from '../../ui/names.tsx';
import type { CityCertainty } from '../parts/certainty.ts';
import { rankWithRange } from '../parts/certainty-words.ts';
import { Grade } from '../parts/grade.tsx';
import styles from './compare.module.css';

interface CompareRowProps {
  readonly row: RankingRow;
  /** Place in the order of choice, 0 the own city: its mark. */
  readonly order: number;
  readonly nodes: readonly FrameworkNode[];
  /** Best score of each pillar among those compared. */
  readonly best: ReadonlyMap<string, number>;
  readonly place: Place;
  /** How sure its rank is; null where it is not known. */
  readonly certain: CityCertainty | null;
}

/** A city with its mark: score, rank, grade, pillars, coverage. */
export function CompareRow({ row, order, nodes, best, place, certain }: CompareRowProps): ReactNode {
  const words = useWords();
  const { t, language, format } = words;
  const view = useView();
  const palette = usePalette();
  const { nameEn, nameZh } = place.cityOf(row.city);
  return (
    <tr data-mine={row.city === place.own?.code}>
      <RowHead>
        <a className={styles.city} href={hrefOf(view, { screen: 'city', city: row.city })}>
          <svg width={12} height={12} aria-hidden="true">
            <CityMark
              order={order}
              x={6}
              y={6}
              colour={cityColour(palette, order)}
              ground={palette.surface}
            />
          </svg>
          <Names name={{ en: nameEn, zh: nameZh }} language={language} />
        </a>
      </RowHead>
      <Cell label={t('score.title')} isNumber>
        <strong>{format.score(row.score)}</strong>
      </Cell>
      <Cell label={t('rank.title')} isNumber>
        <span className={styles.range}>
          {row.rank === null ? t('rank.not-ranked') : rankWithRange(words, row.rank, certain)}
        </span>
      </Cell>
      <Cell label={t('grade.title')}>
        <Grade grade={row.grade} coverage={row.coverage} />
      </Cell>
      {nodes.map(({ code, name }) => {
        const score = row.pillars.find(p => p.node === code)?.score ?? null;
        const text = format.score(score);
        return (
          <Cell key={code} label={`${code} ${nameIn(name, language)}`} isNumber>
            {score !== null && score === best.get(code) ? <strong>{text}</strong> : text}
          </Cell>
        );
      })}
      <Cell label={t('score.coverage')} isNumber>
        {format.coverage(row.coverage)}
      </Cell>
    </tr>
  );
}
