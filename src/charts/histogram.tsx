import type { ReactElement } from 'react';
import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { ChartProps } from './props.ts';
import { linearScale, niceDomain } from './scale.ts';
import type { MarkPlace } from './shape.ts';
import { LABEL_SIZE, SvgText } from './svg-text.tsx';
import { textWidth } from './text.ts';

export interface HistogramData {
  readonly values: readonly number[];
  /** The own city's name and value; null where it has none. */
  readonly own: { readonly name: string; readonly value: number } | null;
}

const TOP = 22;
const BARS = 120;
const RUG = 14;
const FOOT = 20;
const HEIGHT = TOP + BARS + RUG + FOOT;
const SIDE = 14;

/** A bar of a histogram: values from `from` up to `to`, the last bar its end too. */
interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Counts of values in equally wide bins, about √n of them, 5–12.
 * Values finite; flat or single values give one bin around them, none gives none.
 */
export function binsOf(values: readonly number[]): readonly Bin[] {
  if (values.length === 0) return [];
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low === high) return [{ from: low - 0.5, to: high + 0.5, count: values.length }];
  const number = Math.max(5, Math.min(12, Math.ceil(Math.sqrt(values.length))));
  const step = (high - low) / number;
  const counts = Array.from({ length: number }, () => 0);
  for (const value of values) {
    const at = Math.min(number - 1, Math.floor((value - low) / step));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, i) => ({ from: low + i * step, to: low + (i + 1) * step, count }));
}

/** Bars with a stroke per city under them, the own city named. */
export function Histogram(props: ChartProps<HistogramData>): ReactElement {
  const { data, width, palette, words, description } = props;
  const { values, own } = data;
  const bins = binsOf(values);
  const { domain, ticks } = niceDomain(
    bins.flatMap(b => [b.from, b.to]),
    Math.max(2, Math.min(5, Math.floor(width / 80))),
  );
  const x = linearScale(domain, [SIDE, width - SIDE], ticks);
  const most = Math.max(1, ...bins.map(b => b.count));
  const floor = TOP + BARS;
  return (
    <ScatterChart
      width={width}
      height={HEIGHT}
      margin={{ top: TOP, bottom: RUG + FOOT, left: SIDE, right: SIDE }}
      accessibilityLayer={false}
      role="img"
      aria-label={description}
    >
      <XAxis type="number" dataKey="value" domain={[...domain]} hide />
      <YAxis type="number" dataKey="count" domain={[0, most]} hide />
      <ReferenceLine y={0} stroke={palette.lineStrong} />
      <Scatter
        data={bins.map(b => ({ value: (b.from + b.to) / 2, count: b.count }))}
        isAnimationActive={false}
        shape={({ cy, index }: MarkPlace) => {
          const bin = bins[index ?? -1];
          if (bin === undefined || cy === undefined) return <g />;
          const [left, right] = [x(bin.from), x(bin.to)];
          return (
            <rect
              x={left + 0.5}
              y={cy}
              width={Math.max(0, right - left - 1)}
              height={floor - cy}
              fill={palette.data}
            />
          );
        }}
      />
      <path d={values.map(v => `M${x(v)} ${floor + 3}v8`).join('')} stroke={palette.ink2} strokeWidth={1} />
      {own !== null && <OwnCity {...props} own={own} at={x(own.value)} floor={floor} />}
      {ticks.map(tick => (
        <SvgText key={tick} x={x(tick)} y={HEIGHT - 4} anchor="middle" colour={palette.ink3}>
          {words.format.number(tick)}
        </SvgText>
      ))}
    </ScatterChart>
  );
}

type OwnCityProps = ChartProps<HistogramData> & {
  readonly own: NonNullable<HistogramData['own']>;
  readonly at: number;
  readonly floor: number;
};

function OwnCity({ own, at, floor, width, palette }: OwnCityProps): ReactElement {
  const half = textWidth(own.name, LABEL_SIZE, true) / 2;
  return (
    <g>
      <path d={`M${at} ${TOP - 4}V${floor + RUG - 3}`} stroke={palette.surface} strokeWidth={5} />
      <path d={`M${at} ${TOP - 4}V${floor + RUG - 3}`} stroke={palette.mine} strokeWidth={1.8} />
      <SvgText
        x={Math.max(half, Math.min(width - half, at))}
        y={TOP - 10}
        anchor="middle"
        colour={palette.mine}
        isBold
      >
        {own.name}
      </SvgText>
    </g>
  );
}
