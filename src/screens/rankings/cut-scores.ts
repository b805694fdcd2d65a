import type { RankingRow } from '../../engine/port.ts';
import type { Words } from '../../i18n/index.ts';

/** A score that is cut where it would have been rounded up to a grade it does not reach. */
export interface CutScore {
  readonly city: string;
  /** With as many decimals as tell it from the bound. */
  readonly exact: string;
  readonly shown: string;
}

const MOST_DIGITS = 9;

/** Graded scores that are printed lower than they round, in the order of the rows. */
export function cutScores(rows: readonly RankingRow[], { format }: Words): readonly CutScore[] {
  return rows.flatMap(({ city, score, grade }) => {
    if (score === null || grade === '') return [];
    const shown = format.score(score);
    const rounded = format.number(score, 1);
    if (shown === rounded) return [];
    let digits = 2;
    while (digits < MOST_DIGITS && Number(score.toFixed(digits)) >= Number(score.toFixed(1))) digits += 1;
    return [{ city, exact: format.number(score, digits), shown }];
  });
}
