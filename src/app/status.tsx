import type { ReactNode } from 'react';
import { useWords } from '../i18n/index.ts';
import { useIsBusy } from '../state/provider.tsx';
import { useSession } from '../state/session.ts';
import styles from './global-bar.module.css';

/** The dot that says whether what is shown is current. Announced politely. */
export function Status(): ReactNode {
  const { t } = useWords();
  const phase = useSession(s => s.phase.at);
  const isBusy = useIsBusy();
  const isScenario = useSession(
    s => s.answered !== null && s.answered.methodHash !== s.answered.publishedHash,
  );
  const state = phase !== 'ready' ? phase : isBusy ? 'computing' : isScenario ? 'scenario' : 'ready';
  return (
    <span role="status" className={styles.status} data-state={state}>
      {t(`shell.status.${state}`)}
    </span>
  );
}
