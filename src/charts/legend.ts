import type { CoverageState } from './coverage-map.tsx';

/** What a sign in a chart means. */
export interface LegendItem {
  readonly sign:
    | CoverageState
    | 'dot'
    | 'own'
    | 'line'
    | 'dashed'
    | 'swatch'
    | 'box'
    | 'stroke'
    | 'outlier'
    | 'whisker';
  readonly label: string;
  readonly colour: string;
}
