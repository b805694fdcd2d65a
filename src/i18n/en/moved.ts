/** Who moved, and which indicator did most. */
export const moved = {
  'moved.title': 'Who moves against the published method, and why',
  'moved.lead':
    'The indicator whose points changed most in the direction the city moved. Points are shares of the index score.',
  'moved.published': 'Published',
  'moved.now': 'Now',
  'moved.places': 'Places',
  'moved.why': 'Mostly by',
  'moved.by': '{code} {name} {points}',
  'moved.others': 'the others moved more',
  'trend.yearly':
    'Statistics are taken year by year, so scores of different years are on different scales: compare the ranks.',
  'trend.low': '5% of runs',
  'trend.high': '95% of runs',
} as const;
