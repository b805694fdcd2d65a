import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { ColumnHead, RowHead } from '../../ui/data-table.tsx';
import { type AuditFacts, codeAndName } from './facts.ts';
import { TableFrame } from './table-frame.tsx';
import { eachWeightSentence } from './weight-words.ts';
import { Shares } from './weights.tsx';

/** Weights of the indicators: inside the pillar, in the index, and in effect. */
export function IndicatorWeights({ facts }: { readonly facts: AuditFacts }): ReactNode {
  const words = useWords();
  const { t } = words;
  return (
    <TableFrame
      id="indicator-weights"
      heading={t('audit.weights.each.heading')}
      finding={eachWeightSentence(words, facts)}
      label={t('audit.weights.each.table')}
      head={
        <>
          <ColumnHead>{t('audit.indicator')}</ColumnHead>
          <ColumnHead isNumber note={t('audit.weights.inside')}>
            {t('audit.weights.nominal')}
          </ColumnHead>
          <ColumnHead isNumber note={t('audit.weights.in-index')}>
            {t('audit.weights.effective')}
          </ColumnHead>
          <ColumnHead isNumber>{t('audit.weights.realised')}</ColumnHead>
          <ColumnHead isNumber note={t('audit.weights.from-effective')}>
            {t('audit.weights.gap')}
          </ColumnHead>
        </>
      }
    >
      {facts.audit.weights
        .filter(w => w.level === 1)
        .map(weight => (
          <tr key={weight.node}>
            <RowHead>{codeAndName(facts, weight.node)}</RowHead>
            <Shares weight={weight} />
          </tr>
        ))}
    </TableFrame>
  );
}
