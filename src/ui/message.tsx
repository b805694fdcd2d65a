import type { ReactNode } from 'react';
import { type Action, ActionButton } from './action.tsx';
import styles from './message.module.css';

export type MessageKind = 'note' | 'ok' | 'warn' | 'error' | 'scenario';

interface MessageProps {
  readonly kind: MessageKind;
  /** First words, bold. */
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  readonly action?: Action | undefined;
  /** Said aloud when it appears: errors at once, everything else when there is a pause. */
  readonly isLive?: boolean | undefined;
}

/** A sentence about the state of what stands below it, with at most one thing to do. */
export function Message({ kind, title, children, action, isLive = false }: MessageProps): ReactNode {
  const role = isLive ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={styles.message} data-kind={kind} role={role}>
      <div className={styles.text}>
        {title !== undefined && <strong>{title} </strong>}
        {children}
      </div>
      {action !== undefined && <ActionButton action={action} kind="link" />}
    </div>
  );
}
