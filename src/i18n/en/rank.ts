/** Places, ties and certainty. */
export const rank = {
  'rank.title': 'Rank',
  'rank.ranking': 'Ranking',
  'rank.interval': 'Rank interval',
  'rank.tie': 'Tied',
  'rank.tie-group': 'Tie group',
  'rank.tied-with': 'tied with {cities}',
  'rank.not-ranked': 'Not ranked',
  'rank.not-ranked-reason': 'Not ranked: coverage {coverage} is under {threshold}',
  'rank.up': 'up {n}',
  'rank.down': 'down {n}',
  'rank.unchanged': 'unchanged',
  'rank.overlap': 'The rank intervals of {a} and {b} overlap; their order cannot be told apart.',
  'rank.above-likely': '{a} stands above {b} in {share} of {runs} replicates.',
  'rank.above-clear': '{a} stands above {b} under nearly all choices tested ({share}).',
  'rank.difference-not-significant':
    'The difference is {points} points; {a} stands above {b} in {share} of replicates: no clear order.',
  'rank.band': 'Band',
} as const;
