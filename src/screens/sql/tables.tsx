import type { ReactNode } from 'react';
import { VIEWS } from '../../engine/views.ts';
import { useWords } from '../../i18n/index.ts';
import { Frame } from '../../ui/frame.tsx';
import styles from './sql.module.css';

type View = keyof typeof VIEWS;

const NAMES: readonly View[] = ['observations', 'cells', 'scores', 'weights', 'cities'];

/** The tables a question can read, each with its columns. */
export function Tables(): ReactNode {
  const { t } = useWords();
  return (
    <Frame heading={t('sql.tables')} finding={t('sql.tables.hint')}>
      {NAMES.map(name => (
        <details key={name} className={styles.table}>
          <summary>
            <code>{name}</code> <span>{t(`sql.table.${name}`)}</span>
          </summary>
          <dl className={styles.columns}>
            {VIEWS[name].map(column => (
              <div key={column}>
                <dt>
                  <code>{column}</code>
                </dt>
                <dd>{t(`sql.column.${column}`)}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </Frame>
  );
}
