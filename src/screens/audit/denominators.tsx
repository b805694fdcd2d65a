import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { Cell, ColumnHead, RowHead } from '../../ui/data-table.tsx';
import { type AuditFacts, codeAndName } from './facts.ts';
import { denominatorSentence } from './relation-words.ts';
import { coefficient, probability } from './sentences.ts';
import { TableFrame } from './table-frame.tsx';

/** Most rows shown: the strongest; the file has all. */
const MOST = 20;

/** Whether indicators follow the size of the city, by their correlation with the denominators. */
export function Denominators({ facts }: { readonly facts: AuditFacts }): ReactNode {
  const words = useWords();
  const { t } = words;
  const rows = facts.audit.denominators.toSorted((a, b) => Math.abs(b.r) - Math.abs(a.r)).slice(0, MOST);
  return (
    <TableFrame
      id="denominators"
      heading={t('audit.denominator.heading')}
      finding={denominatorSentence(words, facts)}
      label={t('audit.denominator.table')}
      isEmpty={rows.length === 0}
      head={
        <>
          <ColumnHead>{t('audit.indicator')}</ColumnHead>
          <ColumnHead>{t('audit.denominator')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.column.r')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.column.p')}</ColumnHead>
        </>
      }
    >
      {rows.map(({ indicator, denominator, r, p }) => (
        <tr key={`${indicator} ${denominator}`}>
          <RowHead>{codeAndName(facts, indicator)}</RowHead>
          <Cell label={t('audit.denominator')}>{facts.nameOf(denominator)}</Cell>
          <Cell label={t('audit.column.r')} isNumber>
            {coefficient(words, r)}
          </Cell>
          <Cell label={t('audit.column.p')} isNumber>
            {probability(words, p)}
          </Cell>
        </tr>
      ))}
    </TableFrame>
  );
}
