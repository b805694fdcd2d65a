import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { Cell, ColumnHead, RowHead } from '../../ui/data-table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { type AuditFacts, codeAndName } from './facts.ts';
import { TableFrame } from './table-frame.tsx';
import { removalSentence } from './weight-words.ts';

/** What the ranking would be without one pillar or indicator, the most telling first. */
export function Removals({ facts }: { readonly facts: AuditFacts }): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const rows = facts.audit.removals.toSorted((a, b) => b.meanShift - a.meanShift);
  return (
    <TableFrame
      id="removals"
      heading={t('audit.removal.heading')}
      finding={removalSentence(words, facts)}
      label={t('audit.removal.table')}
      isEmpty={rows.length === 0}
      head={
        <>
          <ColumnHead>{t('audit.removal.left')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.removal.mean')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.removal.max')}</ColumnHead>
          <ColumnHead>{t('audit.removal.city')}</ColumnHead>
          <ColumnHead>{t('audit.removal.first')}</ColumnHead>
        </>
      }
    >
      {rows.map(({ node, meanShift, maxShift, city, changesTop }) => (
        <tr key={node}>
          <RowHead>{codeAndName(facts, node)}</RowHead>
          <Cell label={t('audit.removal.mean')} isNumber>
            {format.number(meanShift, 1)}
          </Cell>
          <Cell label={t('audit.removal.max')} isNumber>
            {format.place(maxShift)}
          </Cell>
          <Cell label={t('audit.removal.city')}>
            {maxShift === 0 ? format.missing : facts.cityName(city)}
          </Cell>
          <Cell label={t('audit.removal.first')}>
            {changesTop ? <Tag kind="warn">{t('audit.removal.changes')}</Tag> : t('audit.removal.stays')}
          </Cell>
        </tr>
      ))}
    </TableFrame>
  );
}
