import type { ReactNode } from 'react';
import styles from './sign.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface ChangeMarkProps {
  /** As formatted: `▲ 2`, `▽ 1`, `–`. */
  readonly text: string;
  /** The same in words: up 2, down 1, unchanged. */
  readonly label: string;
}

/** Places won or lost, in a sign for the eye and in words for the ear. */
export function ChangeMark({ text, label }: ChangeMarkProps): ReactNode {
  return (
    <span className={styles.change}>
      <span aria-hidden="true">{text}</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}
