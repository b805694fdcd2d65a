import type { ReactElement } from 'react';
import { ellipsise, wrapText } from './text.ts';

interface SvgTextProps {
  readonly x: number;
  readonly y: number;
  readonly children: string;
  readonly colour: string;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isBold?: boolean;
  /** Width in px to keep within; without one the line is never cut. */
  readonly width?: number;
  readonly maxLines?: number;
  /** Whether several lines stand around `y` or end there. */
  readonly grows?: 'around' | 'up';
  /** Colour of the ground, drawn around the letters where lines would cross them. */
  readonly halo?: string;
}

/** Letter size of axes and labels in px. */
export const LABEL_SIZE = 11.5;

/** A horizontal label centred on `y`, wrapped or cut so that it keeps within its width. */
export function SvgText(props: SvgTextProps): ReactElement {
  const { x, y, colour, size = LABEL_SIZE, anchor = 'start', isBold = false, grows = 'around', halo } = props;
  const lines = linesOf(props, size, isBold);
  const lineHeight = size * 1.22;
  const above = (lines.length - 1) * lineHeight;
  const first = y - (grows === 'up' ? above : above / 2) + size * 0.36;
  return (
    <text
      x={x}
      y={first}
      fill={colour}
      fontSize={size}
      textAnchor={anchor}
      fontWeight={isBold ? 700 : 400}
      {...(halo === undefined ? {} : { stroke: halo, strokeWidth: 3, paintOrder: 'stroke' })}
    >
      {lines.length === 1
        ? lines[0]
        : lines.map((line, i) => {
            const baseline = first + i * lineHeight;
            return (
              <tspan key={baseline} x={x} y={baseline}>
                {line}
              </tspan>
            );
          })}
    </text>
  );
}

function linesOf(
  { children, width, maxLines = 1 }: SvgTextProps,
  size: number,
  isBold: boolean,
): readonly string[] {
  if (width === undefined) return [children];
  if (maxLines === 1) return [ellipsise(children, width, size, isBold)];
  return wrapText(children, width, size, { maxLines, isBold });
}
