import type { ReactElement } from 'react';
import type { Palette } from './palette.ts';
import type { ChartCity, ChartProps } from './props.ts';
import { SvgText } from './svg-text.tsx';
import { textWidth } from './text.ts';

/** What is known of a cell; the last three never carry a colour of their own, only a form. */
export type CoverageState = 'had' | 'new' | 'changed' | 'missing' | 'not-applicable';

/** Every state, in the order of the legend. */
export const COVERAGE_STATES: readonly CoverageState[] = [
  'had',
  'new',
  'changed',
  'missing',
  'not-applicable',
];

export interface CoverageMapData {
  readonly cities: readonly (ChartCity & { readonly isOwn: boolean })[];
  /** Indicators in framework order; neighbours of the same group stand together. */
  readonly indicators: readonly { readonly code: string; readonly group: string }[];
  /** City after city, one state an indicator. */
  readonly states: readonly (readonly CoverageState[])[];
}

const ROW = 17;
const GROUP_GAP = 6;

/** Which city has which indicator: five fills that differ in shape, indicators under their groups. */
export function CoverageMap(props: ChartProps<CoverageMapData>): ReactElement {
  const { data, width, palette, description } = props;
  const { cities, indicators, states } = data;
  const names = Math.min(
    Math.max(0, ...cities.map(c => textWidth(c.name, 11.5, c.isOwn))) + 10,
    width * 0.32,
  );
  const gaps = indicators.filter((ind, i) => i > 0 && ind.group !== indicators[i - 1]?.group).length;
  const cell = Math.min(26, Math.max(3, (width - names - gaps * GROUP_GAP) / Math.max(1, indicators.length)));
  const hasNumbers = indicators.every(i => textWidth(shortOf(i), 11) <= cell);
  const head = hasNumbers ? 40 : 22;
  const lefts = leftsOf(indicators, names, cell);
  const height = head + cities.length * ROW + 4;
  return (
    <svg width={width} height={height} role="img" aria-label={description}>
      <Heads hasNumbers={hasNumbers} indicators={indicators} lefts={lefts} cell={cell} palette={palette} />
      {cities.map((city, i) => (
        <g key={city.code}>
          <SvgText
            x={names - 8}
            y={head + (i + 0.5) * ROW}
            anchor="end"
            colour={city.isOwn ? palette.mine : palette.ink}
            isBold={city.isOwn}
            width={names - 8}
          >
            {city.name}
          </SvgText>
          {indicators.map((indicator, j) => (
            <CoverageSign
              key={indicator.code}
              state={states[i]?.[j] ?? 'missing'}
              x={lefts[j] ?? 0}
              y={head + i * ROW + 2}
              width={cell - 1.5}
              height={ROW - 4}
              palette={palette}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface SignProps {
  readonly state: CoverageState;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
}

/** Sign of a state: full, full with a hole, half, empty, a lone stroke. */
export function CoverageSign({ state, x, y, width, height, palette }: SignProps): ReactElement {
  const full = <rect x={x} y={y} width={width} height={height} fill={palette.sequential[4]} />;
  switch (state) {
    case 'had':
      return full;
    case 'new':
      return (
        <g>
          {full}
          <circle
            cx={x + width / 2}
            cy={y + height / 2}
            r={Math.min(width, height) * 0.26}
            fill={palette.surface}
          />
        </g>
      );
    case 'changed':
      return (
        <g>
          <rect x={x} y={y} width={width} height={height} fill={palette.sequential[1]} />
          <path d={`M${x} ${y + height}V${y}H${x + width}Z`} fill={palette.sequential[5]} />
        </g>
      );
    case 'missing':
      return (
        <rect
          x={x + 0.5}
          y={y + 0.5}
          width={Math.max(1, width - 1)}
          height={height - 1}
          fill="none"
          stroke={palette.whisker}
          strokeDasharray="2 2"
        />
      );
    case 'not-applicable':
      return <path d={`M${x} ${y + height}L${x + width} ${y}`} stroke={palette.lineStrong} />;
    default:
      return state satisfies never;
  }
}

interface HeadsProps {
  readonly indicators: CoverageMapData['indicators'];
  readonly lefts: readonly number[];
  /** Whether the columns are wide enough for their numbers. */
  readonly hasNumbers: boolean;
  readonly cell: number;
  readonly palette: Palette;
}

function Heads({ indicators, lefts, cell, hasNumbers, palette }: HeadsProps): ReactElement {
  return (
    <g>
      {indicators.map((indicator, i) => {
        const { code, group } = indicator;
        const x = lefts[i] ?? 0;
        const size = indicators.filter(other => other.group === group).length * cell;
        return (
          <g key={code}>
            {group !== indicators[i - 1]?.group && (
              <SvgText x={x} y={10} colour={palette.ink2} isBold width={size}>
                {group}
              </SvgText>
            )}
            {hasNumbers && (
              <SvgText x={x + cell / 2} y={28} anchor="middle" colour={palette.ink3} size={11}>
                {shortOf(indicator)}
              </SvgText>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Code of an indicator without that of its group before it. */
const shortOf = ({ code, group }: CoverageMapData['indicators'][number]): string =>
  code.startsWith(`${group}-`) ? code.slice(group.length + 1) : code;

/** Left edge of every column in px, with a gap where a group begins. */
function leftsOf(indicators: CoverageMapData['indicators'], from: number, cell: number): readonly number[] {
  let at = from;
  return indicators.map((indicator, i) => {
    if (i > 0) at += cell + (indicator.group === indicators[i - 1]?.group ? 0 : GROUP_GAP);
    return at;
  });
}
