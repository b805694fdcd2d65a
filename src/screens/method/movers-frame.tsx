import { type ReactNode, useMemo } from 'react';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { compareRankings } from '../../scoring/moves.ts';
import { cityLabel } from '../../state/labels.ts';
import type { Place } from '../../state/place.ts';
import { ChangeMark } from '../../ui/change-mark.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import { MovedBy } from '../parts/moved-by.tsx';
import { Origin } from '../parts/origin.tsx';
import { useMovedParts } from '../parts/use-moved-parts.ts';
import { useProvenance } from '../parts/use-provenance.ts';

interface MoversFrameProps {
  readonly place: Place;
  /** Ranking under the published method, and under the one in force. */
  readonly before: readonly RankingRow[];
  readonly after: readonly RankingRow[];
}

const SHOWN = 10;

/** Who moves against the published method, how far, and by which indicator most; nothing where nobody does. */
export function MoversFrame({ place, before, after }: MoversFrameProps): ReactNode {
  const { t, format, language } = useWords();
  const provenance = useProvenance('movers');
  const moves = useMemo(() => {
    const { moves } = compareRankings(before, after);
    return moves.filter((m, i) => m.gained !== 0 && (i < SHOWN || m.city === place.own?.code));
  }, [before, after, place.own]);
  const { year } = place;
  const parts = useMovedParts(place, moves, [
    { year, slot: 'published' },
    { year, slot: 'current' },
  ]);
  if (moves.length === 0) return null;
  const head = (
    <>
      <ColumnHead>{t('app.nav.city')}</ColumnHead>
      <ColumnHead isNumber>{t('moved.published')}</ColumnHead>
      <ColumnHead isNumber>{t('moved.now')}</ColumnHead>
      <ColumnHead isNumber>{t('moved.places')}</ColumnHead>
      <ColumnHead>{t('moved.why')}</ColumnHead>
    </>
  );
  return (
    <Frame
      heading={t('moved.title')}
      finding={t('moved.lead')}
      footer={<Origin provenance={provenance} />}
      isScenario={provenance.isScenario}
      isFlush
    >
      <DataTable label={t('moved.title')} head={head}>
        {moves.map(({ city, rankBefore, rankAfter, gained }) => (
          <tr key={city} data-mine={city === place.own?.code || undefined}>
            <RowHead>{cityLabel(place.cityOf(city), language)}</RowHead>
            <Cell label={t('moved.published')} isNumber>
              {format.place(rankBefore)}
            </Cell>
            <Cell label={t('moved.now')} isNumber>
              <strong>{format.place(rankAfter)}</strong>
            </Cell>
            <Cell label={t('moved.places')} isNumber>
              <ChangeMark
                text={format.change(gained)}
                label={t(gained > 0 ? 'journey.up' : 'journey.down', { count: Math.abs(gained) })}
              />
            </Cell>
            <Cell label={t('moved.why')}>
              <MovedBy framework={place.framework} part={parts.get(city)} />
            </Cell>
          </tr>
        ))}
      </DataTable>
    </Frame>
  );
}
