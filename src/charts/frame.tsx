import { type ReactElement, type ReactNode, useState } from 'react';
import { shortHash } from '../core/hash.ts';
import { useWords } from '../i18n/index.ts';
import { Frame } from '../ui/frame.tsx';
import { ScenarioMark } from '../ui/scenario-mark.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { SyntheticMark } from '../ui/synthetic-mark.tsx';
import styles from './frame.module.css';
import type { LegendItem } from './legend.ts';
import { LegendSign } from './legend-sign.tsx';
import type { Palette } from './palette.ts';
import type { ChartSetting } from './props.ts';
import type { ChartTable } from './table.ts';
import { TableTwin } from './table-twin.tsx';
import { usePalette } from './use-palette.ts';
import { useWidth } from './use-width.ts';

/** Where what is drawn comes from; the same in chart, table and export. */
export interface Provenance {
  readonly source: string;
  readonly dataHash: string;
  readonly methodHash: string;
  /** Short id of the view. */
  readonly id: string;
  readonly isSynthetic: boolean;
  readonly isScenario: boolean;
}

export interface ChartFrameProps {
  /** States the finding. */
  readonly title: string;
  /** A second sentence under it. */
  readonly lead?: string;
  /** What is measured and in which unit. */
  readonly unit?: string;
  readonly headingLevel?: 2 | 3;
  readonly legend?: readonly LegendItem[];
  /** One sentence for those who do not see the drawing. */
  readonly description: string;
  readonly provenance: Provenance;
  /** The same data as a table. Without one there is no switch. */
  readonly table?: ChartTable;
  /** Address that opens the figure in Publish. */
  readonly publishHref?: string;
  /** Draws the chart in the width there is. */
  readonly children: (setting: ChartSetting) => ReactNode;
}

/** Frame of a chart: finding, legend, plot, and a footer with marks, source, hashes, id and the table twin. */
export function ChartFrame(props: ChartFrameProps): ReactElement {
  const { title, lead, unit, legend = [], description, provenance, table, publishHref, children } = props;
  const [form, setForm] = useState<Form>('chart');
  const words = useWords();
  const palette = usePalette();
  const { ref, width } = useWidth<HTMLDivElement>();
  return (
    <Frame
      heading={title}
      level={props.headingLevel ?? 2}
      {...(lead === undefined ? {} : { finding: lead })}
      aside={unit !== undefined && <span className={styles.unit}>{unit}</span>}
      isScenario={provenance.isScenario}
      footer={
        <>
          <Origin provenance={provenance} />
          {table !== undefined && (
            <div className={styles.form}>
              <Segmented<Form>
                label={words.t('figure.form')}
                value={form}
                options={[
                  { value: 'chart', label: words.t('figure.as-chart') },
                  { value: 'table', label: words.t('figure.as-table') },
                ]}
                onChange={setForm}
              />
            </div>
          )}
          {publishHref !== undefined && (
            <a
              className={styles.publish}
              href={publishHref}
              aria-label={words.t('figure.publish-this', { title })}
            >
              {words.t('figure.publish')}
            </a>
          )}
        </>
      }
    >
      {legend.length > 0 && form === 'chart' && <Legend items={legend} palette={palette} />}
      <div className={styles.plot} ref={ref}>
        {form === 'table' && table !== undefined ? (
          <TableTwin table={table} caption={words.t('figure.table-of', { title })} />
        ) : (
          width > 0 && children({ width, palette, words, description })
        )}
      </div>
    </Frame>
  );
}

type Form = 'chart' | 'table';

function Legend({
  items,
  palette,
}: {
  readonly items: readonly LegendItem[];
  readonly palette: Palette;
}): ReactElement {
  return (
    <ul className={styles.legend}>
      {items.map(item => (
        <li key={item.label}>
          <svg width={18} height={12} aria-hidden="true">
            <LegendSign item={item} palette={palette} />
          </svg>
          {item.label}
        </li>
      ))}
    </ul>
  );
}

function Origin({ provenance }: { readonly provenance: Provenance }): ReactElement {
  const { t } = useWords();
  const { source, dataHash, methodHash, id, isSynthetic, isScenario } = provenance;
  return (
    <p className={styles.origin}>
      {isSynthetic && <SyntheticMark />}
      {isScenario && <ScenarioMark />}
      <span>{t('chart.source', { source })}</span>
      <code>{`${t('figure.provenance', { data: shortHash(dataHash), method: shortHash(methodHash) })} · ${id}`}</code>
    </p>
  );
}
