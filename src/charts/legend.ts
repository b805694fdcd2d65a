/** What a sign in a chart means. */
export interface LegendItem {
  readonly sign: 'dot' | 'own' | 'line' | 'dashed' | 'swatch' | 'box' | 'stroke' | 'outlier';
  readonly label: string;
  readonly colour: string;
}
