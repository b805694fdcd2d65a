import type { RankingRow, ScoreRow } from '../../../src/engine/port.ts';

/** A ranking row with everything in order, to be changed where a test looks. */
export const rankingRow = (city: string, patch: Partial<RankingRow> = {}): RankingRow => ({
  city,
  score: 50,
  rank: 1,
  grade: 'BB',
  coverage: 1,
  exclusion: null,
  previousRank: null,
  previousYear: null,
  pillars: [],
  ranks: [],
  missing: [],
  applicable: 4,
  ...patch,
});

/** A score row with everything in order, to be changed where a test looks. */
export const scoreRow = (city: string, score: number | null, patch: Partial<ScoreRow> = {}): ScoreRow => ({
  city,
  sector: 's',
  year: 2024,
  node: 'I',
  level: 3,
  score,
  rank: score === null ? null : 1,
  coverage: 1,
  grade: '',
  ...patch,
});
