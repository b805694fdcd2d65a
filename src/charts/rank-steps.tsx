import type { ReactElement } from 'react';
import type { Palette } from './palette.ts';

interface RankStepsProps {
  /** Ascending years' ranks; null where it was not ranked. */
  readonly ranks: readonly (number | null)[];
  readonly isOwn: boolean;
  readonly palette: Palette;
  /** Read instead of the drawing; the numbers in words. */
  readonly description: string;
}

const WIDTH = 76;
const HEIGHT = 22;
const EDGE = 4;
/** A place is at most this high, and the same in every row of a table that shares `span`. */
const MOST_STEP = 2;

/**
 * Ranks over the years in a table cell: a vertical step a place, up is better, equally high in every row.
 * Moves beyond what the cell holds are cut at its edge. An unranked year breaks the line.
 */
export function RankSteps({ ranks, isOwn, palette, description }: RankStepsProps): ReactElement {
  const last = ranks.findLast(r => r !== null) ?? null;
  const colour = isOwn ? palette.mine : palette.whisker;
  const step = (WIDTH - 2 * EDGE) / Math.max(1, ranks.length - 1);
  const known = ranks.filter(r => r !== null);
  const middle = (Math.min(...known) + Math.max(...known)) / 2;
  const x = (i: number) => EDGE + i * step;
  const y = (rank: number) =>
    Math.max(EDGE, Math.min(HEIGHT - EDGE, HEIGHT / 2 + (rank - middle) * MOST_STEP));
  const path = ranks
    .map((rank, i) =>
      rank === null ? '' : `${(ranks[i - 1] ?? null) === null ? 'M' : 'L'}${x(i)} ${y(rank)}`,
    )
    .join('');
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={description}>
      <path d={path} fill="none" stroke={colour} strokeWidth={isOwn ? 1.8 : 1.3} />
      {last !== null && <circle cx={x(ranks.lastIndexOf(last))} cy={y(last)} r={2.2} fill={colour} />}
    </svg>
  );
}
