/** What moved a city's score between two years. */
export const why = {
  'why.title': 'What moved {city}, {from} to {to}',
  'why.finding':
    'The score changed by {change} points, the rank from {from} to {to}; both years under one method.',
  'why.no-score': 'In one of the two years there is no score.',
  'why.no-parts': 'Under this method a score has no parts that add up.',
  'why.run': 'Over all years the trend is {slope} points a year (growth {growth}% a year).',
  'why.table': 'Indicators by change of their contribution',
  'why.points': 'Points {year}',
  'why.change': 'Change',
  'why.rest_one': '{count} other indicator',
  'why.rest_other': '{count} other indicators',
} as const;
