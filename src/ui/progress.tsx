import { type ReactNode, useId } from 'react';
import { Button } from './button.tsx';
import styles from './progress.module.css';

interface ProgressProps {
  /** What runs and how far it is: 21.4 of 34.0 MB. */
  readonly label: ReactNode;
  /** 0–1; null while the end is not known. */
  readonly share: number | null;
  readonly stop?: { readonly label: string; readonly onStop: () => void } | undefined;
}

/** A long job: what it is, how far, and a way to stop it. */
export function Progress({ label, share, stop }: ProgressProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.progress}>
      <p className={styles.words}>
        <span id={id}>{label}</span>
        {stop !== undefined && (
          <Button kind="link" onPress={stop.onStop}>
            {stop.label}
          </Button>
        )}
      </p>
      <progress
        className={styles.bar}
        aria-labelledby={id}
        max={1}
        {...(share === null ? {} : { value: share })}
      />
    </div>
  );
}
