import type { ReactNode } from 'react';
import styles from './city.module.css';

interface SparklineProps {
  readonly series: readonly { readonly score: number | null }[];
  /** The same in words. */
  readonly description: string;
}

const WIDTH = 64;
const HEIGHT = 18;
const EDGE = 3;

/** Scores over the years in a table cell, each row on its own scale; a missing year breaks the line. */
export function Sparkline({ series, description }: SparklineProps): ReactNode {
  const present = series.flatMap(p => (p.score === null ? [] : [p.score]));
  const low = Math.min(...present);
  const spread = Math.max(...present) - low;
  const x = (i: number) => EDGE + (i * (WIDTH - 2 * EDGE)) / Math.max(1, series.length - 1);
  const y = (score: number) =>
    spread === 0 ? HEIGHT / 2 : HEIGHT - EDGE - ((score - low) / spread) * (HEIGHT - 2 * EDGE);
  const points = series.map(({ score }, i) => (score === null ? null : `${x(i)} ${y(score)}`));
  const path = points
    .map((p, i) => (p === null ? '' : `${(points[i - 1] ?? null) === null ? 'M' : 'L'}${p}`))
    .join('');
  const lastAt = series.findLastIndex(p => p.score !== null);
  const last = series[lastAt]?.score ?? null;
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={description} className={styles.spark}>
      <path d={path} />
      {last !== null && <circle cx={x(lastAt)} cy={y(last)} r={2} />}
    </svg>
  );
}
