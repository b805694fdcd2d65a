/** An indicator of a unit, with its weight in the index and its normalised score. */
export interface WeighedIndicator {
  readonly indicator: string;
  /** Product of the weights up to the top, ≥ 0. */
  readonly effective: number;
  /** null = missing. */
  readonly score: number | null;
}

export interface Obstacle {
  readonly indicator: string;
  /** Share of what is lacking to the best score, 0–1; null for a missing indicator. */
  readonly degree: number | null;
}

/**
 * Obstacle degree: what holds a unit back, w·(1 − s) as a share of the sum, s the score between the worst and the best
 * of the scale. In the order given; degrees sum to 1, or are all 0 where nothing is lacking. Missing indicators
 * drop out. Scores beyond the scale count as its end.
 */
export function obstaclesOf(
  indicators: readonly WeighedIndicator[],
  [worst, best]: readonly [number, number] = [0, 100],
): readonly Obstacle[] {
  const lacking = indicators.map(({ effective, score }) => {
    if (score === null) return null;
    const s = Math.min(1, Math.max(0, (score - worst) / (best - worst)));
    return effective * (1 - s);
  });
  const total = lacking.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  return indicators.map(({ indicator }, i) => {
    const part = lacking[i] ?? null;
    return { indicator, degree: part === null ? null : total === 0 ? 0 : part / total };
  });
}
