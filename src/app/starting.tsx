import type { ReactNode } from 'react';
import { useWords } from '../i18n/index.ts';
import { startOver } from '../state/pipeline.ts';
import { useSession } from '../state/session.ts';
import { ErrorState } from '../ui/error-state.tsx';
import styles from './shell.module.css';

const MEGABYTE = 1_000_000;

/** What stands in the place of a screen until there is a first result. */
export function Starting(): ReactNode {
  const { t } = useWords();
  const phase = useSession(s => s.phase);
  const { loaded, total } = useSession(s => s.engine);
  if (phase.at === 'failed') return <Failed doing={phase.doing} details={phase.details} />;
  return (
    <section className={styles.starting} aria-live="polite">
      <h1>{t('shell.engine.starting')}</h1>
      {total > 0 && (
        <>
          <progress max={total} value={loaded} aria-label={t('shell.engine.starting')} />
          <p>
            {t('shell.engine.bytes', {
              done: (loaded / MEGABYTE).toFixed(1),
              total: (total / MEGABYTE).toFixed(1),
            })}
          </p>
        </>
      )}
      <p>{t('shell.engine.why')}</p>
    </section>
  );
}

/** What happened, what is safe, what to do. */
export function Failed({
  doing,
  details,
}: {
  readonly doing: 'starting' | 'reading' | 'computing';
  readonly details: string;
}): ReactNode {
  const { t } = useWords();
  return (
    <ErrorState
      title={t(`shell.failed.${doing}`)}
      safe={t('shell.failed.safe')}
      action={{ label: t('shell.failed.retry'), onPress: startOver }}
      details={details}
      copyLabel={t('app.action.copy-details')}
    />
  );
}
