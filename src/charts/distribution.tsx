import type { ReactElement } from 'react';
import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { CityMark } from './city-mark.tsx';
import type { ChartCity, ChartProps } from './props.ts';
import { type LinearScale, linearScale, niceDomain, spreadLabels } from './scale.ts';
import type { MarkPlace } from './shape.ts';
import { LABEL_SIZE, SvgText } from './svg-text.tsx';
import { textWidth } from './text.ts';

/** A city's raw value. */
export interface DistributionValue extends ChartCity {
  readonly value: number;
  readonly isOwn: boolean;
  /** Outside 1.5 interquartile ranges from the quartiles. */
  readonly isOutlier: boolean;
}

export interface DistributionData {
  readonly unit: string;
  readonly values: readonly DistributionValue[];
  /** null where there are too few values. */
  readonly quartiles: { readonly q1: number; readonly median: number; readonly q3: number } | null;
  /** Worst and best fixed value; null where none is set. */
  readonly goalposts: readonly [number, number] | null;
}

const NAMES = 34;
const STRIP = 30;
const BOX = 14;
const FOOT = 42;
const HEIGHT = NAMES + STRIP + BOX + FOOT;
/** More outliers than this stay unnamed; the table names them. */
const MOST_NAMED = 6;

/** A stroke a city along the values, quartile box under it, outliers ringed and named, own city a blue ◆. */
export function Distribution(props: ChartProps<DistributionData>): ReactElement {
  const { data, width, palette, words, description } = props;
  const { values, quartiles, goalposts } = data;
  const { domain, ticks } = niceDomain(
    [...values.map(v => v.value), ...(goalposts ?? [])],
    Math.max(2, Math.min(8, Math.floor(width / 90))),
  );
  const x = linearScale(domain, [12, width - 12], ticks);
  const inOrder = [...values].sort((a, b) => Number(a.isOwn) - Number(b.isOwn));
  return (
    <ScatterChart
      width={width}
      height={HEIGHT}
      margin={{ top: NAMES, bottom: BOX + FOOT, left: 12, right: 12 }}
      accessibilityLayer={false}
      role="img"
      aria-label={description}
    >
      <XAxis type="number" dataKey="value" domain={[...domain]} hide />
      <YAxis type="number" dataKey="at" domain={[0, 2]} hide />
      {ticks.map(tick => (
        <ReferenceLine key={tick} x={tick} stroke={palette.line} />
      ))}
      {quartiles !== null && <Box quartiles={quartiles} x={x} palette={palette} />}
      {goalposts !== null && <Goalposts {...props} goalposts={goalposts} x={x} />}
      <Scatter
        data={inOrder.map(({ value }) => ({ value, at: 1 }))}
        isAnimationActive={false}
        shape={({ cx, cy, index }: MarkPlace) => {
          const city = inOrder[index ?? -1];
          return city === undefined || cx === undefined || cy === undefined ? (
            <g />
          ) : (
            <Stroke city={city} cx={cx} cy={cy} palette={palette} />
          );
        }}
      />
      <Names {...props} x={x} />
      {ticks.map(tick => (
        <SvgText key={tick} x={x(tick)} y={NAMES + STRIP + BOX + 12} anchor="middle" colour={palette.ink3}>
          {words.format.number(tick)}
        </SvgText>
      ))}
    </ScatterChart>
  );
}

type Part = ChartProps<DistributionData>;

function Stroke({
  city,
  cx,
  cy,
  palette,
}: { city: DistributionValue; cx: number; cy: number } & Pick<Part, 'palette'>) {
  if (city.isOwn)
    return <CityMark order={0} x={cx} y={cy} r={5} colour={palette.mine} ground={palette.surface} />;
  return (
    <g>
      <path d={`M${cx} ${cy - 9}V${cy + 9}`} stroke={palette.data} strokeWidth={1.4} />
      {city.isOutlier && <circle cx={cx} cy={cy} r={5} fill="none" stroke={palette.data} strokeWidth={1.2} />}
    </g>
  );
}

function Box({
  quartiles,
  x,
  palette,
}: { quartiles: NonNullable<DistributionData['quartiles']>; x: LinearScale } & Pick<Part, 'palette'>) {
  const top = NAMES + STRIP;
  const { q1, median, q3 } = quartiles;
  return (
    <g>
      <rect x={x(q1)} y={top} width={Math.max(1, x(q3) - x(q1))} height={8} fill={palette.band} />
      <path d={`M${x(median)} ${top - 2}v12`} stroke={palette.ink2} strokeWidth={1.6} />
    </g>
  );
}

function Goalposts({
  goalposts,
  x,
  width,
  palette,
  words,
}: Part & { goalposts: readonly [number, number]; x: LinearScale }) {
  const y = NAMES + STRIP + BOX + 30;
  const texts = [
    words.t('figure.goalpost.lower', { value: words.format.number(goalposts[0]) }),
    words.t('figure.goalpost.upper', { value: words.format.number(goalposts[1]) }),
  ];
  const [low = 0, high = 0] = texts.map(text => textWidth(text, LABEL_SIZE));
  const isShort = low + high + 10 > width;
  const centres = spreadLabels(
    goalposts.map(post => Math.max(low / 2, Math.min(width - high / 2, x(post)))),
    (low + high) / 2 + 10,
    low / 2,
    width - high / 2,
  );
  return (
    <g>
      {goalposts.map((post, i) => (
        <g key={texts[i]}>
          <path
            d={`M${x(post)} ${NAMES - 6}V${NAMES + STRIP + BOX}`}
            stroke={palette.ink2}
            strokeDasharray="4 3"
            strokeWidth={1.2}
          />
          {!isShort && (
            <SvgText x={centres[i] ?? 0} y={y} anchor="middle" colour={palette.ink2}>
              {texts[i] ?? ''}
            </SvgText>
          )}
        </g>
      ))}
    </g>
  );
}

function Names({ data, width, palette, x }: Part & { x: LinearScale }): ReactElement {
  const outliers = data.values.filter(v => v.isOutlier && !v.isOwn);
  const named = data.values.filter(v => v.isOwn || (v.isOutlier && outliers.length <= MOST_NAMED));
  const rows = named.map(v => ({ ...v, width: textWidth(v.name, LABEL_SIZE, v.isOwn) + 8 }));
  const placed = placeNames(rows, x, width);
  return (
    <g>
      {placed.map(({ city, at, row }) => (
        <g key={city.code}>
          <path
            d={`M${x(city.value)} ${NAMES + 4}V${row === 0 ? 29 : 15}`}
            stroke={city.isOwn ? palette.mine : palette.lineStrong}
          />
          <SvgText
            x={at}
            y={row === 0 ? 22 : 8}
            anchor="middle"
            colour={city.isOwn ? palette.mine : palette.ink2}
            isBold={city.isOwn}
          >
            {city.name}
          </SvgText>
        </g>
      ))}
    </g>
  );
}

interface Named extends DistributionValue {
  readonly width: number;
}

/** Names in two rows, neighbours in different ones, each kept apart within its row. */
function placeNames(named: readonly Named[], x: LinearScale, width: number) {
  const sorted = [...named].sort((a, b) => a.value - b.value);
  return [0, 1].flatMap(row => {
    const cities = sorted.filter((_, i) => i % 2 === row);
    const gap = Math.max(0, ...cities.map(c => c.width));
    const at = spreadLabels(
      cities.map(c => x(c.value)),
      gap,
      gap / 2,
      width - gap / 2,
    );
    return cities.map((city, i) => ({ city, row, at: at[i] ?? 0 }));
  });
}
