import type { ReactElement } from 'react';
import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { Words } from '../i18n/index.ts';
import { CityMark } from './city-mark.tsx';
import { IntervalMark } from './interval-mark.tsx';
import type { Palette } from './palette.ts';
import type { ChartProps } from './props.ts';
import type { RankingDot, RankingDotsData } from './ranking-data.ts';
import { gradeSpans, layOutRanking, type RankingLayout, ROW_SIZE } from './ranking-layout.ts';
import { scoreText } from './score-text.ts';
import type { MarkPlace } from './shape.ts';
import { SvgText } from './svg-text.tsx';

/** Dot ranking: one axis above with the grades between their bounds, a row a city, own city as a blue ◆. */
export function RankingDots(props: ChartProps<RankingDotsData>): ReactElement {
  const { data, width, palette, words, description } = props;
  const { rows, passAt } = data;
  const layout = layOutRanking(data, width, words);
  const { x, head, row, foot, from, to, height } = layout;
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: head, bottom: foot, left: from, right: width - to }}
      accessibilityLayer={false}
      role="img"
      aria-label={description}
    >
      <RowGrounds rows={rows} layout={layout} width={width} palette={palette} />
      <XAxis type="number" dataKey="score" domain={[...x.domain]} ticks={[...x.ticks]} hide />
      <YAxis type="number" dataKey="at" domain={[0, rows.length]} reversed hide />
      {x.ticks.map(tick => (
        <ReferenceLine key={tick} x={tick} stroke={palette.line} />
      ))}
      {passAt !== null && passAt >= x.domain[0] && passAt <= x.domain[1] && (
        <ReferenceLine x={passAt} stroke={palette.ink3} strokeDasharray="3 3" />
      )}
      <Heads data={data} layout={layout} width={width} palette={palette} words={words} />
      {rows.map((dot, i) => (
        <RowText
          key={dot.code}
          dot={dot}
          y={head + (i + 0.5) * row}
          layout={layout}
          {...{ width, palette, words }}
        />
      ))}
      <Scatter
        data={rows.map((dot, i) => ({ score: dot.score, at: i + 0.5 }))}
        isAnimationActive={false}
        shape={({ cx, cy, index }: MarkPlace) => {
          const dot = rows[index ?? -1];
          return dot === undefined || cx === undefined || cy === undefined ? (
            <g />
          ) : (
            <Dot dot={dot} cx={cx} cy={cy} x={x} palette={palette} />
          );
        }}
      />
    </ScatterChart>
  );
}

interface PartProps {
  readonly layout: RankingLayout;
  readonly width: number;
  readonly palette: Palette;
}

function RowGrounds({ rows, layout, width, palette }: PartProps & { readonly rows: readonly RankingDot[] }) {
  const top = (i: number) => layout.head + i * layout.row;
  return (
    <g>
      {rows.map((dot, i) =>
        dot.isOwn ? (
          <rect key={dot.code} x={0} y={top(i)} width={width} height={layout.row} fill={palette.mineTint} />
        ) : null,
      )}
      {rows.map((dot, i) =>
        i > 0 && dot.tieGroup !== rows[i - 1]?.tieGroup ? (
          <line key={dot.code} x1={0} x2={width} y1={top(i)} y2={top(i)} stroke={palette.lineStrong} />
        ) : null,
      )}
    </g>
  );
}

type HeadsProps = PartProps & { readonly data: RankingDotsData; readonly words: Words };

function Heads({ data, layout, width, palette, words }: HeadsProps): ReactElement {
  const { head, x, from, scoreAt } = layout;
  const y = head - 12;
  return (
    <g>
      {x.ticks.map(tick => (
        <SvgText key={tick} x={x(tick)} y={y} anchor="middle" colour={palette.ink3}>
          {words.format.number(tick)}
        </SvgText>
      ))}
      {gradeSpans(data.grades, x).map(({ grade, at }) => (
        <SvgText key={grade} x={at} y={y - 20} anchor="middle" colour={palette.ink2}>
          {grade}
        </SvgText>
      ))}
      <SvgText x={0} y={y} colour={palette.ink3} width={from - 14}>
        {words.t('figure.rank-city')}
      </SvgText>
      <SvgText x={scoreAt} y={y} anchor="end" colour={palette.ink3}>
        {words.t('score.title')}
      </SvgText>
      {data.grades.length > 0 && (
        <SvgText x={width} y={y} anchor="end" colour={palette.ink3}>
          {words.t('grade.title')}
        </SvgText>
      )}
    </g>
  );
}

type RowTextProps = PartProps & { readonly dot: RankingDot; readonly y: number; readonly words: Words };

function RowText({ dot, y, layout, width, palette, words }: RowTextProps): ReactElement {
  const { rankAt, nameAt, nameWidth, scoreAt, most } = layout;
  const ink = dot.isOwn ? palette.mine : palette.ink;
  const quiet = dot.isOwn ? palette.mine : palette.ink2;
  return (
    <g>
      <SvgText x={rankAt} y={y} anchor="end" colour={quiet} size={ROW_SIZE}>
        {words.format.place(dot.rank)}
      </SvgText>
      <SvgText x={nameAt} y={y} colour={ink} isBold={dot.isOwn} size={ROW_SIZE} width={nameWidth}>
        {dot.name}
      </SvgText>
      <SvgText x={scoreAt} y={y} anchor="end" colour={ink} isBold size={ROW_SIZE}>
        {scoreText(words, dot.score, most)}
      </SvgText>
      <SvgText x={width} y={y} anchor="end" colour={quiet} size={ROW_SIZE}>
        {dot.grade}
      </SvgText>
    </g>
  );
}

interface DotProps {
  readonly dot: RankingDot;
  readonly cx: number;
  readonly cy: number;
  readonly x: (value: number) => number;
  readonly palette: Palette;
}

function Dot({ dot, cx, cy, x, palette }: DotProps): ReactElement {
  const { interval, isOwn } = dot;
  return (
    <g>
      {interval !== undefined && <IntervalMark {...{ interval, x, isOwn, palette }} y={cy} />}
      <CityMark
        order={isOwn ? 0 : 1}
        x={cx}
        y={cy}
        colour={isOwn ? palette.mine : palette.data}
        ground={palette.surface}
      />
    </g>
  );
}
