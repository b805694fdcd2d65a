/** Charts: kinds and the lines around them. */
export const chart = {
  'chart.finding': 'Finding',
  'chart.dot-interval': 'Dot-and-interval ranking',
  'chart.bump': 'Ranks over years',
  'chart.small-multiples': 'Pillars side by side',
  'chart.contribution-bars': 'Contribution bars',
  'chart.slope': 'Slope of two methods or years',
  'chart.strip': 'Distribution with my city',
  'chart.scatter': 'Scatter',
  'chart.heat-table': 'Heat table',
  'chart.tile-map': 'Tile-grid map',
  'chart.unit': 'Unit: {unit}',
  'chart.source': 'Source: {source}',
  'chart.note': 'Note: {note}',
  'chart.data-as-of': 'Data as of {date}',
  'chart.alt-text': 'Text description',
  'chart.missing-named': 'No data: {cities}',
} as const;
