import type { ReactNode } from 'react';
import styles from './sign.module.css';

interface DirectionMarkProps {
  readonly direction: 1 | -1;
  /** What the arrow says in a word: more, less; 越大越好, 越小越好. */
  readonly label: string;
}

/** Which way is better: `↑ more`, `↓ less`. */
export function DirectionMark({ direction, label }: DirectionMarkProps): ReactNode {
  return (
    <span className={styles.direction}>
      <span aria-hidden="true">{direction === 1 ? '↑' : '↓'}</span> {label}
    </span>
  );
}
