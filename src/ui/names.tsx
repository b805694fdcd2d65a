import type { ReactNode } from 'react';
import { type Language, type LocalName, nameIn } from '../core/name.ts';
import { visible } from '../core/visible.ts';
import styles from './names.module.css';

const LANG_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

interface NamesProps {
  readonly name: LocalName;
  readonly language: Language;
  /** The own city: ◆ before it, and blue. */
  readonly isMine?: boolean | undefined;
  /** Only the name in the page's language, where space is short. */
  readonly isShort?: boolean | undefined;
}

/** A name in the page's language, then in the other, grey, each marked with its language. */
export function Names({ name, language, isMine = false, isShort = false }: NamesProps): ReactNode {
  const other: Language = language === 'en' ? 'zh' : 'en';
  const own = nameIn(name, language);
  const second = isShort || name[other] === own ? '' : name[other];
  const ownTag = name[language] === '' ? LANG_TAGS[other] : undefined;
  return (
    <span className={isMine ? styles.mine : styles.names}>
      {isMine && <span aria-hidden="true">◆ </span>}
      <span className={styles.own} lang={ownTag}>
        {visible(own)}
      </span>
      {second !== '' && (
        <>
          {' '}
          <span className={styles.other} lang={LANG_TAGS[other]}>
            {visible(second)}
          </span>
        </>
      )}
    </span>
  );
}
