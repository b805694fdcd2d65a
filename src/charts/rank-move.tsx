import type { ReactElement } from 'react';
import type { Palette } from './palette.ts';
import { linearScale } from './scale.ts';

interface RankMoveProps {
  readonly width: number;
  readonly from: number;
  readonly to: number;
  /** Number of ranked cities. */
  readonly last: number;
  readonly palette: Palette;
}

/** A move in the ranking in a table cell, rank 1 at left: open circle before, full after. Its numbers stand beside it. */
export function RankMove({ width, from, to, last, palette }: RankMoveProps): ReactElement {
  const x = linearScale([1, Math.max(2, last)], [6, width - 6]);
  const colour = (to <= from ? palette.diverging.at(-1) : palette.diverging[0]) ?? palette.data;
  return (
    <svg width={width} height={20} aria-hidden="true">
      <path d={`M0 10H${width}`} stroke={palette.line} />
      <path d={`M${x(from)} 10H${x(to)}`} stroke={colour} strokeWidth={2} />
      <circle cx={x(from)} cy={10} r={3.2} fill={palette.surface} stroke={colour} strokeWidth={1.4} />
      <circle cx={x(to)} cy={10} r={3.6} fill={colour} />
    </svg>
  );
}
