import type { ReactElement } from 'react';
import { CityMark } from './city-mark.tsx';
import { IntervalMark } from './interval-mark.tsx';
import type { Palette } from './palette.ts';
import type { GradeCut } from './props.ts';
import type { ScoreInterval } from './ranking-data.ts';
import { gradeSpans } from './ranking-layout.ts';
import { linearScale, niceDomain } from './scale.ts';
import { SvgText } from './svg-text.tsx';

/** The axis that the dots of a table share. */
export interface DotAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** An axis at round numbers for the scores of a table. */
export const dotAxis = (scores: readonly number[]): DotAxis => niceDomain(scores, 5);

const EDGE = 12;

interface ScoreDotProps {
  readonly axis: DotAxis;
  readonly width: number;
  readonly score: number;
  /** Drawn only where it was computed. */
  readonly interval?: ScoreInterval | undefined;
  readonly isOwn: boolean;
  readonly passAt: number | null;
  readonly palette: Palette;
}

/**
 * A score as a dot in a table cell, own city a blue ◆, on its interval where there is one. The numbers stand in the
 * row, so nothing of it is read out.
 */
export function ScoreDot({
  axis,
  width,
  score,
  interval,
  isOwn,
  passAt,
  palette,
}: ScoreDotProps): ReactElement {
  const height = 28;
  const x = linearScale(axis.domain, [EDGE, width - EDGE]);
  return (
    <svg width={width} height={height} aria-hidden="true">
      {axis.ticks.map(tick => (
        <path key={tick} d={`M${x(tick)} 0V${height}`} stroke={palette.line} />
      ))}
      {passAt !== null && passAt >= axis.domain[0] && passAt <= axis.domain[1] && (
        <path d={`M${x(passAt)} 0V${height}`} stroke={palette.ink3} strokeDasharray="3 3" />
      )}
      {interval !== undefined && (
        <IntervalMark interval={interval} x={x} y={height / 2} isOwn={isOwn} palette={palette} />
      )}
      <CityMark
        order={isOwn ? 0 : 1}
        x={x(score)}
        y={height / 2}
        colour={isOwn ? palette.mine : palette.data}
        ground={palette.surface}
      />
    </svg>
  );
}

interface DotHeadProps {
  readonly axis: DotAxis;
  readonly width: number;
  readonly grades: readonly GradeCut[];
  readonly palette: Palette;
}

/** Head of a column of score dots: the axis numbers, above them the grades between their bounds. */
export function DotHead({ axis, width, grades, palette }: DotHeadProps): ReactElement {
  const x = linearScale(axis.domain, [EDGE, width - EDGE], axis.ticks);
  return (
    <svg width={width} height={38} aria-hidden="true">
      {gradeSpans(grades, x).map(({ grade, at }) => (
        <SvgText key={grade} x={at} y={9} anchor="middle" colour={palette.ink2} size={11}>
          {grade}
        </SvgText>
      ))}
      {axis.ticks.map(tick => (
        <SvgText key={tick} x={x(tick)} y={29} anchor="middle" colour={palette.ink3} size={11}>
          {String(tick).replace('-', '−')}
        </SvgText>
      ))}
    </svg>
  );
}
