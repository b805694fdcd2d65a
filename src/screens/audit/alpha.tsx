import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { Cell, ColumnHead, RowHead } from '../../ui/data-table.tsx';
import styles from './audit.module.css';
import { type AuditFacts, codeAndName } from './facts.ts';
import { ALPHA_FIRM, alphaReading } from './readings.ts';
import { coefficient } from './sentences.ts';
import { alphaSentence, pillarGroups } from './structure-words.ts';
import { TableFrame } from './table-frame.tsx';

/** Cronbach's α of every pillar with its reading. */
export function Alpha({ facts }: { readonly facts: AuditFacts }): ReactNode {
  const words = useWords();
  const { t, format } = words;
  return (
    <TableFrame
      id="alpha"
      heading={t('audit.alpha.heading')}
      finding={alphaSentence(words, facts)}
      label={t('audit.alpha.table')}
      head={
        <>
          <ColumnHead>{t('audit.pillar')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.alpha.members')}</ColumnHead>
          <ColumnHead isNumber>{t('audit.alpha')}</ColumnHead>
          <ColumnHead>{t('audit.alpha.bar')}</ColumnHead>
          <ColumnHead>{t('audit.alpha.reading')}</ColumnHead>
        </>
      }
    >
      {pillarGroups(facts).map(({ node, members, alpha }) => {
        const reading = alphaReading(alpha);
        return (
          <tr key={node}>
            <RowHead>{codeAndName(facts, node)}</RowHead>
            <Cell label={t('audit.alpha.members')} isNumber>
              {format.number(members.length)}
            </Cell>
            <Cell label={t('audit.alpha')} isNumber>
              <strong>{coefficient(words, alpha)}</strong>
            </Cell>
            <Cell label={t('audit.alpha.bar')} isWideOnly>
              {alpha !== null && <AlphaBar alpha={alpha} />}
            </Cell>
            <Cell label={t('audit.alpha.reading')}>
              <span className={styles.whole}>
                {reading === null ? t('audit.missing.few') : t(`audit.alpha.reading.${reading}`)}
              </span>
            </Cell>
          </tr>
        );
      })}
    </TableFrame>
  );
}

const WIDTH = 96;

/** An α on the scale 0–1 as a bar, with a stroke where groups hold together; negative α have none. */
function AlphaBar({ alpha }: { readonly alpha: number }): ReactNode {
  const cut = ALPHA_FIRM * WIDTH;
  return (
    <svg className={styles.bar} width={WIDTH} height={14} aria-hidden="true">
      <rect className={styles.track} y={4} width={WIDTH} height={6} />
      <rect
        className={styles.filled}
        data-firm={alpha >= ALPHA_FIRM}
        y={4}
        width={Math.max(0, Math.min(1, alpha)) * WIDTH}
        height={6}
      />
      <path className={styles.cut} d={`M${cut} 0V14`} />
    </svg>
  );
}
