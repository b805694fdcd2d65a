import type { ReactNode } from 'react';
import { useWords } from '../i18n/index.ts';
import { downloadBackup } from '../screens/parts/backup.ts';
import { useKeeping } from '../state/storage/keeping.ts';
import { takeOver } from '../state/storage/saving.ts';
import styles from './notices.module.css';

/** Whether the browser keeps the workspace, and the way out where it does not. */
export function Kept(): ReactNode {
  const { t } = useWords();
  const { refusal: stepRefusal, fileRefusal, isFollowing, found } = useKeeping();
  const refusal = stepRefusal ?? fileRefusal;
  const backup = (
    <button type="button" onClick={() => void downloadBackup()}>
      {t('storage.backup.save')}
    </button>
  );
  return (
    <>
      {found === 'older' && <p className={styles.warning}>{t('storage.found.older')}</p>}
      {found === 'damaged' && <p className={styles.warning}>{t('storage.found.damaged')}</p>}
      {refusal !== null && (
        <p className={styles.warning} role="status">
          {t(`storage.refusal.${refusal}`)} {backup}
        </p>
      )}
      {isFollowing && refusal === null && (
        <p className={styles.snapshot} role="status">
          {t('storage.following')}
          <button type="button" onClick={takeOver}>
            {t('storage.take-over')}
          </button>
        </p>
      )}
    </>
  );
}
