import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { Cell, ColumnHead, RowHead } from '../../ui/data-table.tsx';
import { statistic } from '../indicators/measure.ts';
import { steer } from '../parts/steer.ts';
import { type AuditFacts, codeAndName } from './facts.ts';
import { coefficient } from './sentences.ts';
import { TableFrame } from './table-frame.tsx';
import { columnsSentence } from './value-words.ts';

/** Shape of every indicator: moments before and after treatment; each opens above. */
export function Columns({ facts }: { readonly facts: AuditFacts }): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const view = useView();
  return (
    <TableFrame
      id="columns"
      heading={t('audit.columns.heading')}
      finding={columnsSentence(words, facts)}
      label={t('audit.columns.table')}
      head={
        <>
          <ColumnHead>{t('audit.indicator')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.column.available')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.column.mean')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.column.median')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.column.sd')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.column.skew')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.column.kurtosis')}</ColumnHead>
        </>
      }
    >
      {facts.audit.columns.map(c => (
        <tr key={c.indicator}>
          <RowHead>
            <a
              href={hrefOf(view, { indicator: c.indicator, section: 'distributions' })}
              onKeyDown={event => steer(event, 'th a')}
            >
              {codeAndName(facts, c.indicator)}
            </a>
          </RowHead>
          <Cell label={t('audit.column.available')} isNumber>
            {format.number(c.available)}
          </Cell>
          <Cell label={t('audit.column.mean')} isNumber>
            {statistic(words, c.mean)}
          </Cell>
          <Cell label={t('audit.column.median')} isNumber>
            {statistic(words, c.median)}
          </Cell>
          <Cell label={t('audit.column.sd')} isNumber>
            {statistic(words, c.sd)}
          </Cell>
          <Cell label={t('audit.column.skew')} isNumber>
            {fromTo(coefficient(words, c.skew), coefficient(words, c.skewAfter))}
          </Cell>
          <Cell label={t('audit.column.kurtosis')} isNumber>
            {fromTo(coefficient(words, c.kurtosis), coefficient(words, c.kurtosisAfter))}
          </Cell>
        </tr>
      ))}
    </TableFrame>
  );
}

const fromTo = (before: string, after: string): string =>
  before === after ? before : `${before} → ${after}`;
