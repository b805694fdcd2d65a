import { type ReactNode, useState } from 'react';
import type { GroupAudit } from '../../core/audit.ts';
import { useWords } from '../../i18n/index.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { Select } from '../../ui/select.tsx';
import { Origin } from '../parts/origin.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import styles from './audit.module.css';
import { type AuditFacts, codeAndName } from './facts.ts';
import { LOADING_STRONG } from './readings.ts';
import { coefficient } from './sentences.ts';
import { componentSentence } from './structure-words.ts';

/** Components whose loadings are shown at least. */
const LEAST_SHOWN = 2;

type Pca = NonNullable<GroupAudit['pca']>;

/** Principal components of one group: explained variance and loadings. */
export function Components({ facts }: { readonly facts: AuditFacts }): ReactNode {
  const words = useWords();
  const { t } = words;
  const provenance = useProvenance('audit-components');
  const { groups } = facts.audit;
  const [chosen, setChosen] = useState<string | null>(null);
  const group = groups.find(g => g.node === chosen) ?? groups.find(g => g.pca !== null) ?? groups[0];
  if (group === undefined) return null;
  const { pca } = group;
  return (
    <Frame
      heading={t('audit.pca.heading', { node: codeAndName(facts, group.node) })}
      finding={componentSentence(words, facts, group)}
      aside={
        <Select
          label={t('audit.pca.choose')}
          value={group.node}
          options={groups.map(g => ({ value: g.node, label: codeAndName(facts, g.node) }))}
          onChange={setChosen}
        />
      }
      isScenario={provenance.isScenario}
      footer={<Origin provenance={provenance} />}
    >
      {pca !== null && (
        <div className={styles.two}>
          <Explained pca={pca} />
          <Loadings facts={facts} group={group} pca={pca} />
        </div>
      )}
    </Frame>
  );
}

function Explained({ pca }: { readonly pca: Pca }): ReactNode {
  const { t, format } = useWords();
  const sums = pca.explained.map((_, i) => pca.explained.slice(0, i + 1).reduce((sum, e) => sum + e, 0));
  return (
    <div className={styles.inset}>
      <h3>{t('audit.pca.components')}</h3>
      <DataTable
        label={t('audit.pca.components')}
        isTableOnPhones
        head={
          <>
            <ColumnHead>{t('audit.pca.head')}</ColumnHead>
            <ColumnHead isNumber>{t('audit.pca.eigenvalue')}</ColumnHead>
            <ColumnHead isNumber>{t('audit.pca.share')}</ColumnHead>
            <ColumnHead isNumber>{t('audit.pca.cumulative')}</ColumnHead>
          </>
        }
      >
        {pca.explained.map((share, i) => (
          <tr key={sums[i]} data-retained={i < pca.retained}>
            <RowHead>{format.number(i + 1)}</RowHead>
            <Cell label={t('audit.pca.eigenvalue')} isNumber>
              {format.number(pca.eigenvalues[i] ?? null, 2)}
            </Cell>
            <Cell label={t('audit.pca.share')} isNumber>
              {format.percent(share, 1)}
            </Cell>
            <Cell label={t('audit.pca.cumulative')} isNumber>
              {format.percent(sums[i] ?? null, 1)}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </div>
  );
}

interface LoadingsProps {
  readonly facts: AuditFacts;
  readonly group: GroupAudit;
  readonly pca: Pca;
}

function Loadings({ facts, group, pca }: LoadingsProps): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const shown = pca.explained.slice(0, Math.max(LEAST_SHOWN, pca.retained)).map((_, i) => i);
  const headOf = (i: number): string => t('audit.pca.component', { number: format.number(i + 1) });
  return (
    <div className={styles.inset}>
      <h3>{t('audit.pca.loadings')}</h3>
      <p>{t('audit.pca.loadings.how')}</p>
      <ScrollRegion label={t('audit.pca.loadings')}>
        <DataTable
          label={t('audit.pca.loadings')}
          head={
            <>
              <ColumnHead>{t('audit.indicator')}</ColumnHead>
              {shown.map(i => (
                <ColumnHead key={i} isNumber>
                  {headOf(i)}
                </ColumnHead>
              ))}
            </>
          }
        >
          {group.members.map((member, row) => (
            <tr key={member}>
              <RowHead>{codeAndName(facts, member)}</RowHead>
              {shown.map(i => {
                const loading = pca.loadings[row]?.[i] ?? null;
                const text = coefficient(words, loading);
                return (
                  <Cell key={i} label={headOf(i)} isNumber>
                    {Math.abs(loading ?? 0) >= LOADING_STRONG ? <strong>{text}</strong> : text}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </DataTable>
      </ScrollRegion>
    </div>
  );
}
