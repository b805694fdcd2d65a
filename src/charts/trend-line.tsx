import type { ReactElement } from 'react';
import { Line, LineChart, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { CityMark } from './city-mark.tsx';
import type { ChartProps } from './props.ts';
import { linearScale, niceDomain, spreadLabels } from './scale.ts';
import { largest, scoreText } from './score-text.ts';
import type { MarkPlace } from './shape.ts';
import { LABEL_SIZE, SvgText } from './svg-text.tsx';
import { textWidth } from './text.ts';

/** A year of a city. */
export interface TrendYear {
  readonly year: number;
  readonly score: number | null;
  readonly rank: number | null;
  /** Median score of the ranked cities. */
  readonly median: number | null;
  /** Scores that nine runs of ten lie between; null where no runs are made. */
  readonly interval?: readonly [number, number] | null;
}

export interface TrendLineData {
  readonly city: string;
  readonly years: readonly TrendYear[];
  /** Score of the dotted line; null for none. */
  readonly passAt: number | null;
}

/** Layer of letters, over the lines. */
const OVER = 2000;
const TOP = 18;
const PLOT = 170;
const FOOT = 48;

/** A city's score over the years with the median of all, its rank under each year. */
export function TrendLine(props: ChartProps<TrendLineData>): ReactElement {
  const { data, width, palette, words, description } = props;
  const { years, passAt } = data;
  const height = TOP + PLOT + FOOT;
  const scores = years.flatMap(y => [y.score, y.median, ...(y.interval ?? [])]).filter(s => s !== null);
  const { domain, ticks } = niceDomain(scores, 4);
  const most = largest(scores);
  const rankWord = words.t('rank.title');
  const left =
    Math.max(
      ...ticks.map(t => textWidth(words.format.number(t), LABEL_SIZE)),
      textWidth(rankWord, LABEL_SIZE),
    ) + 22;
  const right = Math.min(
    width * 0.26,
    Math.max(textWidth(data.city, LABEL_SIZE, true), textWidth(words.t('figure.median'), LABEL_SIZE)) + 14,
  );
  const x = linearScale([0, Math.max(1, years.length - 1)], [left, width - right]);
  const y = linearScale(domain, [TOP + PLOT, TOP]);
  const every = Math.ceil(40 / Math.max(1, x(1) - x(0)));
  return (
    <LineChart
      width={width}
      height={height}
      data={years.map(({ year, score, median }) => ({ year, score, median }))}
      margin={{ top: TOP, bottom: FOOT, left, right }}
      accessibilityLayer={false}
      role="img"
      aria-label={description}
    >
      <XAxis dataKey="year" hide scale="point" />
      <YAxis domain={[...domain]} hide />
      {ticks.map(tick => (
        <ReferenceLine key={tick} y={tick} stroke={palette.line} />
      ))}
      <Band years={years} x={x} y={y} colour={palette.mine} />
      {passAt !== null && passAt > domain[0] && passAt < domain[1] && (
        <ReferenceLine y={passAt} stroke={palette.ink3} strokeDasharray="2 4" />
      )}
      <Line
        dataKey="median"
        type="linear"
        stroke={palette.ink3}
        strokeDasharray="4 3"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="score"
        type="linear"
        stroke={palette.mine}
        strokeWidth={1.8}
        activeDot={false}
        isAnimationActive={false}
        dot={({ cx, cy, index }: MarkPlace) =>
          cx === undefined || cy === undefined || years[index ?? -1]?.score == null ? (
            <g key={index} />
          ) : (
            <CityMark key={index} order={0} x={cx} y={cy} colour={palette.mine} ground={palette.surface} />
          )
        }
      />
      {ticks.map(tick => (
        <SvgText key={tick} x={left - 16} y={y(tick)} anchor="end" colour={palette.ink3}>
          {words.format.number(tick)}
        </SvgText>
      ))}
      <ZIndexLayer zIndex={OVER}>
        {valueLabels(years, x, y, every).map(({ score, px, py }) => (
          <SvgText key={px} x={px} y={py} anchor="middle" colour={palette.mine} halo={palette.surface}>
            {scoreText(words, score, most)}
          </SvgText>
        ))}
      </ZIndexLayer>
      <Feet {...props} x={x} left={left} every={every} />
      <Ends {...props} y={y} at={width - right + 9} room={right - 9} />
    </LineChart>
  );
}

interface BandProps {
  readonly years: readonly TrendYear[];
  readonly x: (i: number) => number;
  readonly y: (score: number) => number;
  readonly colour: string;
}

/** Half the width of the cap of a year whose neighbours have no interval, in px. */
const ALONE = 4;

/** Where nine runs of ten put the score, year by year; a year without an interval parts the band. */
function Band({ years, x, y, colour }: BandProps): ReactElement {
  const stretches: { readonly at: number; readonly low: number; readonly high: number }[][] = [[]];
  years.forEach(({ interval }, at) => {
    if (interval == null) stretches.push([]);
    else stretches.at(-1)?.push({ at, low: interval[0], high: interval[1] });
  });
  return (
    <g data-band="">
      {stretches
        .filter(stretch => stretch.length > 0)
        .map(stretch => {
          const wide = stretch.length === 1 ? ALONE : 0;
          const along = (side: 'low' | 'high') =>
            stretch.flatMap(s => [x(s.at) - wide, x(s.at) + wide].map(px => `${px} ${y(s[side])}`));
          const outline = [...along('high'), ...along('low').reverse()];
          return <path key={outline[0]} d={`M${outline.join('L')}Z`} fill={colour} fillOpacity={0.16} />;
        })}
    </g>
  );
}

type Part = ChartProps<TrendLineData>;

function Feet({
  data,
  palette,
  words,
  x,
  left,
  every,
}: Part & { x: (i: number) => number; left: number; every: number }) {
  const { years } = data;
  const shown = (i: number) => (years.length - 1 - i) % every === 0;
  return (
    <g>
      <SvgText x={left - 16} y={TOP + PLOT + 36} anchor="end" colour={palette.ink3}>
        {words.t('rank.title')}
      </SvgText>
      {years.map(({ year, rank }, i) =>
        shown(i) ? (
          <g key={year}>
            <SvgText x={x(i)} y={TOP + PLOT + 17} anchor="middle" colour={palette.ink3}>
              {String(year)}
            </SvgText>
            <SvgText x={x(i)} y={TOP + PLOT + 36} anchor="middle" colour={palette.ink} isBold>
              {words.format.place(rank)}
            </SvgText>
          </g>
        ) : null,
      )}
    </g>
  );
}

function Ends({
  data,
  palette,
  words,
  y,
  at,
  room,
}: Part & { y: (v: number) => number; at: number; room: number }) {
  const last = data.years.at(-1);
  if (last === undefined) return null;
  const ends = [
    { text: data.city, value: last.score, colour: palette.mine, isBold: true },
    { text: words.t('figure.median'), value: last.median, colour: palette.ink2, isBold: false },
  ].flatMap(end => (end.value === null ? [] : [{ ...end, y: y(end.value) }]));
  const placed = spreadLabels(
    ends.map(e => e.y),
    15,
    TOP,
    TOP + PLOT,
  );
  return (
    <g>
      {ends.map(({ text, colour, isBold }, i) => (
        <SvgText key={text} x={at} y={placed[i] ?? 0} colour={colour} isBold={isBold} width={room}>
          {text}
        </SvgText>
      ))}
    </g>
  );
}

/** Own scores above their marks, or below where the median would be covered. */
function valueLabels(
  years: readonly TrendYear[],
  x: (i: number) => number,
  y: (value: number) => number,
  every: number,
): readonly { readonly score: number; readonly px: number; readonly py: number }[] {
  return years.flatMap(({ score, median }, i) => {
    if (score === null || (years.length - 1 - i) % every !== 0) return [];
    const isBelow =
      median !== null && median > score && y(score) - y(median) < 26 && y(score) + 14 < TOP + PLOT;
    return [{ score, px: x(i), py: y(score) + (isBelow ? 14 : -13) }];
  });
}
