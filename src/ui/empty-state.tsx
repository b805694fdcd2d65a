import type { ReactNode } from 'react';
import { type Action, ActionButton } from './action.tsx';
import styles from './state.module.css';

interface EmptyStateProps {
  /** What is not there. */
  readonly title: string;
  readonly why: ReactNode;
  readonly action?: Action | undefined;
  /** Another way, said more quietly. */
  readonly second?: Action | undefined;
}

/** Where nothing can be shown: what, why, one action. */
export function EmptyState({ title, why, action, second }: EmptyStateProps): ReactNode {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      <p className={styles.why}>{why}</p>
      {(action ?? second) && (
        <p className={styles.actions}>
          {action && <ActionButton action={action} kind="primary" />}
          {second && <ActionButton action={second} kind="link" />}
        </p>
      )}
    </div>
  );
}
