import type { ReactNode } from 'react';
import styles from './scroll-region.module.css';

interface ScrollRegionProps {
  /** Names what scrolls; heard when the keyboard reaches it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** What scrolls takes the focus, so that arrow keys can scroll it (WCAG 2.1.1). */
const REACHABLE = { tabIndex: 0 } as const;

/** Where a heat table may scroll sideways by itself. */
export function ScrollRegion({ label, children }: ScrollRegionProps): ReactNode {
  return (
    <section className={styles.region} aria-label={label} {...REACHABLE}>
      {children}
    </section>
  );
}
