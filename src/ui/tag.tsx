import type { ReactNode } from 'react';
import styles from './tag.module.css';

export type TagKind = 'plain' | 'ok' | 'warn' | 'error' | 'scenario' | 'synthetic';

/** A sign besides the colour. */
const SIGNS: Readonly<Partial<Record<TagKind, string>>> = { ok: '✓', warn: '!', error: '✕' };

interface TagProps {
  readonly kind?: TagKind | undefined;
  readonly children: ReactNode;
}

/** A word about the thing beside it: published, target, proposed, changed, verified. */
export function Tag({ kind = 'plain', children }: TagProps): ReactNode {
  const sign = SIGNS[kind];
  return (
    <span className={styles.tag} data-kind={kind}>
      {sign !== undefined && <span aria-hidden="true">{sign} </span>}
      {children}
    </span>
  );
}
