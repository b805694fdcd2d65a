import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { shortHash } from '../core/hash.ts';
import { useWords } from '../i18n/index.ts';
import { ScenarioMark } from '../ui/scenario-mark.tsx';
import { SyntheticMark } from '../ui/synthetic-mark.tsx';
import { DataTable } from './data-table.tsx';
import styles from './frame.module.css';
import type { LegendItem } from './legend.ts';
import { LegendSign } from './legend-sign.tsx';
import type { ChartSetting } from './props.ts';
import type { ChartTable } from './table.ts';
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
  const {
    title,
    lead,
    unit,
    headingLevel = 2,
    legend = [],
    description,
    provenance,
    table,
    children,
  } = props;
  const [form, setForm] = useState<'chart' | 'table'>('chart');
  const words = useWords();
  const palette = usePalette();
  const { ref, width } = useWidth<HTMLDivElement>();
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={styles.frame} aria-labelledby={headingId}>
      <header className={styles.head}>
        <Heading id={headingId}>{title}</Heading>
        {unit !== undefined && <p className={styles.unit}>{unit}</p>}
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        {legend.length > 0 && (
          <ul className={styles.legend}>
            {legend.map(item => (
              <li key={item.label}>
                <svg width={18} height={12} aria-hidden="true">
                  <LegendSign item={item} ground={palette.surface} />
                </svg>
                {item.label}
              </li>
            ))}
          </ul>
        )}
      </header>
      <div className={styles.plot} ref={ref}>
        {form === 'table' && table !== undefined ? (
          <DataTable table={table} caption={words.t('figure.table-of', { title })} />
        ) : (
          width > 0 && children({ width, palette, words, description })
        )}
      </div>
      <footer className={styles.foot}>
        <Origin provenance={provenance} />
        {table !== undefined && <FormSwitch form={form} onChange={setForm} />}
        {props.publishHref !== undefined && (
          <a
            className={styles.publish}
            href={props.publishHref}
            aria-label={words.t('figure.publish-this', { title })}
          >
            {words.t('figure.publish')}
          </a>
        )}
      </footer>
    </section>
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

interface FormSwitchProps {
  readonly form: 'chart' | 'table';
  readonly onChange: (form: 'chart' | 'table') => void;
}

function FormSwitch({ form, onChange }: FormSwitchProps): ReactElement {
  const { t } = useWords();
  return (
    <fieldset className={styles.switch} aria-label={t('figure.form')}>
      <button type="button" aria-pressed={form === 'chart'} onClick={() => onChange('chart')}>
        {t('figure.as-chart')}
      </button>
      <button type="button" aria-pressed={form === 'table'} onClick={() => onChange('table')}>
        {t('figure.as-table')}
      </button>
    </fieldset>
  );
}
