import type { ReactNode } from 'react';
import type { WeightAudit } from '../../core/audit.ts';
import { gapOf } from './facts.ts';
import styles from './weights.module.css';

const WIDTH = 180;
const HEIGHT = 18;
const EDGE = 7;

interface WeightDotsProps {
  readonly weight: WeightAudit;
  /** The largest share of the table, which all rows measure by. */
  readonly most: number;
}

/** One weight three times on one line: stroke nominal, ring effective, dot realised. */
export function WeightDots({ weight, most }: WeightDotsProps): ReactNode {
  const { nominal, effective, realised } = weight;
  const x = (share: number): number => EDGE + (share / (most || 1)) * (WIDTH - 2 * EDGE);
  const middle = HEIGHT / 2;
  const isMore = (gapOf(weight) ?? 0) >= 0;
  return (
    <svg className={styles.dots} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path className={styles.axis} d={`M${EDGE} ${middle}H${WIDTH - EDGE}`} />
      {realised !== null && <path className={styles.reach} d={`M${x(nominal)} ${middle}H${x(realised)}`} />}
      <path className={styles.nominal} d={`M${x(nominal)} ${middle - 7}v14`} />
      <circle className={styles.effective} cx={x(effective)} cy={middle} r={4} />
      {realised !== null && (
        <circle className={styles.realised} data-more={isMore} cx={x(realised)} cy={middle} r={4.5} />
      )}
    </svg>
  );
}
