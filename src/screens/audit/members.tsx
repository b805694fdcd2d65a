import type { ReactNode } from 'react';
import type { GroupAudit } from '../../core/audit.ts';
import { useWords } from '../../i18n/index.ts';
import { Cell, ColumnHead, RowHead } from '../../ui/data-table.tsx';
import styles from './audit.module.css';
import { type AuditFacts, codeAndName } from './facts.ts';
import { coefficient } from './sentences.ts';
import { memberSentence, pillarGroups } from './structure-words.ts';
import { TableFrame } from './table-frame.tsx';

/** What each indicator adds to its pillar: α without it, its KMO, its VIF. */
export function Members({ facts }: { readonly facts: AuditFacts }): ReactNode {
  const words = useWords();
  const { t } = words;
  return (
    <TableFrame
      id="members"
      heading={t('audit.member.heading')}
      finding={memberSentence(words, facts)}
      label={t('audit.member.table')}
      isGrouped
      head={
        <>
          <ColumnHead>{t('audit.indicator')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.member.dropped')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.fit.kmo')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.member.vif')}</ColumnHead>
        </>
      }
    >
      {pillarGroups(facts).map(group => (
        <Group key={group.node} facts={facts} group={group} />
      ))}
    </TableFrame>
  );
}

interface GroupProps {
  readonly facts: AuditFacts;
  readonly group: GroupAudit;
}

function Group({ facts, group }: GroupProps): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const { node, members, alpha, alphaIfDropped, kmoByMember, vif } = group;
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={4}>
          {codeAndName(facts, node)} <span>{`α ${coefficient(words, alpha)}`}</span>
          {vif.every(v => v === null) && <span>{t('audit.member.few')}</span>}
        </th>
      </tr>
      {members.map((member, i) => (
        <tr key={member}>
          <RowHead>{codeAndName(facts, member)}</RowHead>
          <Cell label={t('audit.member.dropped')} isNumber>
            {coefficient(words, alphaIfDropped[i] ?? null)}
          </Cell>
          <Cell label={t('audit.fit.kmo')} isNumber>
            {coefficient(words, kmoByMember[i] ?? null)}
          </Cell>
          <Cell label={t('audit.member.vif')} isNumber>
            {format.number(vif[i] ?? null, 1)}
          </Cell>
        </tr>
      ))}
    </tbody>
  );
}
