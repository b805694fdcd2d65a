import type { ReactNode } from 'react';
import { usePalette } from '../../charts/use-palette.ts';
import type { UncertaintyStep } from '../../core/method.ts';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import type { Place } from '../../state/place.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import type { Certainty } from '../parts/certainty.ts';
import { settingsText, shareText, verdictText } from '../parts/certainty-words.ts';
import { Origin } from '../parts/origin.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import styles from './compare.module.css';

interface CertaintyFrameProps {
  readonly certainty: Certainty;
  readonly step: UncertaintyStep;
  /** In order of choice; the first is compared with the others. */
  readonly rows: readonly RankingRow[];
  readonly place: Place;
}

/** Whether the first city is really above the others: the share of the runs in which it is, and that share in words. */
export function CertaintyFrame({ certainty, step, rows, place }: CertaintyFrameProps): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const provenance = useProvenance('certainty');
  const [first, ...others] = rows.map(row => row.city);
  if (first === undefined || certainty.of(first) === null) return null;
  const nameOf = (code: string): string => cityLabel(place.cityOf(code), language);
  const city = nameOf(first);
  return (
    <Frame
      heading={t('certainty.compare.title', { city })}
      finding={t('certainty.compare.lead', { city, settings: settingsText(words, step) })}
      footer={<Origin provenance={provenance} />}
      isFlush
    >
      <DataTable
        label={t('certainty.compare.title', { city })}
        head={
          <>
            <ColumnHead>{t('certainty.compare.against')}</ColumnHead>
            <ColumnHead>{t('certainty.compare.words')}</ColumnHead>
            <ColumnHead isNumber>{t('certainty.compare.share')}</ColumnHead>
          </>
        }
      >
        {others.map(other => {
          const share = certainty.above(first, other);
          return (
            <tr key={other}>
              <RowHead>{nameOf(other)}</RowHead>
              <Cell label={t('certainty.compare.words')}>
                {verdictText(words, share, [first, other], place)}
              </Cell>
              <Cell label={t('certainty.compare.share')} isNumber>
                <span className={styles.share}>
                  {share !== null && <ShareBar share={share} />}
                  <span>{share === null ? format.missing : shareText(words, share, certainty.runs)}</span>
                </span>
              </Cell>
            </tr>
          );
        })}
      </DataTable>
      <p className={styles.note}>{t('certainty.compare.note')}</p>
    </Frame>
  );
}

const WIDTH = 80;

/** The share as a bar with a stroke at one half; its number stands beside it. */
function ShareBar({ share }: { readonly share: number }): ReactNode {
  const palette = usePalette();
  return (
    <svg width={WIDTH} height={12} aria-hidden="true">
      <rect width={WIDTH} height={12} fill={palette.band} />
      <rect width={share * WIDTH} height={12} fill={palette.mine} />
      <path d={`M${WIDTH / 2} 0V12`} stroke={palette.surface} strokeWidth={1.4} />
    </svg>
  );
}
