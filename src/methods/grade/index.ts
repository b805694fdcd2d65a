import { aaaD } from './aaa-d.ts';
import type { GradeScale } from './definition.ts';
import { fiveStar } from './five-star.ts';
import { fourColour } from './four-colour.ts';

/** Every grade scale. */
export const GRADE_SCALE_LIST: readonly GradeScale[] = [aaaD, fourColour, fiveStar];
