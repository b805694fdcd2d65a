import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { Frame } from '../../ui/frame.tsx';
import type { Check } from './checks.ts';
import styles from './publish.module.css';

const SIGNS = { ok: '✓', warn: '!', note: 'i' } as const;

/** What is right about the figure, and what is not yet. */
export function ChecksList({ checks }: { readonly checks: readonly Check[] }): ReactNode {
  const { t, format } = useWords();
  const counted = checks.filter(c => c.state !== 'note');
  const passed = counted.filter(c => c.state === 'ok').length;
  return (
    <Frame
      heading={t('publish.checks')}
      finding={t('publishing.checks.passed', {
        passed: format.number(passed),
        count: counted.length,
      })}
    >
      <ul className={styles.checks}>
        {checks.map(({ id, state, name, about }) => (
          <li key={id} data-state={state}>
            <span className={styles.state} aria-hidden="true">
              {SIGNS[state]}
            </span>
            <span>
              <strong>{t(name)}</strong>
              <span className="visually-hidden"> {t(`publishing.sign.${state}`)}</span>
              <span className={styles.about}>{about}</span>
            </span>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
