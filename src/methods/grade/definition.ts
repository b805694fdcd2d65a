import type { GradeScaleId } from '../../core/method.ts';
import { isTied } from '../statistics/ranking.ts';

/** Classes of the index score. A class starts at its lower bound, which belongs to it. */
export interface GradeScale {
  readonly id: GradeScaleId;
  readonly reference: string;
  /** Scores it is made for. */
  readonly range: readonly [number, number];
  /** Best class first. */
  readonly classes: readonly { readonly grade: string; readonly from: number }[];
  /** Least weighted coverage, 0–1; under it a unit is not rated. */
  readonly leastCoverage: number;
}

/** Grade of a unit that has no score or too little data. */
export const NOT_RATED = 'NR';

/** Shares that differ by less than this are equal: sums of weights carry rounding. */
const ROUNDING = 1e-12;

/**
 * Grade of an unrounded score; no score (null), or coverage under the scale's least, is not rated.
 * A score that equals a bound in 12 significant digits has reached it, as in ranking.
 */
export function gradeOf(scale: GradeScale, score: number | null, coverage: number): string {
  if (score === null || !(coverage >= scale.leastCoverage - ROUNDING)) return NOT_RATED;
  return scale.classes.find(c => score >= c.from || isTied(score, c.from))?.grade ?? NOT_RATED;
}
