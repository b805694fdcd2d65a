import type { ReactElement } from 'react';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
import type { Words } from '../i18n/index.ts';
import type { Palette } from './palette.ts';
import type { ChartCity, ChartProps } from './props.ts';
import { linearScale, spreadLabels } from './scale.ts';
import { SvgText } from './svg-text.tsx';
import { ellipsise, textWidth } from './text.ts';

/** A city's rank on both sides; null where it was not ranked. */
export interface SlopeCity extends ChartCity {
  readonly from: number | null;
  readonly to: number | null;
  readonly isOwn: boolean;
}

export interface RankSlopeData {
  /** Heads of the two sides: two years or two methods. */
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly cities: readonly SlopeCity[];
}

/** Moves of fewer places are drawn grey and unlabelled. */
const LEAST_MOVE = 2;
const TOP = 30;
const FOOT = 10;
const SIZE = 11;

/** Ranks of two years or two methods joined by lines; only moves of two places or more are coloured and named. */
export function RankSlope({
  data,
  width,
  palette,
  words,
  description,
}: ChartProps<RankSlopeData>): ReactElement {
  const cities = data.cities.filter(c => c.from !== null && c.to !== null);
  const last = Math.max(2, ...cities.flatMap(c => [c.from ?? 0, c.to ?? 0]));
  const told = cities.filter(c => c.isOwn || isMove(c));
  const height = TOP + FOOT + Math.max(last * 11, told.length * 14, 120);
  const side = Math.min(Math.max(60, ...told.map(c => textWidth(c.name, SIZE, true) + 58)), width * 0.41);
  const heads = textWidth(data.fromLabel, SIZE, true) + textWidth(data.toLabel, SIZE, true);
  const isNarrow = width - 2 * side < heads / 2 + SIZE;
  const y = linearScale([1, last], [TOP, height - FOOT]);
  return (
    <LineChart
      width={width}
      height={height}
      data={[0, 1].map(end => ({
        end,
        ...Object.fromEntries(cities.map((c, k) => [`c${k}`, end === 0 ? c.from : c.to])),
      }))}
      margin={{ top: TOP, bottom: FOOT, left: side, right: side }}
      accessibilityLayer={false}
      role="img"
      aria-label={description}
    >
      <XAxis dataKey="end" hide scale="point" />
      <YAxis domain={[1, last]} reversed hide allowDecimals={false} />
      {[...cities]
        .sort((a, b) => weight(a) - weight(b))
        .map(city => (
          <Line
            key={city.code}
            dataKey={`c${cities.indexOf(city)}`}
            type="linear"
            isAnimationActive={false}
            activeDot={false}
            stroke={colourOf(city, palette)}
            strokeWidth={city.isOwn ? 2.4 : isMove(city) ? 1.6 : 1}
            dot={told.includes(city) ? { r: 2.5, fill: colourOf(city, palette), strokeWidth: 0 } : false}
          />
        ))}
      <SvgText
        x={isNarrow ? 0 : side}
        y={10}
        anchor={isNarrow ? 'start' : 'middle'}
        colour={palette.ink2}
        isBold
      >
        {data.fromLabel}
      </SvgText>
      <SvgText
        x={isNarrow ? width : width - side}
        y={10}
        anchor={isNarrow ? 'end' : 'middle'}
        colour={palette.ink2}
        isBold
      >
        {data.toLabel}
      </SvgText>
      <EndLabels cities={told} end="from" at={side - 9} room={side - 12} {...{ y, height, palette, words }} />
      <EndLabels
        cities={told}
        end="to"
        at={width - side + 9}
        room={side - 12}
        {...{ y, height, palette, words }}
      />
    </LineChart>
  );
}

interface EndLabelsProps {
  readonly cities: readonly SlopeCity[];
  readonly end: 'from' | 'to';
  readonly at: number;
  readonly room: number;
  readonly y: (rank: number) => number;
  readonly height: number;
  readonly palette: Palette;
  readonly words: Words;
}

function EndLabels({ cities, end, at, room, y, height, palette, words }: EndLabelsProps): ReactElement {
  const placed = spreadLabels(
    cities.map(c => y(c[end] ?? 1)),
    13.5,
    TOP - 4,
    height - FOOT + 4,
  );
  return (
    <g>
      {cities.map((city, i) => {
        const rank = words.format.place(city[end]);
        const change = words.format.change((city.from ?? 0) - (city.to ?? 0));
        const rest = end === 'from' ? ` ${rank}` : `${rank}  ${change}`;
        const name = ellipsise(city.name, room - textWidth(rest, SIZE, city.isOwn), SIZE, city.isOwn);
        return (
          <SvgText
            key={city.code}
            x={at}
            y={placed[i] ?? 0}
            anchor={end === 'from' ? 'end' : 'start'}
            colour={colourOf(city, palette)}
            isBold={city.isOwn}
            size={SIZE}
          >
            {end === 'from' ? `${name} ${rank}` : `${rank} ${name} ${change}`}
          </SvgText>
        );
      })}
    </g>
  );
}

const isMove = (city: SlopeCity): boolean => Math.abs((city.from ?? 0) - (city.to ?? 0)) >= LEAST_MOVE;

/** Order of drawing: grey first, own city last. */
const weight = (city: SlopeCity): number => (city.isOwn ? 2 : isMove(city) ? 1 : 0);

function colourOf(city: SlopeCity, palette: Palette): string {
  if (city.isOwn) return palette.mine;
  if (!isMove(city)) return palette.line;
  return (
    ((city.to ?? 0) < (city.from ?? 0) ? palette.diverging.at(-1) : palette.diverging[0]) ?? palette.data
  );
}
