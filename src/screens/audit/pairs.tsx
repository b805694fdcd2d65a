import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { Frame } from '../../ui/frame.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Origin } from '../parts/origin.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import styles from './audit.module.css';
import { type AuditFacts, codeAndName } from './facts.ts';
import { pairSentence } from './relation-words.ts';
import { coefficient } from './sentences.ts';

/** The flagged pairs of indicators, in words. */
export function Pairs({ facts }: { readonly facts: AuditFacts }): ReactNode {
  const words = useWords();
  const { t } = words;
  const provenance = useProvenance('audit-pairs');
  const { flags } = facts.audit;
  const isEmpty = flags.length === 0;
  return (
    <Frame
      heading={isEmpty ? t('audit.pairs.none') : t('audit.pairs.heading', { count: flags.length })}
      isScenario={provenance.isScenario}
      footer={<Origin provenance={provenance} />}
    >
      {isEmpty ? (
        <p>{t('audit.pairs.none.why')}</p>
      ) : (
        <ul className={styles.pairs}>
          {flags
            .toSorted((a, b) => b.r - a.r)
            .map(flag => (
              <li key={`${flag.a} ${flag.b}`}>
                <strong className={styles.r}>{coefficient(words, flag.r)}</strong>
                <Tag kind={flag.kind === 'collinear' ? 'error' : 'warn'}>{t(`audit.pair.${flag.kind}`)}</Tag>
                <p>
                  <strong className={styles.pair}>
                    {t('audit.pair', { a: codeAndName(facts, flag.a), b: codeAndName(facts, flag.b) })}
                  </strong>{' '}
                  {pairSentence(words, facts, flag)}
                </p>
              </li>
            ))}
        </ul>
      )}
    </Frame>
  );
}
