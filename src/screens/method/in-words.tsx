import type { ReactNode } from 'react';
import { shortHash } from '../../core/hash.ts';
import { useWords } from '../../i18n/index.ts';
import { useSession } from '../../state/session.ts';
import { CopyDetails } from '../../ui/copy-details.tsx';
import { Frame } from '../../ui/frame.tsx';
import styles from './method.module.css';

/** The method as running text, to be copied into the annex of a report. */
export function InWords({ text }: { readonly text: string }): ReactNode {
  const { t } = useWords();
  const hash = useSession(s => s.answered?.methodHash ?? '');
  return (
    <Frame heading={t('recipe.words.title')}>
      <p>{text}</p>
      <p className={styles.after}>
        <CopyDetails details={text} label={t('recipe.words.copy')} copiedLabel={t('recipe.words.copied')} />
        <code>{shortHash(hash)}</code>
      </p>
    </Frame>
  );
}
