import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { Cell, ColumnHead, RowHead } from '../../ui/data-table.tsx';
import { type AuditFacts, codeAndName } from './facts.ts';
import { coefficient, probability } from './sentences.ts';
import { fitSentence, isFit } from './structure-words.ts';
import { TableFrame } from './table-frame.tsx';

/** KMO and Bartlett's test of every group: whether principal components have a sense there. */
export function Fit({ facts }: { readonly facts: AuditFacts }): ReactNode {
  const words = useWords();
  const { t, format } = words;
  return (
    <TableFrame
      id="fit"
      heading={t('audit.fit.heading')}
      finding={fitSentence(words, facts)}
      label={t('audit.fit.table')}
      head={
        <>
          <ColumnHead>{t('audit.pca.choose')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.fit.kmo')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.fit.chi')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.fit.df')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.fit.p')}</ColumnHead>
          <ColumnHead>{t('audit.fit.reading')}</ColumnHead>
        </>
      }
    >
      {facts.audit.groups.map(group => {
        const { node, kmo, bartlett } = group;
        const fit = isFit(group);
        return (
          <tr key={node}>
            <RowHead>{codeAndName(facts, node)}</RowHead>
            <Cell label={t('audit.fit.kmo')} isNumber>
              {coefficient(words, kmo)}
            </Cell>
            <Cell label={t('audit.fit.chi')} isNumber>
              {format.number(bartlett?.chiSquare ?? null, 1)}
            </Cell>
            <Cell label={t('audit.fit.df')} isNumber>
              {format.number(bartlett?.df ?? null)}
            </Cell>
            <Cell label={t('audit.fit.p')} isNumber>
              {probability(words, bartlett?.p ?? null)}
            </Cell>
            <Cell label={t('audit.fit.reading')}>
              {fit === null ? t('audit.missing.few') : t(fit ? 'audit.fit.yes' : 'audit.fit.no')}
            </Cell>
          </tr>
        );
      })}
    </TableFrame>
  );
}
