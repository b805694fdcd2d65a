import type { ReactElement } from 'react';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
import { CityMark } from './city-mark.tsx';
import { cityColour, type Palette } from './palette.ts';
import type { ChartCity, ChartProps } from './props.ts';
import { linearScale, spreadLabels } from './scale.ts';
import type { MarkPlace } from './shape.ts';
import { LABEL_SIZE, SvgText } from './svg-text.tsx';
import { textWidth } from './text.ts';

/** A city's places over the years. */
export interface BumpCity extends ChartCity {
  /** Place in the order of choice, 0 the own city; null is grey and unlabelled. */
  readonly order: number | null;
  /** One a year, same order as the years; null where it was not ranked. */
  readonly ranks: readonly (number | null)[];
}

export interface RankBumpData {
  readonly years: readonly number[];
  readonly cities: readonly BumpCity[];
}

const TOP = 12;
const FOOT = 26;

/** Ranks over years, rank 1 on top; chosen cities named at both ends, all others grey. */
export function RankBump({
  data,
  width,
  palette,
  words,
  description,
}: ChartProps<RankBumpData>): ReactElement {
  const { years, cities } = data;
  const chosen = cities.filter(c => c.order !== null);
  const last = Math.max(2, ...cities.flatMap(c => c.ranks.map(r => r ?? 0)));
  const height = TOP + FOOT + Math.max(180, Math.min(460, last * 9, Math.max(220, width * 0.62)));
  const side = sideWidth(chosen, width);
  const y = linearScale([1, last], [TOP, height - FOOT]);
  const x = linearScale([0, Math.max(1, years.length - 1)], [side, width - side]);
  const every = Math.ceil(38 / Math.max(1, x(1) - x(0)));
  const others = cities.filter(c => c.order === null);
  return (
    <LineChart
      width={width}
      height={height}
      data={years.map((year, i) => ({
        year,
        ...Object.fromEntries(cities.map((c, k) => [`c${k}`, c.ranks[i] ?? null])),
      }))}
      margin={{ top: TOP, bottom: FOOT, left: side, right: side }}
      accessibilityLayer={false}
      role="img"
      aria-label={description}
    >
      <XAxis dataKey="year" hide scale="point" />
      <YAxis domain={[1, last]} reversed hide allowDecimals={false} />
      {[...others, ...chosen].map(city => (
        <Line
          key={city.code}
          dataKey={`c${cities.indexOf(city)}`}
          type="linear"
          isAnimationActive={false}
          activeDot={false}
          stroke={colourOf(city, palette)}
          strokeWidth={city.order === null ? 1 : city.order === 0 ? 2.4 : 1.6}
          dot={({ cx, cy, index }: MarkPlace) =>
            city.order === null || cx === undefined || cy === undefined || city.ranks[index ?? 0] == null ? (
              <g key={index} />
            ) : (
              <CityMark
                key={index}
                order={city.order}
                x={cx}
                y={cy}
                colour={colourOf(city, palette)}
                ground={palette.surface}
              />
            )
          }
        />
      ))}
      {years.map(
        (year, i) =>
          (years.length - 1 - i) % every === 0 && (
            <SvgText key={year} x={x(i)} y={height - 9} anchor="middle" colour={palette.ink3}>
              {String(year)}
            </SvgText>
          ),
      )}
      {endLabels(chosen, 0, y, height).map(({ city, rank, at }) => (
        <EndLabel
          key={city.code}
          city={city}
          at={at}
          x={side - 12}
          side="left"
          room={side - 16}
          place={words.format.place(rank)}
          palette={palette}
        />
      ))}
      {endLabels(chosen, years.length - 1, y, height).map(({ city, rank, at }) => (
        <EndLabel
          key={city.code}
          city={city}
          at={at}
          x={width - side + 12}
          side="right"
          room={side - 16}
          place={words.format.place(rank)}
          palette={palette}
        />
      ))}
    </LineChart>
  );
}

/** Colour of a city's line: its own by order of choice, grey when it is not chosen. */
const colourOf = (city: BumpCity, palette: Palette): string =>
  city.order === null ? palette.line : cityColour(palette, city.order);

interface EndLabelProps {
  readonly city: BumpCity;
  /** The rank as text. */
  readonly place: string;
  readonly at: number;
  readonly x: number;
  readonly side: 'left' | 'right';
  readonly room: number;
  readonly palette: Palette;
}

function EndLabel({ city, place, at, x, side, room, palette }: EndLabelProps): ReactElement {
  const rankRoom = textWidth(place, LABEL_SIZE, true) + 5;
  const away = side === 'left' ? -1 : 1;
  const anchor = side === 'left' ? 'end' : 'start';
  const colour = colourOf(city, palette);
  return (
    <g>
      <SvgText x={x} y={at} anchor={anchor} colour={colour} isBold>
        {place}
      </SvgText>
      <SvgText
        x={x + away * rankRoom}
        y={at}
        anchor={anchor}
        colour={colour}
        isBold={city.order === 0}
        width={room - rankRoom}
      >
        {city.name}
      </SvgText>
    </g>
  );
}

function endLabels(
  cities: readonly BumpCity[],
  year: number,
  y: (rank: number) => number,
  height: number,
): readonly { readonly city: BumpCity; readonly rank: number; readonly at: number }[] {
  const ranked = cities.flatMap(city => {
    const rank = city.ranks[year] ?? null;
    return rank === null ? [] : [{ city, rank }];
  });
  const placed = spreadLabels(
    ranked.map(({ rank }) => y(rank)),
    14,
    8,
    height - FOOT,
  );
  return ranked.map((label, i) => ({ ...label, at: placed[i] ?? 0 }));
}

/** Room beside the plot for the longest label, at most 34% of the width. */
function sideWidth(cities: readonly BumpCity[], width: number): number {
  const longest = Math.max(0, ...cities.map(c => textWidth(c.name, LABEL_SIZE, true)));
  return Math.min(longest + 40, width * 0.34);
}
