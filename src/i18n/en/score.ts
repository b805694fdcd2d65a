/** Scores and what they are made of. */
export const score = {
  'score.title': 'Score',
  'score.pillar': 'Pillar score',
  'score.contribution': 'Contribution',
  'score.obstacle-degree': 'Obstacle degree',
  'score.strength': 'Strengths',
  'score.gap': 'Gaps',
  'score.coverage': 'Coverage',
  'score.coverage-weighted': 'Weighted coverage',
  'score.walk': 'How this score came about',
  'score.change': 'Change on {year}',
  'score.trend': 'Trend',
} as const;
