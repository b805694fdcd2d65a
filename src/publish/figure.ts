import type { ReactNode } from 'react';
import type { Provenance } from '../charts/frame.tsx';
import type { LegendItem } from '../charts/legend.ts';
import type { ChartSetting } from '../charts/props.ts';
import type { Words } from '../i18n/index.ts';

/** Widths a figure is made in, as printed reports take them. */
export const FIGURE_WIDTHS_MM = [82, 125, 170] as const;
export type FigureWidth = (typeof FIGURE_WIDTHS_MM)[number];

/**
 * Width of the drawing in its own units. Letters of 11.5 units then stand at 6.1, 6.8 and 7.3 pt on paper:
 * never under 6 pt.
 */
export const DRAWING_WIDTH: Readonly<Record<FigureWidth, number>> = { 82: 440, 125: 600, 170: 760 };

/** Space at both sides of the drawing. */
export const FIGURE_MARGIN = 14;

/** Everything a figure says and shows. */
export interface FigureSpec {
  /** The language of the figure. */
  readonly words: Words;
  readonly width: FigureWidth;
  /** Number in its report, `Figure 3-2`; empty for none. */
  readonly label: string;
  /** States the finding. */
  readonly title: string;
  /** What, unit, year, sector. */
  readonly subtitle: string;
  /** Empty for none. */
  readonly note: string;
  readonly legend: readonly LegendItem[];
  /** Text for those who do not see the figure. */
  readonly description: string;
  readonly provenance: Provenance;
  /** Link of the view, from `#` on. */
  readonly link: string;
  readonly draw: (setting: ChartSetting) => ReactNode;
}

/** A finished figure: one SVG that needs nothing beside it. */
export interface Figure {
  readonly svg: string;
  /** Size in the drawing's own units, which are the pixels of a PNG at 1×. */
  readonly width: number;
  readonly height: number;
  readonly widthMm: FigureWidth;
  readonly provenance: Provenance;
  readonly title: string;
}
