import type { ReactNode } from 'react';
import styles from './chip.module.css';

interface ChipProps {
  readonly children: ReactNode;
  /** Mark of the chosen thing, in its colour. */
  readonly mark?: ReactNode;
  /** Says what goes: Remove Shenzhen. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** A chosen thing that can be taken away again. */
export function Chip({ children, mark, removeLabel, onRemove }: ChipProps): ReactNode {
  return (
    <span className={styles.chip}>
      {mark}
      <span>{children}</span>
      <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}
