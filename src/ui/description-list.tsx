import type { ReactNode } from 'react';
import styles from './description-list.module.css';

interface DescriptionListProps {
  /** `id` tells the entries apart; an entry without a description is left out. */
  readonly items: readonly {
    readonly id: string;
    readonly term: ReactNode;
    readonly description: ReactNode;
  }[];
}

/** Terms and what they are, in two columns. */
export function DescriptionList({ items }: DescriptionListProps): ReactNode {
  const shown = items.filter(item => item.description !== null && item.description !== '');
  return (
    <dl className={styles.list}>
      {shown.map(item => (
        <div key={item.id} className={styles.item}>
          <dt className={styles.term}>{item.term}</dt>
          <dd>{item.description}</dd>
        </div>
      ))}
    </dl>
  );
}
