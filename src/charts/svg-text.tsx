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
  /** Lines it may take; more lines grow around `y`. */
  readonly maxLines?: number;
}

/** Letter size of axes and labels in px. */
export const LABEL_SIZE = 11.5;

/** A horizontal label centred on `y`, wrapped or cut so that it keeps within its width. */
export function SvgText(props: SvgTextProps): ReactElement {
  const {
    x,
    y,
    children,
    colour,
    size = LABEL_SIZE,
    anchor = 'start',
    isBold = false,
    width,
    maxLines = 1,
  } = props;
  const lines =
    width === undefined
      ? [children]
      : maxLines === 1
        ? [ellipsise(children, width, size, isBold)]
        : wrapText(children, width, size, { maxLines, isBold });
  const lineHeight = size * 1.22;
  const first = y - ((lines.length - 1) * lineHeight) / 2 + size * 0.36;
  return (
    <text x={x} y={first} fill={colour} fontSize={size} textAnchor={anchor} fontWeight={isBold ? 700 : 400}>
      {lines.length === 1
        ? lines[0]
        : lines.map((line, i) => (
            <tspan key={line} x={x} y={first + i * lineHeight}>
              {line}
            </tspan>
          ))}
    </text>
  );
}
