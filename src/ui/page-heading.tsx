import type { ReactNode } from 'react';
import styles from './page-heading.module.css';

interface PageHeadingProps {
  /** The finding of the page, in a sentence or a title. */
  readonly children: ReactNode;
  /** One or two sentences under it. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** The one sentence an official came for, in the largest letters. */
  readonly isHeadline?: boolean | undefined;
}

/** The one heading of a screen. */
export function PageHeading({ children, lead, actions, isHeadline = false }: PageHeadingProps): ReactNode {
  return (
    <div className={styles.top}>
      <div className={styles.words}>
        <h1 className={isHeadline ? styles.headline : styles.heading}>{children}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
