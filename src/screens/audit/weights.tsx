import type { ReactNode } from 'react';
import { ChartFrame } from '../../charts/frame.tsx';
import type { ChartTable } from '../../charts/table.ts';
import type { WeightAudit } from '../../core/audit.ts';
import { useWords, type Words } from '../../i18n/index.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import styles from './audit.module.css';
import { type AuditFacts, codeAndName, gapOf, pillarWeights } from './facts.ts';
import { gapText } from './sentences.ts';
import { WeightDots } from './weight-dots.tsx';
import { weightSentence } from './weight-words.ts';
import marks from './weights.module.css';

/** Weights of the pillars as given, after gaps, and as they move the index. */
export function Weights({ facts }: { readonly facts: AuditFacts }): ReactNode {
  const words = useWords();
  const { t } = words;
  const provenance = useProvenance('audit-weights');
  const weights = pillarWeights(facts);
  const sentence = weightSentence(words, facts);
  const most = Math.max(0, ...weights.flatMap(w => [w.nominal, w.effective, w.realised ?? 0]));
  return (
    <ChartFrame
      title={t('audit.weights.heading')}
      lead={sentence}
      description={sentence}
      provenance={provenance}
      table={weightTable(words, facts, weights)}
    >
      {() => (
        <div className={styles.inset}>
          <Signs />
          <DataTable label={t('audit.weights.table')} head={<Head most={most} />}>
            {weights.map(w => (
              <tr key={w.node}>
                <RowHead>{codeAndName(facts, w.node)}</RowHead>
                <Cell label={t('audit.weights.realised')} isWideOnly>
                  <WeightDots weight={w} most={most} />
                </Cell>
                <Shares weight={w} />
              </tr>
            ))}
          </DataTable>
          <p className={styles.unit}>{t('audit.weights.unit')}</p>
        </div>
      )}
    </ChartFrame>
  );
}

function Signs(): ReactNode {
  const { t } = useWords();
  return (
    <p className={marks.signs}>
      <span>
        <svg width={8} height={14} aria-hidden="true">
          <path className={marks.nominal} d="M4 0v14" />
        </svg>
        {t('audit.weights.nominal')}
      </span>
      <span>
        <svg width={12} height={14} aria-hidden="true">
          <circle className={marks.effective} cx={6} cy={7} r={4} />
        </svg>
        {t('audit.weights.effective')}
      </span>
      <span>
        <svg width={12} height={14} aria-hidden="true">
          <circle className={marks.realised} data-more="true" cx={6} cy={7} r={4.5} />
        </svg>
        {t('audit.weights.realised')}
      </span>
    </p>
  );
}

function Head({ most }: { readonly most: number }): ReactNode {
  const { t, format } = useWords();
  return (
    <>
      <ColumnHead>{t('audit.pillar')}</ColumnHead>
      <ColumnHead>{`${format.range(0, most * 100)}%`}</ColumnHead>
      <ColumnHead isNumber>{t('audit.weights.nominal')}</ColumnHead>
      <ColumnHead isNumber>{t('audit.weights.effective')}</ColumnHead>
      <ColumnHead isNumber>{t('audit.weights.realised')}</ColumnHead>
      <ColumnHead isNumber>{t('audit.weights.gap')}</ColumnHead>
    </>
  );
}

/** The three shares of a weight in per cent, and how far the effect is from the paper: four cells of a row. */
export function Shares({ weight }: { readonly weight: WeightAudit }): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const { nominal, effective, realised } = weight;
  const gap = gapOf(weight);
  return (
    <>
      <Cell label={t('audit.weights.nominal')} isNumber>
        {format.number(nominal * 100, 1)}
      </Cell>
      <Cell label={t('audit.weights.effective')} isNumber>
        {format.number(effective * 100, 1)}
      </Cell>
      <Cell label={t('audit.weights.realised')} isNumber>
        <strong>{realised === null ? t('audit.missing.few') : format.number(realised * 100, 1)}</strong>
      </Cell>
      <Cell label={t('audit.weights.gap')} isNumber>
        <strong className={marks.gap} data-more={(gap ?? 0) >= 0}>
          {gapText(words, gap)}
        </strong>
      </Cell>
    </>
  );
}

function weightTable({ t }: Words, facts: AuditFacts, weights: readonly WeightAudit[]): ChartTable {
  const number = (key: 'nominal' | 'effective' | 'realised' | 'gap') => ({
    label: t(`audit.weights.${key}`),
    isNumber: true,
    decimals: 1,
  });
  const percent = (share: number | null): number | null => (share === null ? null : share * 100);
  return {
    columns: [
      { label: t('audit.pillar'), isNumber: false },
      number('nominal'),
      number('effective'),
      number('realised'),
      number('gap'),
    ],
    rows: weights.map(w => [
      codeAndName(facts, w.node),
      percent(w.nominal),
      percent(w.effective),
      percent(w.realised),
      percent(gapOf(w)),
    ]),
  };
}
