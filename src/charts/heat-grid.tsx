import { type ReactElement, useId } from 'react';
import type { HeatData } from './heat-data.ts';
import { type ClassBounds, classBounds, classOf } from './heat-scale.ts';
import { inkOnClass } from './palette.ts';
import type { ChartProps } from './props.ts';
import { LABEL_SIZE, SvgText } from './svg-text.tsx';
import { textWidth, wrapText } from './text.ts';

const HEAD_LINES = { maxLines: 4 };
const ROW = 20;
const LEGEND = 34;

/**
 * The heat table as a drawing, for figures: seven classes of one hue, number in every cell, NR hatched.
 * Heads that would not fit give way to their codes.
 */
export function HeatGrid(props: ChartProps<HeatData>): ReactElement {
  const { data, width, palette, words, description } = props;
  const { rows, columns, scores } = data;
  const hatch = `hatch${useId().replace(/[^A-Za-z0-9]/g, '')}`;
  const names = Math.min(Math.max(0, ...rows.map(r => textWidth(r.name, 11.5, r.isOwn))) + 10, width * 0.34);
  const cell = (width - names) / Math.max(1, columns.length);
  const bounds = classBounds(scores.flat());
  const full = columns.map(c => wrapText(c.name, cell - 4, 11, HEAD_LINES));
  const isCut = full.some(lines => lines.some(line => line.endsWith('…')));
  const heads = isCut ? columns.map(c => c.code) : columns.map(c => c.name);
  const head = (isCut ? 1 : Math.max(1, ...full.map(lines => lines.length))) * 13.5 + 10;
  const decimals = cell >= 34 ? 1 : 0;
  const height = head + rows.length * ROW + (bounds.length === 0 ? 4 : LEGEND);
  return (
    <svg width={width} height={height} role="img" aria-label={description}>
      <defs>
        <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V5" stroke={palette.lineStrong} strokeWidth={1} />
        </pattern>
      </defs>
      {columns.map((column, j) => (
        <SvgText
          key={column.code}
          x={names + (j + 0.5) * cell}
          y={head - 12}
          anchor="middle"
          colour={column.isOwn ? palette.mine : palette.ink2}
          isBold={column.isOwn}
          width={cell - 4}
          maxLines={HEAD_LINES.maxLines}
          grows="up"
          size={11}
        >
          {heads[j] ?? ''}
        </SvgText>
      ))}
      {rows.map((row, i) => (
        <g key={row.code}>
          <SvgText
            x={0}
            y={head + (i + 0.5) * ROW}
            colour={row.isOwn ? palette.mine : palette.ink}
            isBold={row.isOwn}
            width={names - 8}
          >
            {row.name}
          </SvgText>
          {columns.map((column, j) => {
            const score = scores[i]?.[j] ?? null;
            const step = score === null ? 0 : classOf(score, bounds);
            const x = names + j * cell;
            const y = head + i * ROW;
            return (
              <g key={column.code}>
                <rect
                  x={x + 0.5}
                  y={y + 0.5}
                  width={cell - 1}
                  height={ROW - 1}
                  fill={score === null ? `url(#${hatch})` : palette.sequential[step]}
                />
                <SvgText
                  x={x + cell / 2}
                  y={y + ROW / 2}
                  anchor="middle"
                  colour={score === null ? palette.ink2 : inkOnClass(palette, step)}
                  isBold={row.isOwn || column.isOwn}
                  size={11}
                >
                  {score === null
                    ? words.t('figure.not-ranked')
                    : decimals === 1
                      ? words.format.score(score)
                      : words.format.number(score, 0)}
                </SvgText>
              </g>
            );
          })}
          {row.isOwn && (
            <rect
              x={names}
              y={head + i * ROW}
              width={width - names}
              height={ROW}
              fill="none"
              stroke={palette.mine}
              strokeWidth={2}
            />
          )}
        </g>
      ))}
      {columns.map((column, j) =>
        column.isOwn ? (
          <rect
            key={column.code}
            x={names + j * cell}
            y={head}
            width={cell}
            height={rows.length * ROW}
            fill="none"
            stroke={palette.mine}
            strokeWidth={2}
          />
        ) : null,
      )}
      {bounds.length > 0 && <Classes bounds={bounds} y={height - 13} {...{ width, palette, words }} />}
    </svg>
  );
}

interface ClassesProps extends Pick<ChartProps<HeatData>, 'width' | 'palette' | 'words'> {
  readonly bounds: ClassBounds;
  readonly y: number;
}

/** What the classes mean: the seven grounds between the words for the lowest and the highest. */
function Classes({ bounds, y, width, palette, words }: ClassesProps): ReactElement {
  const under = words.t('figure.under', { value: words.format.number(bounds[0] ?? null) });
  const over = words.t('figure.over', { value: words.format.number(bounds.at(-1) ?? null) });
  const from = textWidth(under, LABEL_SIZE) + 6;
  const step = Math.min(26, (width - from - textWidth(over, LABEL_SIZE) - 6) / palette.sequential.length);
  return (
    <g>
      <SvgText x={0} y={y} colour={palette.ink3}>
        {under}
      </SvgText>
      {palette.sequential.map((colour, i) => (
        <rect key={colour} x={from + i * step} y={y - 5} width={step - 1} height={10} fill={colour} />
      ))}
      <SvgText x={from + palette.sequential.length * step + 6} y={y} colour={palette.ink3}>
        {over}
      </SvgText>
    </g>
  );
}
