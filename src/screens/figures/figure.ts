import type { ReactNode } from 'react';
import type { LegendItem } from '../../charts/legend.ts';
import type { Palette } from '../../charts/palette.ts';
import type { ChartSetting } from '../../charts/props.ts';
import type { ChartTable } from '../../charts/table.ts';

/** A figure as screens frame it and Publish exports it: words, numbers, and how it is drawn. */
export interface Figure {
  /** States the finding. */
  readonly title: string;
  readonly lead?: string;
  /** What is measured and in which unit. */
  readonly unit: string;
  readonly legend: (palette: Palette) => readonly LegendItem[];
  /** One sentence for those who do not see the drawing. */
  readonly description: string;
  /** What the intervals drawn hold; left out where none are. */
  readonly interval?: string;
  readonly table: ChartTable;
  readonly draw: (setting: ChartSetting) => ReactNode;
}
