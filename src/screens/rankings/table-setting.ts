import type { ClassBounds } from '../../charts/heat-scale.ts';
import type { Palette } from '../../charts/palette.ts';
import type { DotAxis } from '../../charts/score-dot.tsx';
import type { RankingModel } from './use-ranking-model.ts';

/** What every row of the ranking table shares. */
export interface TableSetting {
  readonly model: RankingModel;
  readonly palette: Palette;
  /** Of the dots, with as many numbers as their column has room for. */
  readonly axis: DotAxis;
  /** Width in px of the column with the dots; 0 until it has been measured. */
  readonly dotWidth: number;
  /** Codes of the pillars that have a column. */
  readonly pillars: readonly string[];
  /** Bounds of the classes of the pillar scores. */
  readonly bounds: ClassBounds;
  /** Whether there is a column of ranks over the years. */
  readonly hasRanks: boolean;
  readonly economyOf: (city: string) => string;
  /** Cities whose score is cut, not rounded. */
  readonly cut: ReadonlySet<string>;
}
