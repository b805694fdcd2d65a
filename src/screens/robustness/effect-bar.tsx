import type { ReactNode } from 'react';
import styles from './sensitivity.module.css';

const WIDTH = 96;

interface EffectBarProps {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** An effect on the scale 0–1 as a bar with its interval as a line; what lies outside the scale ends at its edge. */
export function EffectBar({ value, low, high }: EffectBarProps): ReactNode {
  const at = (share: number): number => Math.max(0, Math.min(1, share)) * WIDTH;
  if (!Number.isFinite(value)) return null;
  return (
    <svg className={styles.bar} width={WIDTH} height={14} aria-hidden="true">
      <rect className={styles.track} y={3} width={WIDTH} height={8} />
      <rect className={styles.filled} y={3} width={at(value)} height={8} />
      {Number.isFinite(low) && Number.isFinite(high) && (
        <path className={styles.interval} d={`M${at(low)} 7H${at(high)}`} />
      )}
    </svg>
  );
}
