import { Fragment, type ReactNode, useMemo, useState } from 'react';
import { classBounds } from '../../charts/heat-scale.ts';
import { usePalette } from '../../charts/use-palette.ts';
import { useWidth } from '../../charts/use-width.ts';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import type { View } from '../../state/view.ts';
import { economyLabel } from '../parts/economy.ts';
import { thinned } from './axis.ts';
import cards from './cards.module.css';
import { RankedCells } from './cells.tsx';
import { CityRow } from './city-row.tsx';
import { cutScores } from './cut-scores.ts';
import styles from './table.module.css';
import { TableHead } from './table-head.tsx';
import type { TableSetting } from './table-setting.ts';
import tieMarks from './ties.module.css';
import { type RowTie, rowTies } from './ties.ts';
import { UnrankedCells } from './unranked.tsx';
import type { RankingModel } from './use-ranking-model.ts';
import widths from './widths.module.css';

/** More pillars than this are not given columns; the City screen and the downloads have them. */
const MOST_PILLARS = 8;

interface RankingTableProps {
  readonly id: string;
  readonly model: RankingModel;
  readonly view: View;
  /** Rows shown, in order: ranked cities, and those without a rank. */
  readonly ranked: readonly RankingRow[];
  readonly unranked: readonly RankingRow[];
}

/** The ranking as a table; up to 640 px a card a city. The own city stands on top and in its place. */
export function RankingTable({ id, model, view, ranked, unranked }: RankingTableProps): ReactNode {
  const { t } = useWords();
  const { ref, width } = useWidth<HTMLTableCellElement>();
  const setting = useTableSetting(model, width);
  const [reached, setReached] = useState<string | null>(null);
  const all = [...ranked, ...unranked];
  const reachable = all.some(r => r.city === reached) ? reached : all[0]?.city;
  const shared = { setting, view, onReach: setReached };
  const ties = useMemo(
    () => rowTies(ranked, model.certainty, view.sort === 'rank'),
    [ranked, model.certainty, view.sort],
  );
  const own = ranked.find(r => r.city === model.place.own?.code);
  return (
    <table
      id={id}
      className={`${styles.table} ${tieMarks.ties} ${widths.widths} ${cards.cards}`}
      aria-label={t('rank.ranking')}
      data-pillars={setting.pillars.length}
    >
      <thead>
        <TableHead setting={setting} sort={view.sort} dotColumn={ref} />
        {own !== undefined && ranked.length > 1 && (
          <CityRow row={own} {...shared} isReached={false} isPinned>
            <RankedCells row={own} setting={setting} />
          </CityRow>
        )}
      </thead>
      <tbody>
        {ranked.map(row => (
          <Fragment key={row.city}>
            <TieHead tie={ties.get(row.city)} />
            <CityRow row={row} {...shared} isReached={row.city === reachable} tie={ties.get(row.city)}>
              <RankedCells row={row} setting={setting} />
            </CityRow>
          </Fragment>
        ))}
      </tbody>
      {unranked.length > 0 && (
        <tbody className={styles.unranked}>
          <tr className={styles.groupHead} data-row="group">
            <th scope="rowgroup" colSpan={2}>
              {t('rank.not-ranked')} <span>{t('rankings.unranked', { count: unranked.length })}</span>
            </th>
          </tr>
          {unranked.map(row => (
            <CityRow key={row.city} row={row} {...shared} isReached={row.city === reachable}>
              <UnrankedCells row={row} setting={setting} view={view} />
            </CityRow>
          ))}
        </tbody>
      )}
    </table>
  );
}

/** On phones the heading over the cards of a tie group; wider tables have the bracket instead. */
function TieHead({ tie }: { readonly tie: RowTie | undefined }): ReactNode {
  const { t, format } = useWords();
  if (tie === undefined || !tie.isFirst || !tie.isJoined) return null;
  const { first, last, cities } = tie.group;
  return (
    <tr data-row="tie">
      <th scope="rowgroup" colSpan={2}>
        {t('certainty.group.ranks', { range: format.range(first, last) })}{' '}
        <span>{t('certainty.group.cities', { count: cities.length })}</span>
      </th>
    </tr>
  );
}

function useTableSetting(model: RankingModel, dotWidth: number): TableSetting {
  const words = useWords();
  const palette = usePalette();
  return useMemo(() => {
    const { place, ranked } = model;
    return {
      model,
      palette,
      axis: thinned(model.axis, dotWidth),
      dotWidth,
      pillars: place.pillars.length <= MOST_PILLARS ? place.pillars : [],
      bounds: classBounds(ranked.flatMap(r => r.pillars.map(p => p.score))),
      hasRanks: place.years.length > 1,
      economyOf: city => economyLabel(words, place.cityOf(city).economy),
      cut: new Set(cutScores(ranked, words).map(c => c.city)),
    };
  }, [model, palette, dotWidth, words]);
}
