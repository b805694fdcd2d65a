import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { CloseButton } from './close-button.tsx';
import styles from './overlay.module.css';

interface DialogProps {
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** The answers, at the foot. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A question that must be answered before the page goes on. Open while it is rendered.
 * The rest of the page is out of reach; Esc or its button close it; then the focus returns to where it came from.
 */
export function Dialog({ title, closeLabel, onClose, footer, children }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.header}>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        <CloseButton label={closeLabel} onClose={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </dialog>
  );
}
