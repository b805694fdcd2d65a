import type { ReactElement } from 'react';
import type { Palette } from './palette.ts';
import type { ScoreInterval } from './ranking-data.ts';

interface IntervalMarkProps {
  readonly interval: ScoreInterval;
  /** Place of a score in px. */
  readonly x: (score: number) => number;
  /** Middle of the row in px. */
  readonly y: number;
  readonly isOwn: boolean;
  readonly palette: Palette;
}

/** Half the height of the caps in px. */
const CAP = 3;

/** Where nine runs of ten put a score: a whisker with caps, on it the middle half as a bar. The dot comes on top. */
export function IntervalMark({ interval, x, y, isOwn, palette }: IntervalMarkProps): ReactElement {
  const { p05, p25, p75, p95 } = interval;
  return (
    <>
      <path
        d={`M${x(p05)} ${y - CAP}v${2 * CAP}m0 ${-CAP}H${x(p95)}m0 ${-CAP}v${2 * CAP}`}
        stroke={isOwn ? palette.mine : palette.whisker}
        strokeWidth={1.3}
        fill="none"
      />
      <rect
        x={x(p25)}
        y={y - 4}
        width={Math.max(0, x(p75) - x(p25))}
        height={8}
        fill={isOwn ? palette.mine : palette.band}
        fillOpacity={isOwn ? 0.3 : 1}
      />
    </>
  );
}
