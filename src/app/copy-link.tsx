import { type ReactNode, useState } from 'react';
import { useWords } from '../i18n/index.ts';
import styles from './navigation.module.css';

/** Copies the address of the view; says so where assistive technology hears it. */
export function CopyLink(): ReactNode {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 3000);
  };
  return (
    <>
      <button
        type="button"
        className={styles.action}
        onClick={() => void copy().catch(() => setCopied(false))}
      >
        {t('app.action.copy-link')}
      </button>
      <span role="status" className={isCopied ? styles.copied : styles.hidden}>
        {isCopied ? t('shell.link-copied') : ''}
      </span>
    </>
  );
}
