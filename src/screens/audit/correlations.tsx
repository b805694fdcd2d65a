import { type ReactNode, useState } from 'react';
import {
  CorrelationHeat,
  CorrelationLegend,
  type CorrelationVariable,
} from '../../charts/correlation-heat.tsx';
import { ChartFrame } from '../../charts/frame.tsx';
import type { ChartTable } from '../../charts/table.ts';
import { CORRELATION_MEASURES, type CorrelationMeasure, type CorrelationTable } from '../../core/audit.ts';
import { type Key, useWords, type Words } from '../../i18n/index.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import styles from './audit.module.css';
import { type AuditFacts, codeAndName } from './facts.ts';
import { correlationSentence, pairsIn } from './relation-words.ts';
import { together } from './sentences.ts';

const measureKey = (measure: CorrelationMeasure): Key => `audit.measure.${measure}`;

/** How the indicators move together: the matrix by pillar, the measure to be chosen, and every pair in the table. */
export function Correlations({ facts }: { readonly facts: AuditFacts }): ReactNode {
  const words = useWords();
  const { t } = words;
  const provenance = useProvenance('audit-correlations');
  const [measure, setMeasure] = useState<CorrelationMeasure>('pearson');
  const { correlations, flags, cities } = facts.audit;
  const table = correlations.find(c => c.measure === measure) ?? correlations[0];
  if (table === undefined) return null;
  const variables = variablesOf(facts, table);
  const flagged = new Set(flags.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const title = t('audit.correlation.heading', { count: table.codes.length });
  const sentence = correlationSentence(words, facts, table);
  const isEmpty = pairsIn(table) === 0;
  return (
    <ChartFrame
      title={title}
      lead={isEmpty ? sentence : together(words, [sentence, t('audit.correlation.how')])}
      description={sentence}
      provenance={provenance}
      {...(isEmpty ? {} : { table: pairTable(words, facts, table) })}
    >
      {() =>
        !isEmpty && (
          <>
            <div className={styles.measure}>
              <Segmented
                label={t('audit.correlation.measure')}
                value={measure}
                options={CORRELATION_MEASURES.map(value => ({ value, label: t(measureKey(value)) }))}
                onChange={setMeasure}
              />
            </div>
            <CorrelationLegend
              title={t('audit.correlation.legend', {
                measure: t(measureKey(measure)),
                cities: t('audit.cities', { count: cities.length }),
              })}
              flagged={t('audit.legend.flagged')}
              inside={t('audit.legend.inside')}
            />
            <CorrelationHeat
              caption={t('audit.correlation.table')}
              variables={variables}
              r={table.r}
              isFlagged={(a, b) => flagged.has(`${a} ${b}`)}
            />
          </>
        )
      }
    </ChartFrame>
  );
}

function variablesOf(facts: AuditFacts, { codes }: CorrelationTable): readonly CorrelationVariable[] {
  const groupOf = new Map(facts.groups.flatMap(g => g.indicators.map(i => [i.code, g.code] as const)));
  return codes.map(code => ({ code, name: facts.nameOf(code), group: groupOf.get(code) ?? '' }));
}

/** Every pair with its correlation, p-value and number of cities. */
function pairTable({ t }: Words, facts: AuditFacts, { codes, r, p, n }: CorrelationTable): ChartTable {
  const m = codes.length;
  const known = (value: number | undefined): number | null =>
    value === undefined || Number.isNaN(value) ? null : value;
  return {
    columns: [
      { label: t('audit.column.a'), isNumber: false },
      { label: t('audit.column.b'), isNumber: false },
      { label: t('audit.column.r'), isNumber: true, decimals: 2 },
      { label: t('audit.column.p'), isNumber: true, decimals: 3 },
      { label: t('audit.column.n'), isNumber: true },
    ],
    rows: codes.flatMap((a, i) =>
      codes.slice(0, i).map((b, j) => {
        const at = i * m + j;
        return [codeAndName(facts, a), codeAndName(facts, b), known(r[at]), known(p[at]), known(n[at])];
      }),
    ),
  };
}
