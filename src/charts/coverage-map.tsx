import type { ReactElement, SVGProps } from 'react';
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
        </g>
      ))}
      <Squares states={states} lefts={lefts} head={head} cell={cell} palette={palette} />
    </svg>
  );
}

interface SquaresProps {
  readonly states: CoverageMapData['states'];
  readonly lefts: readonly number[];
  readonly head: number;
  readonly cell: number;
  readonly palette: Palette;
}

/** Every square, those of one state in one path: a map of hundreds of cities has tens of thousands. */
function Squares({ states, lefts, head, cell, palette }: SquaresProps): ReactElement {
  const [width, height] = [cell - 1.5, ROW - 4];
  const paths = new Map<CoverageState, string[]>(COVERAGE_STATES.map(state => [state, []]));
  states.forEach((row, i) => {
    row.forEach((state, j) => {
      const box = { x: lefts[j] ?? 0, y: head + i * ROW + 2, width, height };
      paths.get(state)?.push(OUTLINES[state](box));
    });
  });
  return (
    <>
      {COVERAGE_STATES.map(state => {
        const squares = paths.get(state) ?? [];
        return squares.length === 0 ? null : (
          <path key={state} data-state={state} d={squares.join('')} {...paintOf(state, palette)} />
        );
      })}
    </>
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const round = (length: number): number => Math.round(length * 100) / 100;

const rectangle = ({ x, y, width, height }: Box): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

/** A circle in the middle, drawn the other way round: a hole in what lies below. */
function hole({ x, y, width, height }: Box): string {
  const r = round(Math.min(width, height) * 0.26);
  return `M${round(x + width / 2 - r)} ${round(y + height / 2)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** The form of a state: full, full with a hole, half, empty, a lone stroke. */
const OUTLINES: Readonly<Record<CoverageState, (box: Box) => string>> = {
  had: rectangle,
  new: box => rectangle(box) + hole(box),
  changed: ({ x, y, width, height }) =>
    `M${round(x)} ${round(y + height)}v${round(-height)}h${round(width)}z`,
  missing: ({ x, y, width, height }) =>
    rectangle({ x: x + 0.5, y, width: Math.max(1, width - 1), height: height - 1 }),
  'not-applicable': ({ x, y, width, height }) =>
    `M${round(x)} ${round(y + height)}l${round(width)} ${round(-height)}`,
};

function paintOf(state: CoverageState, palette: Palette): SVGProps<SVGPathElement> {
  switch (state) {
    case 'had':
    case 'new':
      return { fill: palette.sequential[4] };
    case 'changed':
      return { fill: palette.sequential[5] };
    case 'missing':
      return { fill: 'none', stroke: palette.whisker, strokeDasharray: '2 2' };
    case 'not-applicable':
      return { fill: 'none', stroke: palette.lineStrong };
    default:
      return state satisfies never;
  }
}

interface SignProps extends Box {
  readonly state: CoverageState;
  readonly palette: Palette;
}

/** Sign of a state, for a legend. */
export function CoverageSign({ state, palette, ...box }: SignProps): ReactElement {
  return <path d={OUTLINES[state](box)} {...paintOf(state, palette)} />;
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
