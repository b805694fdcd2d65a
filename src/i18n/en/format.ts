/** Phrases around numbers. */
export const format = {
  'format.rank.label': '{rank} ({low}–{high})',
  'format.rank.sentence':
    '{city}, {sector}: {score}, {grade}, rank {rank} ({low}–{high}) of {count}, up {delta} on {year}',
  'format.rank.tied': 'joint {rank}',
  'format.city-count_one': '{count} city',
  'format.city-count_other': '{count} cities',
  'format.points-change': 'up {points} points',
  'format.percentage-points': '{value} percentage points',
  'format.growth': 'up {value} % on {year}',
} as const;
