import type { ReactElement } from 'react';
import { CityMark } from './city-mark.tsx';
import type { Palette } from './palette.ts';
import { linearScale } from './scale.ts';

interface ScoreStripProps {
  readonly width: number;
  readonly domain: readonly [number, number];
  readonly own: number | null;
  readonly median: number | null;
  readonly others: readonly number[];
  readonly palette: Palette;
}

/** A pillar's scores of all cities in one row: dots, the median as a stroke, the own city as ◆. Its numbers stand beside it. */
export function ScoreStrip({ width, domain, own, median, others, palette }: ScoreStripProps): ReactElement {
  const x = linearScale(domain, [7, width - 7]);
  return (
    <svg width={width} height={22} aria-hidden="true">
      <path d={`M0 11H${width}`} stroke={palette.line} />
      <path d={others.map(score => dotAt(x(score))).join('')} fill={palette.whisker} fillOpacity={0.55} />
      {median !== null && <path d={`M${x(median)} 3V19`} stroke={palette.ink} strokeWidth={1.6} />}
      {own !== null && (
        <CityMark order={0} x={x(own)} y={11} colour={palette.mine} ground={palette.surface} />
      )}
    </svg>
  );
}

interface ScoreBarProps {
  readonly width: number;
  readonly score: number | null;
  readonly median: number | null;
  readonly palette: Palette;
}

/** A score of 0–100 as a bar in a table cell with the median as a stroke. Its number stands beside it. */
export function ScoreBar({ width, score, median, palette }: ScoreBarProps): ReactElement {
  const x = linearScale([0, 100], [0, width - 1]);
  const end = x(Math.max(0, Math.min(100, score ?? 0)));
  return (
    <svg width={width} height={14} aria-hidden="true">
      <rect y={4} width={width} height={6} fill={palette.sunken} />
      {score !== null && <rect y={4} width={end} height={6} fill={palette.data} />}
      {median !== null && (
        <path d={`M${x(Math.max(0, Math.min(100, median)))} 1V13`} stroke={palette.ink} strokeWidth={1.4} />
      )}
    </svg>
  );
}

/** Outline of a dot of 2.4 px on the line. */
const dotAt = (px: number): string => `M${px - 2.4} 11a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0`;
