import type { ReactElement } from 'react';
import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { CityMark } from './city-mark.tsx';
import { cityColour } from './palette.ts';
import type { ChartCity, ChartProps, ChartSetting } from './props.ts';
import { linearScale, niceDomain } from './scale.ts';
import type { MarkPlace } from './shape.ts';
import { LABEL_SIZE, SvgText } from './svg-text.tsx';
import { textWidth } from './text.ts';

/** A pillar, with one score a city in the order of the cities. */
export interface PillarPanel {
  readonly code: string;
  readonly name: string;
  /** Small line under the name: weight, best city. */
  readonly caption: string;
  readonly median: number | null;
  readonly scores: readonly (number | null)[];
}

export interface PillarPanelsData {
  /** At most eight, in order of choice; `isOwn` is the blue ◆. */
  readonly cities: readonly (ChartCity & { readonly isOwn: boolean })[];
  readonly panels: readonly PillarPanel[];
}

const ROW = 22;
const HEAD = 56;
const FOOT = 24;
const LEAST_PANEL = 148;

/** One small panel a pillar: every city measured from the upright line of the median, its value beside the mark. */
export function PillarPanels({ data, description, ...setting }: ChartProps<PillarPanelsData>): ReactElement {
  const { cities, panels } = data;
  const { width } = setting;
  const names = Math.min(
    Math.max(0, ...cities.map(c => textWidth(c.name, LABEL_SIZE, c.isOwn))) + 14,
    width * 0.34,
  );
  const fitting = Math.max(1, Math.floor((width - names) / LEAST_PANEL));
  const rows = Math.ceil(panels.length / Math.min(fitting, panels.length || 1));
  const perRow = Math.ceil(panels.length / rows);
  const panelWidth = Math.floor((width - names) / perRow);
  const { domain, ticks } = niceDomain(
    panels.flatMap(p => [...p.scores, p.median].filter(s => s !== null)),
    panelWidth < 200 ? 3 : 4,
  );
  return (
    <div role="img" aria-label={description} style={{ display: 'flex', flexWrap: 'wrap', width }}>
      {panels.map((panel, i) => (
        <Panel
          key={panel.code}
          {...setting}
          panel={panel}
          cities={cities}
          names={i % perRow === 0 ? names : 0}
          width={panelWidth + (i % perRow === 0 ? names : 0)}
          domain={domain}
          ticks={ticks}
        />
      ))}
    </div>
  );
}

interface PanelProps extends Omit<ChartSetting, 'description'> {
  readonly panel: PillarPanel;
  readonly cities: PillarPanelsData['cities'];
  /** Room for the cities' names; 0 in panels that share those of the first. */
  readonly names: number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

function Panel({ panel, cities, names, width, domain, ticks, palette, words }: PanelProps): ReactElement {
  const values = 26;
  const from = names + values;
  const to = width - values;
  const x = linearScale(domain, [from, to]);
  const height = HEAD + cities.length * ROW + FOOT;
  const median = panel.median;
  const first = cities[0]?.isOwn === true ? 0 : 1;
  const colourOf = (i: number) => cityColour(palette, i + first);
  const ranked = panel.scores.flatMap((score, i) =>
    score === null ? [] : [{ score, at: i + 0.5, city: i }],
  );
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: HEAD, bottom: FOOT, left: from, right: values }}
      accessibilityLayer={false}
    >
      <XAxis type="number" dataKey="score" domain={[...domain]} hide />
      <YAxis type="number" dataKey="at" domain={[0, Math.max(1, cities.length)]} reversed hide />
      {ticks.map(tick => (
        <ReferenceLine key={tick} x={tick} stroke={palette.line} />
      ))}
      {median !== null && <ReferenceLine x={median} stroke={palette.ink2} strokeWidth={1.4} />}
      <SvgText
        x={names + 4}
        y={25}
        grows="up"
        colour={palette.ink}
        isBold
        width={width - names - 10}
        maxLines={2}
        size={12}
      >
        {`${panel.code} ${panel.name}`}
      </SvgText>
      <SvgText x={names + 4} y={42} colour={palette.ink3} size={11} width={width - names - 10}>
        {panel.caption}
      </SvgText>
      {names > 0 &&
        cities.map((city, i) => (
          <SvgText
            key={city.code}
            x={names - 4}
            y={HEAD + (i + 0.5) * ROW}
            anchor="end"
            colour={city.isOwn ? palette.mine : palette.ink}
            isBold={city.isOwn}
            width={names - 6}
          >
            {city.name}
          </SvgText>
        ))}
      {sparse(ticks, x).map(tick => (
        <SvgText key={tick} x={x(tick)} y={height - 10} anchor="middle" colour={palette.ink3} size={11}>
          {words.format.number(tick)}
        </SvgText>
      ))}
      {panel.scores.map((score, i) =>
        score === null ? (
          <SvgText
            key={cities[i]?.code}
            x={x(median ?? domain[0]) + 6}
            y={HEAD + (i + 0.5) * ROW}
            colour={palette.ink3}
          >
            {words.format.missing}
          </SvgText>
        ) : null,
      )}
      <Scatter
        data={ranked}
        isAnimationActive={false}
        shape={({ cx, cy, index }: MarkPlace) => {
          const point = ranked[index ?? -1];
          if (point === undefined || cx === undefined || cy === undefined) return <g />;
          const start = x(median ?? point.score);
          const isLeft = cx < start;
          return (
            <g>
              <path d={`M${start} ${cy}H${cx}`} stroke={colourOf(point.city)} />
              <CityMark
                order={point.city + first}
                x={cx}
                y={cy}
                colour={colourOf(point.city)}
                ground={palette.surface}
              />
              <SvgText
                x={cx + (isLeft ? -8 : 8)}
                y={cy}
                anchor={isLeft ? 'end' : 'start'}
                colour={cities[point.city]?.isOwn ? palette.mine : palette.ink}
                isBold={cities[point.city]?.isOwn ?? false}
              >
                {words.format.number(
                  point.score,
                  Math.max(Math.abs(domain[0]), Math.abs(domain[1])) > 20 ? 0 : 2,
                )}
              </SvgText>
            </g>
          );
        }}
      />
    </ScatterChart>
  );
}

/** Ticks whose numbers have room beside each other. */
function sparse(ticks: readonly number[], x: (value: number) => number): readonly number[] {
  const step = Math.abs(x(ticks[1] ?? 0) - x(ticks[0] ?? 0)) || 1;
  const every = Math.max(1, Math.ceil(30 / step));
  return ticks.filter((_, i) => i % every === 0);
}
