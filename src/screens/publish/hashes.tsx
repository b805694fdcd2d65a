import type { ReactNode } from 'react';
import { shortHash } from '../../core/hash.ts';
import type { SnapshotHashes } from '../../core/snapshot.ts';
import { useWords } from '../../i18n/index.ts';
import type { ChangedPart } from '../../publish/snapshot.ts';
import styles from './publish.module.css';

interface HashesProps {
  readonly hashes: SnapshotHashes;
  readonly changed: readonly ChangedPart[];
}

const PARTS: readonly ChangedPart[] = ['data', 'method', 'framework', 'results', 'content'];

/** Which hashes of a snapshot are those of its content. */
export function Hashes({ hashes, changed }: HashesProps): ReactNode {
  const { t } = useWords();
  return (
    <dl className={styles.hashes} aria-label={t('publishing.verify.hashes')}>
      {PARTS.map(part => {
        const differs = changed.includes(part);
        const params = { hash: shortHash(hashes[part]) };
        return (
          <div key={part} data-state={differs ? 'differs' : 'agrees'}>
            <dt>
              <span aria-hidden="true">{differs ? '✕' : '✓'}</span> {t(`publishing.verify.part.${part}`)}
            </dt>
            <dd>
              {differs ? t('publishing.verify.part.differs', params) : t('publishing.verify.agrees', params)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
