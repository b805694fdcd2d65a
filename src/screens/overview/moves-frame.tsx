import { type ReactNode, useMemo } from 'react';
import { RankMove } from '../../charts/rank-move.tsx';
import { usePalette } from '../../charts/use-palette.ts';
import { useWidth } from '../../charts/use-width.ts';
import type { Move } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { ChangeMark } from '../../ui/change-mark.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Names } from '../../ui/names.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { MovedBy } from '../parts/moved-by.tsx';
import { Origin } from '../parts/origin.tsx';
import { useMovedParts } from '../parts/use-moved-parts.ts';
import { useProvenance } from '../parts/use-provenance.ts';
import type { RankingModel } from '../rankings/use-ranking-model.ts';
import { movedOf } from './moved.ts';
import styles from './moves.module.css';

/** Rows of each direction. */
const MOST = 5;

/** Who moved since the year before. */
export function MovesFrame({
  model,
  moves,
}: {
  readonly model: RankingModel;
  readonly moves: readonly Move[] | undefined;
}): ReactNode {
  const { t, format } = useWords();
  const provenance = useProvenance('moves');
  const { place, previousYear } = model;
  const { isPeer, own } = place;
  const moved = useMemo(
    () => movedOf(moves?.filter(m => isPeer(m.city) || m.city === own?.code) ?? [], MOST),
    [moves, isPeer, own],
  );
  const groups = useMemo(() => [moved.risers, moved.fallers], [moved]);
  if (previousYear === null || place.year === null) {
    return <Frame heading={t('overview.moves.single.title')}>{t('overview.moves.single')}</Frame>;
  }
  const heading = t('overview.moves', { from: previousYear, to: place.year });
  if (moves === undefined) {
    return (
      <Frame heading={heading}>
        <Skeleton rows={10} />
      </Frame>
    );
  }
  const count = { up: moved.up, down: moved.down, same: moved.same };
  const finding =
    moved.up + moved.down === 0
      ? t('overview.moves.none')
      : t('overview.moves.finding', {
          up: format.number(count.up),
          down: format.number(count.down),
          same: format.number(count.same),
        });
  return (
    <Frame heading={heading} finding={finding} footer={<Origin provenance={provenance} />}>
      {moved.up + moved.down > 0 && (
        <MovesTable
          label={heading}
          model={model}
          years={[previousYear, place.year]}
          groups={groups}
          last={Math.max(...moves.map(m => Math.max(m.from, m.to)))}
        />
      )}
    </Frame>
  );
}

interface MovesTableProps {
  readonly label: string;
  readonly model: RankingModel;
  readonly years: readonly [number, number];
  readonly groups: readonly (readonly Move[])[];
  /** Number of the last rank. */
  readonly last: number;
}

function MovesTable({ label, model, years, groups, last }: MovesTableProps): ReactNode {
  const movers = useMemo(
    () => groups.flat().map(({ city, from, to }) => ({ city, gained: from - to })),
    [groups],
  );
  const parts = useMovedParts(model.place, movers, [
    { year: years[0], slot: 'current' },
    { year: years[1], slot: 'current' },
  ]);
  const { t, format, language } = useWords();
  const palette = usePalette();
  const view = useView();
  const { ref, width } = useWidth<HTMLTableCellElement>();
  const { place } = model;
  return (
    <table className={styles.moves} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('app.nav.city')}</th>
          <th scope="col" className={styles.number}>
            {years[0]}
          </th>
          <th scope="col" ref={ref} className={styles.dots}>
            <VisuallyHidden>{t('overview.moves.axis')}</VisuallyHidden>
          </th>
          <th scope="col" className={styles.number}>
            {years[1]}
          </th>
          <th scope="col" className={styles.number}>
            {t('overview.moves.ranks')}
          </th>
        </tr>
      </thead>
      {groups
        .filter(group => group.length > 0)
        .map(group => (
          <tbody key={group[0]?.city}>
            {group.map(({ city: code, from, to }) => {
              const { nameEn: en, nameZh: zh } = place.cityOf(code);
              const isMine = code === place.own?.code;
              const won = from - to;
              const params = { places: format.number(Math.abs(won)), year: years[0] };
              return (
                <tr key={code} data-mine={isMine || undefined}>
                  <th scope="row">
                    <a href={hrefOf(view, { screen: 'city', city: code, trace: null })}>
                      <Names name={{ en, zh }} language={language} isMine={isMine} isShort />
                    </a>
                    <span className={styles.reason}>
                      <MovedBy framework={place.framework} part={parts.get(code)} />
                    </span>
                  </th>
                  <td className={styles.number}>{format.place(from)}</td>
                  <td className={styles.dots}>
                    {width > 0 && <RankMove {...{ width, from, to, last, palette }} />}
                  </td>
                  <td className={styles.number}>
                    <strong>{format.place(to)}</strong>
                  </td>
                  <td className={styles.number}>
                    <ChangeMark
                      text={format.change(won)}
                      label={t(won > 0 ? 'rankings.up' : 'rankings.down', params)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        ))}
    </table>
  );
}
