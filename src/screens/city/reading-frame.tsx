import type { ReactNode } from 'react';
import { type Key, useWords } from '../../i18n/index.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Names } from '../../ui/names.tsx';
import { Origin } from '../parts/origin.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import styles from './city.module.css';
import type { CityModel } from './model.ts';
import type { Reading, Standing } from './reading.ts';
import { scoreOf } from './sentence.ts';
import { TraceButton } from './trace-button.tsx';

interface ReadingFrameProps {
  readonly model: CityModel;
  readonly city: string;
  readonly trace: string | null;
}

/** In what the city stands in the upper or the lower quarter of its peers. */
export function ReadingFrame({ model, city, trace }: ReadingFrameProps): ReactNode {
  const { t } = useWords();
  const provenance = useProvenance('reading');
  const { reading, peers } = model;
  return (
    <Frame
      heading={t('city.reading.title')}
      finding={t('city.reading.finding', { count: peers.size })}
      footer={<Origin provenance={provenance} />}
      isScenario={provenance.isScenario}
      isFlush
    >
      {reading.at === 'read' ? (
        <ReadingTable label={t('city.reading.table', { city })} reading={reading} trace={trace} />
      ) : (
        <WhyNot reading={reading} />
      )}
    </Frame>
  );
}

function WhyNot({ reading }: { readonly reading: Exclude<Reading, { at: 'read' }> }): ReactNode {
  const { t, format } = useWords();
  const text =
    reading.at === 'few'
      ? t('city.reading.few', { count: reading.least })
      : t('city.reading.thin', {
          coverage: format.coverage(reading.coverage),
          threshold: format.percent(reading.threshold),
        });
  return <p className={styles.note}>{text}</p>;
}

interface ReadingTableProps {
  readonly label: string;
  readonly reading: Extract<Reading, { at: 'read' }>;
  readonly trace: string | null;
}

function ReadingTable({ label, reading, trace }: ReadingTableProps): ReactNode {
  const { t } = useWords();
  const parts: readonly { readonly key: Key; readonly none: Key; readonly list: readonly Standing[] }[] = [
    { key: 'score.strength', none: 'city.reading.no-strength', list: reading.strengths },
    { key: 'score.gap', none: 'city.reading.no-gap', list: reading.gaps },
  ];
  const head = (
    <>
      <ColumnHead>{t('city.indicator')}</ColumnHead>
      <ColumnHead isNumber>{t('city.reading.percentile')}</ColumnHead>
      <ColumnHead isNumber>{t('city.reading.own')}</ColumnHead>
      <ColumnHead isNumber>{t('city.median')}</ColumnHead>
    </>
  );
  return (
    <div className={styles.cards}>
      <DataTable label={label} head={head} isGrouped>
        {parts.map(({ key, none, list }) => (
          <tbody key={key}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={4}>
                {t(key)}
              </th>
            </tr>
            {list.length === 0 && (
              <tr>
                <td colSpan={4}>{t(none)}</td>
              </tr>
            )}
            {list.map(standing => (
              <Row key={standing.row.indicator.code} standing={standing} trace={trace} />
            ))}
          </tbody>
        ))}
      </DataTable>
    </div>
  );
}

function Row({ standing, trace }: { readonly standing: Standing; readonly trace: string | null }): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const { row, percentile } = standing;
  const { code, name } = row.indicator;
  return (
    <tr>
      <RowHead>
        <span className={styles.name}>
          <Names name={name} language={language} isShort />
        </span>
      </RowHead>
      <Cell label={t('city.reading.percentile')} isNumber>
        {format.percent(percentile)}
      </Cell>
      <Cell label={t('city.reading.own')} isNumber>
        <TraceButton code={code} score={row.score} isOpen={trace === code} from="reading" />
      </Cell>
      <Cell label={t('city.median')} isNumber>
        {scoreOf(words, row.median)}
      </Cell>
    </tr>
  );
}
