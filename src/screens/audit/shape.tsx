import type { ReactNode } from 'react';
import { ChartFrame } from '../../charts/frame.tsx';
import { Histogram } from '../../charts/histogram.tsx';
import type { ChartSetting } from '../../charts/props.ts';
import type { ColumnAudit } from '../../core/audit.ts';
import { useWords, type Words } from '../../i18n/index.ts';
import { setView } from '../../state/link.ts';
import { Select } from '../../ui/select.tsx';
import { statistic } from '../indicators/measure.ts';
import { unitLabel } from '../parts/unit.ts';
import { useProvenance } from '../parts/use-provenance.ts';
import styles from './audit.module.css';
import { type AuditFacts, codeAndName } from './facts.ts';
import { isTransformed, shapeSentence } from './value-words.ts';

interface ShapeProps {
  readonly facts: AuditFacts;
  readonly column: ColumnAudit;
  /** Whether the reader chooses the indicator here. */
  readonly isChosenHere?: boolean;
}

/** Widths from which the two drawings stand side by side. */
const SIDE_BY_SIDE = 480;
const GAP = 20;

/** One indicator before and after treatment: bars, a stroke per city, the own city named. */
export function Shape({ facts, column, isChosenHere = false }: ShapeProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const provenance = useProvenance('audit-shape');
  const indicator = facts.framework.indicators.find(i => i.code === column.indicator);
  const unit = indicator === undefined ? '' : unitLabel(words, indicator.unit);
  const present = column.before.filter(v => v !== null);
  const { cities, columns } = facts.audit;
  return (
    <ChartFrame
      title={t('audit.shape.heading', { indicator: codeAndName(facts, column.indicator) })}
      lead={shapeSentence(words, column)}
      unit={unit}
      description={t('audit.shape.describe', {
        indicator: facts.nameOf(column.indicator),
        before: present.length,
        min: statistic(words, column.min),
        max: statistic(words, column.max),
      })}
      legend={[]}
      provenance={provenance}
      table={{
        columns: [
          { label: t('audit.shape.city'), isNumber: false },
          { label: t('audit.shape.before'), isNumber: true },
          { label: t('audit.shape.after'), isNumber: true },
        ],
        rows: cities.map((city, i) => [
          facts.cityName(city),
          column.before[i] ?? null,
          column.after[i] ?? null,
        ]),
      }}
    >
      {setting => (
        <>
          {isChosenHere && (
            <p className={styles.choice}>
              <Select
                label={t('audit.shape.choose')}
                value={column.indicator}
                options={columns.map(c => ({ value: c.indicator, label: codeAndName(facts, c.indicator) }))}
                onChange={code => setView({ indicator: code }, { replace: true })}
              />
            </p>
          )}
          {present.length > 0 && <BeforeAndAfter facts={facts} column={column} setting={setting} />}
        </>
      )}
    </ChartFrame>
  );
}

interface BeforeAndAfterProps {
  readonly facts: AuditFacts;
  readonly column: ColumnAudit;
  readonly setting: ChartSetting;
}

function BeforeAndAfter({ facts, column, setting }: BeforeAndAfterProps): ReactNode {
  const { words } = setting;
  const { t } = words;
  const isWide = setting.width >= SIDE_BY_SIDE;
  const width = isWide ? Math.floor((setting.width - GAP) / 2) : setting.width;
  const at = facts.own === null ? -1 : facts.audit.cities.indexOf(facts.own);
  return (
    <div className={styles.shapes} data-wide={isWide}>
      {(['before', 'after'] as const).map(when => {
        const values = column[when];
        const mine = values[at] ?? null;
        const own =
          facts.own === null || mine === null
            ? null
            : { name: `${facts.cityName(facts.own)} ${statistic(words, mine)}`, value: mine };
        const known = values.filter(v => v !== null);
        return (
          <div key={when}>
            <p className={styles.when}>
              <strong>{t(`audit.shape.${when}`)}</strong>{' '}
              {when === 'before' ? t('audit.cities', { count: known.length }) : change(words, column)}
            </p>
            <Histogram {...setting} width={width} data={{ values: known, own }} />
          </div>
        );
      })}
    </div>
  );
}

function change({ t }: Words, column: ColumnAudit): string {
  if (isTransformed(column)) return t('audit.shape.rescaled');
  return column.treated === 0 ? t('audit.shape.unchanged') : t('audit.shape.set', { count: column.treated });
}
