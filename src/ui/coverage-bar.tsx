import type { ReactNode } from 'react';
import styles from './coverage-bar.module.css';

interface CoverageBarProps {
  /** 0–1; null when nothing applies. */
  readonly share: number | null;
  /** The share as text: `97%`. */
  readonly text: string;
  /** Under the share that makes a grade provisional: amber. */
  readonly isLow?: boolean | undefined;
}

/** How much of the weight is observed, as a bar and a number. */
export function CoverageBar({ share, text, isLow = false }: CoverageBarProps): ReactNode {
  return (
    <span className={styles.coverage}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} data-low={isLow} style={{ width: `${(share ?? 0) * 100}%` }} />
      </span>
      <span className={styles.text}>{text}</span>
    </span>
  );
}
