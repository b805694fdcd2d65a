import type { Words } from '../i18n/index.ts';
import type { Palette } from './palette.ts';

/** What every chart takes besides its data. */
export interface ChartSetting {
  /** Width in px; the height follows from the data. */
  readonly width: number;
  readonly palette: Palette;
  readonly words: Words;
  /** One sentence for those who do not see the drawing. */
  readonly description: string;
}

/** Props of a chart that draws `D`. */
export interface ChartProps<D> extends ChartSetting {
  readonly data: D;
}

/** A city of a chart: names are given in the language of the chart. */
export interface ChartCity {
  readonly code: string;
  readonly name: string;
}

/** Lower bound of a grade, inclusive. */
export interface GradeCut {
  readonly grade: string;
  readonly from: number;
}
