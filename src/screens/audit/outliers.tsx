import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { Cell, ColumnHead, RowHead } from '../../ui/data-table.tsx';
import { statistic } from '../indicators/measure.ts';
import { type AuditFacts, codeAndName } from './facts.ts';
import { TableFrame } from './table-frame.tsx';
import { citiesFarOut, outlierSentence } from './value-words.ts';

/** Indicators with values that lie far out, and what treatment did to them. */
export function Outliers({ facts }: { readonly facts: AuditFacts }): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const rows = facts.audit.columns
    .filter(c => c.outliers > 0 || c.treated > 0)
    .sort((a, b) => b.outliers - a.outliers);
  return (
    <TableFrame
      id="outliers"
      heading={t('audit.outliers.heading')}
      finding={outlierSentence(words, facts)}
      label={t('audit.outliers.table')}
      isEmpty={rows.length === 0}
      head={
        <>
          <ColumnHead>{t('audit.indicator')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.column.outliers')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.column.treated')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.column.available')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.column.missing')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.column.median')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.column.range')}</ColumnHead>
          <ColumnHead>{t('audit.outliers.cities')}</ColumnHead>
        </>
      }
    >
      {rows.map(c => (
        <tr key={c.indicator}>
          <RowHead>{codeAndName(facts, c.indicator)}</RowHead>
          <Cell label={t('audit.column.outliers')} isNumber>
            {format.number(c.outliers)}
          </Cell>
          <Cell label={t('audit.column.treated')} isNumber>
            {format.number(c.treated)}
          </Cell>
          <Cell label={t('audit.column.available')} isNumber>
            {format.number(c.available)}
          </Cell>
          <Cell label={t('audit.column.missing')} isNumber>
            {format.number(c.missing)}
          </Cell>
          <Cell label={t('audit.column.median')} isNumber>
            {statistic(words, c.median)}
          </Cell>
          <Cell label={t('audit.column.range')} isNumber>
            {`${statistic(words, c.min)} – ${statistic(words, c.max)}`}
          </Cell>
          <Cell label={t('audit.outliers.cities')}>
            {format.list(citiesFarOut(facts.audit, c).map(facts.cityName)) || format.missing}
          </Cell>
        </tr>
      ))}
    </TableFrame>
  );
}
