import type { ReactElement } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { ChartProps } from './props.ts';
import { linearScale } from './scale.ts';
import { SvgText } from './svg-text.tsx';
import { textWidth } from './text.ts';

/** An indicator and the share of the city's gap to full marks that lies there. */
export interface Obstacle {
  readonly code: string;
  readonly name: string;
  /** 0–1. */
  readonly share: number;
}

export interface ObstacleBarsData {
  /** In the order of drawing, usually largest first. */
  readonly obstacles: readonly Obstacle[];
}

const SIZE = 12;

/** What holds a city back: share of the missing points an indicator, value beside the bar. */
export function ObstacleBars(props: ChartProps<ObstacleBarsData>): ReactElement {
  const { data, width, palette, words, description } = props;
  const { obstacles } = data;
  const most = Math.max(1e-9, ...obstacles.map(o => o.share));
  const value = textWidth('88.8%', SIZE, true) + 8;
  const codes = Math.max(0, ...obstacles.map(o => textWidth(o.code, 11))) + 10;
  const hasCodes = width >= 300;
  const names = width * (width < 420 ? 0.5 : 0.56);
  const x = linearScale([0, most], [names, width - value]);
  const nameAt = hasCodes ? codes : 0;
  const isWrapped = obstacles.some(o => textWidth(o.name, SIZE) > names - nameAt - 10);
  const rowHeight = isWrapped ? 38 : 30;
  return (
    <BarChart
      width={width}
      height={Math.max(1, obstacles.length) * rowHeight}
      layout="vertical"
      data={obstacles.map(o => ({ code: o.code, share: o.share }))}
      margin={{ top: 0, bottom: 0, left: names, right: value }}
      barSize={12}
      accessibilityLayer={false}
      role="img"
      aria-label={description}
    >
      <XAxis type="number" domain={[0, most]} hide />
      <YAxis type="category" dataKey="code" hide />
      <Bar dataKey="share" fill={palette.diverging[1] ?? palette.data} isAnimationActive={false} />
      {obstacles.map((o, i) => {
        const y = (i + 0.5) * rowHeight;
        return (
          <g key={o.code}>
            {i > 0 && <path d={`M0 ${i * rowHeight}H${width}`} stroke={palette.line} />}
            {hasCodes && (
              <SvgText x={0} y={y} colour={palette.ink3} size={11}>
                {o.code}
              </SvgText>
            )}
            <SvgText
              x={nameAt}
              y={y}
              colour={palette.ink}
              size={SIZE}
              width={names - nameAt - 10}
              maxLines={2}
            >
              {o.name}
            </SvgText>
            <SvgText x={x(o.share) + 6} y={y} colour={palette.ink} size={SIZE} isBold>
              {words.format.percent(o.share, 1)}
            </SvgText>
          </g>
        );
      })}
    </BarChart>
  );
}
