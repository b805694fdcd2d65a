import type { ReactNode } from 'react';
import styles from './side-panel.module.css';

/** Closes what floats; Esc does the same. */
export function CloseButton({
  label,
  onClose,
}: {
  readonly label: string;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <button type="button" className={styles.close} aria-keyshortcuts="Escape" onClick={onClose}>
      {label}
    </button>
  );
}
