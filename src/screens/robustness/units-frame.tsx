import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import { hrefOf, useView } from '../../state/link.ts';
import type { Place } from '../../state/place.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import type { Certainty } from '../parts/certainty.ts';
import { groupText, isShared, rangeText, shareText } from '../parts/certainty-words.ts';
import { Origin } from '../parts/origin.tsx';
import { useProvenance } from '../parts/use-provenance.ts';

interface UnitsFrameProps {
  readonly certainty: Certainty;
  readonly place: Place;
  /** What was varied, in words. */
  readonly settings: string;
}

/** Every ranked city with its rank, what the runs made of it, and its tie group. */
export function UnitsFrame({ certainty, place, settings }: UnitsFrameProps): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const view = useView();
  const provenance = useProvenance('robustness');
  const heads = {
    rank: t('rank.title'),
    mean: t('robustness.mean'),
    median: t('robustness.median'),
    range: t('robustness.range'),
    top: t('uncertainty.top-n-share', { n: 10 }),
    group: t('certainty.group.title'),
  };
  return (
    <Frame
      heading={t('robustness.units')}
      finding={settings}
      footer={<Origin provenance={provenance} />}
      isFlush
    >
      <DataTable
        label={t('robustness.units')}
        isHeadSticky
        head={
          <>
            <ColumnHead>{t('app.nav.city')}</ColumnHead>
            <ColumnHead isNumber>{heads.rank}</ColumnHead>
            <ColumnHead isNumber>{heads.mean}</ColumnHead>
            <ColumnHead isNumber>{heads.median}</ColumnHead>
            <ColumnHead isNumber>{heads.range}</ColumnHead>
            <ColumnHead isNumber>{heads.top}</ColumnHead>
            <ColumnHead>{heads.group}</ColumnHead>
          </>
        }
      >
        {certainty.cities.map(certain => (
          <tr key={certain.city} data-mine={certain.city === place.own?.code}>
            <RowHead>
              <a href={hrefOf(view, { screen: 'city', city: certain.city })}>
                {cityLabel(place.cityOf(certain.city), language)}
              </a>
            </RowHead>
            <Cell label={heads.rank} isNumber>
              {format.place(certain.rank)}
            </Cell>
            <Cell label={heads.mean} isNumber>
              {format.number(certain.ranks.mean, 1)}
            </Cell>
            <Cell label={heads.median} isNumber>
              {format.place(certain.ranks.median)}
            </Cell>
            <Cell label={heads.range} isNumber>
              {rangeText(words, certain)}
            </Cell>
            <Cell label={heads.top} isNumber>
              {shareText(words, certain.topShare, certainty.runs)}
            </Cell>
            <Cell label={heads.group}>
              {isShared(certain.group) ? groupText(words, certain.group) : format.missing}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </Frame>
  );
}
