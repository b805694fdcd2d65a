import type { ReactElement } from 'react';
import { Bar, BarChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { partClass } from './contribution-legend.ts';
import { inkOnClass } from './palette.ts';
import type { ChartProps } from './props.ts';
import { linearScale, niceDomain } from './scale.ts';
import { largest, scoreText } from './score-text.ts';
import { LABEL_SIZE, SvgText } from './svg-text.tsx';
import { textWidth } from './text.ts';

/** A pillar's part of the index. */
export interface ContributionPart {
  readonly code: string;
  readonly name: string;
  /** Points it adds; null when it has no score. */
  readonly points: number | null;
  /** The same for the median of the peers. */
  readonly peerPoints: number | null;
}

export interface ContributionBarsData {
  /** In the order of the framework. */
  readonly parts: readonly ContributionPart[];
  readonly total: number;
  readonly peerTotal: number | null;
  /** Highest possible score, usually 100; null when the scale is open. */
  readonly full: number | null;
}

/** Layer of letters, over the bars. */
const OVER = 2000;
const OWN = { top: 4, height: 28 };
const PEER = { top: 38, height: 11 };
const HEIGHT = 78;

/** Where the points come from: one hue in the order of the framework, the bar of the peers' median under it. */
export function ContributionBars(props: ChartProps<ContributionBarsData>): ReactElement {
  const { data, width, palette, words, description } = props;
  const { parts, total, peerTotal, full } = data;
  const sums = [
    ...[total, peerTotal ?? 0, full ?? 0],
    ...extentOf(parts.map(p => p.points)),
    ...extentOf(parts.map(p => p.peerPoints)),
  ];
  const { domain, ticks } = niceDomain([0, ...sums], width < 420 ? 4 : 5);
  const x = linearScale(domain, [0, width - 1]);
  const most = largest(sums);
  const fill = (i: number) => palette.sequential[partClass(i, parts.length)] ?? palette.data;
  return (
    <BarChart
      width={width}
      height={HEIGHT}
      layout="vertical"
      stackOffset="sign"
      barCategoryGap={0}
      data={[
        rowOf(
          'own',
          parts.map(p => p.points),
        ),
        rowOf(
          'peers',
          parts.map(p => p.peerPoints),
        ),
      ]}
      margin={{ top: 0, bottom: 24, left: 0, right: 1 }}
      accessibilityLayer={false}
      role="img"
      aria-label={description}
    >
      <XAxis type="number" domain={[...domain]} hide />
      <YAxis type="category" dataKey="row" hide />
      {full !== null && (
        <rect x={x(0)} y={OWN.top} width={x(full) - x(0)} height={OWN.height} fill={palette.sunken} />
      )}
      {parts.map((part, i) => (
        <Bar
          key={part.code}
          dataKey={`p${i}`}
          stackId="points"
          isAnimationActive={false}
          shape={({ x: left, width: long, index }: BarPlace) => {
            const own = index === 0;
            const band = own ? OWN : PEER;
            return left === undefined || long === undefined ? (
              <g />
            ) : (
              <rect
                x={Math.min(left, left + long)}
                y={band.top}
                width={Math.abs(long)}
                height={band.height}
                fill={fill(i)}
                stroke={palette.surface}
                strokeWidth={1}
                opacity={own ? 1 : 0.75}
              />
            );
          }}
        />
      ))}
      <ZIndexLayer zIndex={OVER}>
        {placesOf(parts, x).map(({ part, i, from, to }) => {
          const label = `${part.code} ${scoreText(words, part.points, most)}`;
          const short = scoreText(words, part.points, most);
          const text = [label, short].find(t => textWidth(t, LABEL_SIZE) <= to - from - 3);
          return text === undefined ? null : (
            <SvgText
              key={part.code}
              x={(from + to) / 2}
              y={OWN.top + OWN.height / 2}
              anchor="middle"
              colour={inkOnClass(palette, partClass(i, parts.length))}
            >
              {text}
            </SvgText>
          );
        })}
        <Totals {...props} x={x} most={most} />
      </ZIndexLayer>
      {ticks.map((tick, i) => (
        <SvgText
          key={tick}
          x={x(tick)}
          y={HEIGHT - 11}
          anchor={i === 0 ? 'start' : i === ticks.length - 1 ? 'end' : 'middle'}
          colour={palette.ink3}
        >
          {words.format.number(tick)}
        </SvgText>
      ))}
    </BarChart>
  );
}

type TotalsProps = ChartProps<ContributionBarsData> & {
  readonly x: (value: number) => number;
  readonly most: number;
};

function Totals({ data, width, palette, words, x, most }: TotalsProps): ReactElement {
  const { total, peerTotal, full } = data;
  const middle = OWN.top + OWN.height / 2;
  const own = scoreText(words, total, most);
  const short = words.t('figure.short-of-full', {
    points: scoreText(words, (full ?? 0) - total, most),
    full: words.format.number(full),
  });
  const room = x(full ?? 0) - x(total) - textWidth(own, 12.5, true) - 26;
  const peer = words.t('figure.peer-median', { score: scoreText(words, peerTotal, most) });
  const peerAt = Math.min(x(Math.max(0, peerTotal ?? 0)) + 6, width - textWidth(peer, LABEL_SIZE));
  return (
    <g>
      <SvgText
        x={Math.min(x(Math.max(0, total)) + 8, width - 30)}
        y={middle}
        colour={palette.ink}
        isBold
        size={12.5}
      >
        {own}
      </SvgText>
      {full !== null && textWidth(short, LABEL_SIZE) <= room && (
        <SvgText x={x(full) - 6} y={middle} anchor="end" colour={palette.ink3}>
          {short}
        </SvgText>
      )}
      {peerTotal !== null && (
        <SvgText x={peerAt} y={PEER.top + PEER.height / 2} colour={palette.ink2}>
          {peer}
        </SvgText>
      )}
    </g>
  );
}

interface BarPlace {
  readonly x?: number | undefined;
  readonly width?: number | undefined;
  readonly index?: number | undefined;
}

const rowOf = (row: string, points: readonly (number | null)[]): Record<string, number | string> => ({
  row,
  ...Object.fromEntries(points.map((p, i) => [`p${i}`, p ?? 0])),
});

/** Sums to the left and to the right of zero. */
function extentOf(points: readonly (number | null)[]): readonly [number, number] {
  const sum = (side: 1 | -1) =>
    points.reduce<number>((all, p) => all + side * Math.max(0, side * (p ?? 0)), 0);
  return [sum(-1), sum(1)];
}

/** Where each part of the own bar stands in px; positive parts run right of zero, negative left. */
function placesOf(parts: readonly ContributionPart[], x: (value: number) => number) {
  let up = 0;
  let down = 0;
  return parts.map((part, i) => {
    const points = part.points ?? 0;
    const start = points >= 0 ? up : down;
    if (points >= 0) up += points;
    else down += points;
    const [from = 0, to = 0] = [x(start), x(start + points)].sort((a, b) => a - b);
    return { part, i, from, to };
  });
}
