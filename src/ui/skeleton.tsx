import type { ReactNode } from 'react';
import styles from './skeleton.module.css';

/** Pale rows where a table will stand, so that the frame has its height before the numbers come. */
export function Skeleton({ rows }: { readonly rows: number }): ReactNode {
  return (
    <div
      className={styles.skeleton}
      style={{ height: `calc(${rows} * var(--row))` }}
      aria-busy="true"
      aria-hidden="true"
    />
  );
}
