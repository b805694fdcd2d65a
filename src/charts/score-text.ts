import type { Words } from '../i18n/index.ts';

/**
 * A score as charts print it: one decimal on 0–100, two or three where all scores are small.
 * `most` is the largest size of a score in the chart; null gives the sign for missing.
 */
export function scoreText(words: Words, score: number | null, most: number): string {
  if (most > 20) return words.format.score(score);
  return words.format.number(score, most > 2 ? 2 : 3);
}

/** Largest size among scores, for `scoreText`; 0 when there is none. */
export const largest = (scores: readonly (number | null)[]): number =>
  scores.reduce<number>((most, s) => Math.max(most, Math.abs(s ?? 0)), 0);
