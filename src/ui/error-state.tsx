import type { ReactNode } from 'react';
import { type Action, ActionButton } from './action.tsx';
import { CopyDetails } from './copy-details.tsx';
import styles from './state.module.css';

interface ErrorStateProps {
  /** What happened. */
  readonly title: string;
  /** What is safe. */
  readonly safe: string;
  /** What to do, when the action alone does not say it. */
  readonly advice?: string | undefined;
  readonly action?: Action | undefined;
  /** For whoever mends it; copied, never shown. */
  readonly details: string;
  readonly copyLabel: string;
  /** Takes the place of the label once copied. */
  readonly copiedLabel?: string | undefined;
}

/** Where something went wrong: what happened, what is safe, what to do, and the details to copy. */
export function ErrorState(props: ErrorStateProps): ReactNode {
  const { title, safe, advice, action, details, copyLabel, copiedLabel = copyLabel } = props;
  return (
    <div className={styles.state}>
      <div className={styles.error} role="alert">
        <p className={styles.title}>{title}</p>
        <p>{safe}</p>
      </div>
      {advice !== undefined && <p className={styles.why}>{advice}</p>}
      <p className={styles.actions}>
        {action && <ActionButton action={action} kind="primary" />}
        <CopyDetails details={details} label={copyLabel} copiedLabel={copiedLabel} />
      </p>
    </div>
  );
}
