import type { ReactNode } from 'react';
import styles from './overlay.module.css';

/** Closes what floats; Esc does the same. */
export function CloseButton({
  label,
  onClose,
}: {
  readonly label: string;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className={styles.close}
      aria-label={label}
      aria-keyshortcuts="Escape"
      onClick={onClose}
    >
      <span className={styles.key} aria-hidden="true">
        Esc
      </span>
      <span aria-hidden="true">×</span>
    </button>
  );
}
